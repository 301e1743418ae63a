import { css } from 'lit';

export const noticeDetailStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; }
  .top { display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 6px 12px; border-bottom: 1px solid var(--t-border); }
  .top .end { display: flex; align-items: center; gap: 2px; margin-inline-start: auto; }
  .steps { display: flex; gap: 2px; }
  .back { display: none; align-items: center; gap: 4px; min-height: 28px; white-space: nowrap; }
  .scroll { flex: 1; min-height: 0; overflow: auto; padding: 20px 32px 32px; }
  .body { margin-top: 14px; }
  @media (max-width: 1279.98px) { .back { display: inline-flex; } }
  @media (max-width: 599.98px) {
    .scroll { padding: 16px; }
    .top { min-height: 52px; }
    .print { display: none; }
    .back { min-height: 44px; }
  }
  @media print {
    .top { display: none; }
    .scroll { overflow: visible; padding: 0; }
  }
`;

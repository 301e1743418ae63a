import { css } from 'lit';

export const noticeDetailStyles = css`
  :host { display: flex; flex-direction: column; flex: 1; min-height: 0; }
  .top { display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 6px 12px; border-bottom: 1px solid var(--t-border); }
  .top .end { margin-inline-start: auto; }
  .back { display: none; align-items: center; gap: 4px; min-height: 28px; }
  .scroll { flex: 1; min-height: 0; overflow: auto; padding: 20px 32px 32px; }
  .badges { display: flex; flex-wrap: wrap; gap: 6px; }
  h2 { margin-block: 10px; font-size: var(--t-text-2xl); line-height: 1.4; text-wrap: pretty; }
  .who { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; font-size: var(--t-text-s); }
  .note {
    display: flex; align-items: center; gap: 8px; margin-top: 12px; padding: 6px 10px; border-radius: var(--t-radius-2);
    background: var(--t-surface-muted); font-size: var(--t-text-xs);
  }
  @media (max-width: 1279.98px) { .back { display: inline-flex; } }
  @media (max-width: 599.98px) {
    .scroll { padding: 16px; }
    h2 { font-size: 1.375rem; line-height: 1.45; }
    .top { min-height: 52px; }
    .back { min-height: 44px; }
  }
  @media print {
    .top { display: none; }
    .scroll { overflow: visible; padding: 0; }
  }
`;

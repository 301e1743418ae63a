import { css } from 'lit';

export const weekPlaceStyles = css`
  .choose .resource { min-width: 15rem; }
  .week { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-inline-start: auto; }
  .week .num { white-space: nowrap; }
  .week .jump { width: 8.5rem; }
  .queue { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 0 16px 8px; font-size: var(--t-text-s); color: var(--t-text-muted); }
  t-week-grid { display: block; }
  @media (max-width: 599.98px) { .week { margin-inline-start: 0; } .week .num { flex: 1 1 100%; } .week .jump { flex: 1; width: auto; } }
`;

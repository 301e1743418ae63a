import { css } from 'lit';

export const officeCalendarStyles = css`
  .filters { align-items: center; justify-content: space-between; }
  .year { display: flex; align-items: center; gap: 8px; }
  .year h2 { min-width: 9rem; text-align: center; }
  .year .muted { font-weight: 400; font-size: var(--t-text-s); }
  .summary { padding: 0 16px 8px; }
  .missing { margin: 0 16px 12px; }
  .closures { padding: 0 16px 8px; }
  .closures li { display: flex; align-items: flex-start; gap: 12px; padding-block: 10px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); }
  .closures li:first-child { border-top: 0; }
  @media (min-width: 1280px) { .split.chosen { grid-template-columns: minmax(0, 1fr) 22rem; } }
  @media (max-width: 599.98px) { .year { flex-wrap: wrap; } .year h2 { min-width: 7rem; } }
`;

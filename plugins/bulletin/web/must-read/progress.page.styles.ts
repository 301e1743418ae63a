import { css } from 'lit';

export const progressPageStyles = css`
  .of { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-bottom: 12px; font-size: var(--t-text-s); color: var(--t-text-muted); }
  .of b { color: var(--t-text); }
  .closed { margin-bottom: 12px; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: 12px; padding: 12px 16px; margin-bottom: 16px; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 16px; align-items: start; }
  .side { display: grid; gap: 16px; }
  .list t-tabs { padding-inline: 8px; }
  .filters { align-items: center; justify-content: space-between; }
  .withheld { padding: 8px 16px 12px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  @media (max-width: 1023.98px) { .columns { grid-template-columns: minmax(0, 1fr); } }
`;

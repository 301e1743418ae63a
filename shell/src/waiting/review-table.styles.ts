import { css } from 'lit';

export const reviewTableStyles = css`
  .table td { padding-block: 7px; }
  .table .pick { width: 36px; }
  .table thead td { height: 36px; padding-block: 0; background: var(--t-surface-muted); border-bottom: 1px solid var(--t-border); }
  .title { display: inline-block; font-weight: 600; color: var(--t-text); text-align: start; }
  .fact { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; min-width: 8rem; }
  .table td.from { min-width: 9rem; }
  .table tbody tr.selected:hover { background: var(--t-surface-selected); }
  tr.gone td { color: var(--t-text-muted); }
  tr.gone .title { color: inherit; font-weight: 400; }
  tr.noted td { border-bottom: 0; }
  tr.note td { height: auto; padding-block: 0 10px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  tr.note p { display: flex; align-items: flex-start; gap: 6px; }
  tr.note .warning { color: var(--t-warning-text); }
  tr.note t-icon { margin-top: 2px; }
  .table tbody tr.note:hover { background: transparent; }
  .table tbody tr:focus-within .title { text-decoration: underline; }
  .acts t-button + t-button { margin-inline-start: 4px; }
  @media (max-width: 767.98px) {
    .table, .table tbody { display: block; }
    .table tr { display: grid; grid-template-columns: 44px minmax(0, 1fr) auto; column-gap: 4px; padding: 10px 12px 10px 4px; border-bottom: 1px solid var(--t-border); }
    .table thead { display: none; }
    .table td { display: block; height: auto; padding: 0; border: 0; grid-column: 2; }
    .table .acts, .table td:empty { display: none; }
    .table .pick { grid-column: 1; grid-row: 1 / 4; width: auto; display: grid; place-items: center; }
    .table .state { grid-column: 3; grid-row: 1; }
    .table .wait { grid-column: 3; grid-row: 2; text-align: end; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    .table .from { font-size: var(--t-text-xs); color: var(--t-text-muted); }
    .from small { display: inline; }
    .title { min-height: 24px; }
    tr.note { padding-top: 0; }
    tr.note td { grid-column: 2 / 4; }
  }
`;

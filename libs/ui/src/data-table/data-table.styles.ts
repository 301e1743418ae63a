import { css } from 'lit';

export const dataTableStyles = css`
  .table :is(td, tbody th) { padding-block: 7px; text-align: start; }
  .table tbody th { font-weight: 600; }
  .table .pick { width: 36px; padding-inline-end: 0; }
  .table thead td { height: 36px; padding-block: 0; background: var(--t-surface-muted); border-bottom: 1px solid var(--t-border); }
  .table .nowrap { white-space: nowrap; }
  .table th button { gap: 4px; }
  .table th.r button { flex-direction: row-reverse; }
  .table th button t-icon { opacity: 0; }
  .table th button:is(:hover, :focus-visible) t-icon { opacity: 0.6; }
  .table th[aria-sort]:not([aria-sort="none"]) button t-icon { opacity: 1; }
  .table th[aria-sort="none"] { color: var(--t-text-muted); }
  .table tbody tr.selected:hover { background: var(--t-surface-selected); }
  .table tr.gone :is(td, th) { color: var(--t-text-muted); font-weight: 400; }
  .table tr.noted :is(td, th) { border-bottom: 0; }
  .table tr.note td { height: auto; padding-block: 0 10px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .table tr.note p { display: flex; align-items: flex-start; gap: 6px; }
  .table tr.note t-icon { margin-top: 2px; }
  .table tr.note .warning { color: var(--t-warning-text); }
  .table tr.note .danger { color: var(--t-danger-text); }
  .table tr.note .success { color: var(--t-success-text); }
  .table tbody tr.note:hover { background: transparent; }
  .acts t-button + t-button { margin-inline-start: 4px; }
  .above { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; padding: 4px 12px; border-bottom: 1px solid var(--t-border); }
  .region:focus-visible { outline-offset: calc(-1 * var(--t-focus-width)); }
  @media (max-width: 599.98px) {
    .table.stacks.picks tbody tr:not(.note) { display: grid; grid-template-columns: 44px minmax(0, 1fr); gap: 2px 0; padding: 6px 12px 10px 4px; }
    .table.stacks.picks tr:not(.note) > * { grid-column: 2; }
    .table.stacks.picks tr > .pick { grid-column: 1; grid-row: 1; display: grid; place-items: center; width: 44px; }
    .table.stacks tr:not(.note) > th { flex: 1 0 100%; align-self: center; min-height: 24px; }
    .table.stacks.picks .acts { margin-inline-start: 0; }
    .table.stacks .acts { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 4px; }
    .table.stacks tr.noted { border-bottom: 0; }
    .table.stacks tr.note { padding: 0 12px 10px; }
    .table.stacks.picks tr.note { padding-inline-start: 48px; }
    .table.stacks tr.note td:empty { display: none; }
    .table.stacks tr.note td { font-weight: 400; }
    .table.stacks :is(td, th) small { display: inline; margin-inline-start: 6px; }
    .table.stacks .nowrap { white-space: normal; }
    /* a link with words beside it is told from them by more than colour */
    .table.stacks th a:has(+ small) { text-decoration: underline; }
    .table.stacks :is(td, th):empty { display: none; }
  }
`;

import { css } from 'lit';

/** Tables: 36 px head, 40 px rows, hairlines; `.r` for numbers, `.sorted` on the sorted head cell, `.selected` on rows. */
export const table = css`
  .table-scroll { overflow-x: auto; }
  .table { width: 100%; border-collapse: collapse; font-size: var(--t-text-s); }
  .table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .table th {
    height: 36px; padding: 0 var(--t-cell); text-align: start; background: var(--t-surface-muted); color: var(--t-text-muted);
    font-size: var(--t-text-xs); font-weight: 600; border-bottom: 1px solid var(--t-border); white-space: nowrap;
  }
  .table thead th { position: sticky; top: 0; z-index: 1; }
  .table tbody th { background: transparent; color: inherit; font-size: inherit; white-space: normal; }
  .table td, .table tbody th { height: var(--t-row); padding: 6px var(--t-cell); border-bottom: 1px solid var(--t-border); }
  .table tr:last-child :is(td, tbody th) { border-bottom: 0; }
  .table tbody tr:hover { background: var(--t-surface-hover); }
  .table tr.selected, .table tr[aria-selected="true"] { background: var(--t-surface-selected); }
  .table .r { text-align: end; font-variant-numeric: tabular-nums; }
  .table .num { white-space: nowrap; }
  .table small { display: block; font-size: var(--t-text-xs); font-weight: 400; color: var(--t-text-muted); }
  .table th.sorted, .table th[aria-sort] { color: var(--t-text); }
  .table th button {
    display: inline-flex; align-items: center; gap: 2px; min-height: 28px; padding: 0; border: 0; background: transparent; color: inherit;
    font-weight: inherit; cursor: pointer;
  }
  .table .acts { text-align: end; white-space: nowrap; width: 1%; }
  .lines > li { display: flex; align-items: center; gap: 10px; min-height: var(--t-row); border-top: 1px solid var(--t-border); }
  .lines > li:first-child { border-top: 0; }
  /* Under 600 px a table marked "stacks" becomes a list of two-line rows; cells show their data-label. */
  @media (max-width: 599.98px) {
    .table.stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .table.stacks, .table.stacks tbody { display: block; }
    .table.stacks tr { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 12px; padding: 10px 12px; border-bottom: 1px solid var(--t-border); }
    .table.stacks :is(td, tbody th) { display: block; height: auto; padding: 0; border: 0; text-align: start; }
    .table.stacks :is(td, th):first-child { flex: 1 0 100%; font-weight: 600; }
    .table.stacks [data-label]::before { content: attr(data-label) " "; color: var(--t-text-muted); font-weight: 400; font-size: var(--t-text-xs); }
    .table.stacks .acts { margin-inline-start: auto; width: auto; }
    /* a finger finds the link of a row around its words, too; nothing else is covered */
    .table.stacks th[scope="row"] a { position: relative; }
    .table.stacks th[scope="row"] a::after { content: ""; position: absolute; inset: -12px 0 -6px; }
    /* a single icon stands beside the title instead of in a line of its own */
    .table.stacks tr:has(> .acts > t-icon-button:only-child) > :first-child { flex: 1 0 calc(100% - 60px); width: min-content; }
    .table.stacks tr:has(> .acts > t-icon-button:only-child) > :not(:first-child, .acts) { order: 1; }
  }
  @media print { .table thead { display: table-header-group; } .table tr { break-inside: avoid; } }
`;

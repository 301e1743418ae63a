import { css } from 'lit';

export const weekGridStyles = css`
  .legend { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; padding: 8px 16px; border-block: 1px solid var(--t-border); background: var(--t-surface-muted); font-size: var(--t-text-xs); }
  .legend span { display: inline-flex; gap: 6px; align-items: center; }
  .legend .swatch { display: grid; place-items: center; width: 24px; height: 20px; border-radius: var(--t-radius-1); }
  .legend .hint { margin-inline-start: auto; color: var(--t-text-muted); }
  .swatch.free { border: 1px solid var(--t-border-strong); background: var(--t-surface); color: var(--t-text-muted); }

  .frame { position: relative; padding: 0 16px 12px 0; }
  .cells, .layers { display: grid; grid-template-columns: 60px repeat(var(--columns, 7), minmax(0, 1fr)); }
  [role="row"] { display: contents; }
  .day-head { position: sticky; top: var(--week-grid-top, 0); z-index: 3; display: flex; flex-wrap: wrap; gap: 0 6px; align-items: center; justify-content: center; height: 38px; background: var(--t-surface); border-bottom: 1px solid var(--t-border); white-space: nowrap; font-size: var(--t-text-s); }
  .day-head small { font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .day-head.holiday :is(b, small) { color: var(--t-holiday); }
  .day-head.today b { padding: 1px 7px; border-radius: var(--t-radius-2); background: var(--t-today); color: var(--t-spark-contrast); }
  .hour { position: relative; height: var(--row); padding-inline-end: 8px; text-align: end; font-size: var(--t-text-2xs); color: var(--t-text-muted); }
  .hour span { position: relative; top: -9px; }
  .hour.first span { top: 1px; }
  .cell { height: var(--row); border-inline-start: 1px solid var(--t-border); border-bottom: 1px solid color-mix(in srgb, var(--t-border) 45%, transparent); user-select: none; }
  .cell.hourly { border-bottom-color: var(--t-border); }
  .cell:nth-last-child(1) { border-inline-end: 1px solid var(--t-border); }
  .cell.past { background: var(--t-surface-muted); }
  .cell.open { cursor: cell; }
  .cell.open:hover { background: var(--t-surface-hover); }
  .cell:focus-visible { position: relative; z-index: 4; outline-offset: calc(-1 * var(--t-focus-width)); }

  .layers { position: absolute; inset: 38px 16px auto 0; height: calc(var(--rows) * var(--row)); pointer-events: none; }
  .layer { position: relative; margin-inline-start: 1px; }
  .layer:first-of-type { grid-column-start: 2; }
  .block {
    position: absolute; top: calc(var(--at) * var(--row) + 1px); height: calc(var(--long) * var(--row) - 3px); min-height: 16px;
    inset-inline-start: calc(100% * var(--lane, 0) / var(--lanes, 1) + 2px); width: calc(100% / var(--lanes, 1) - 4px);
    /* a line that does not fit whole goes to a next column, out of sight */
    display: flex; flex-flow: column wrap; gap: 0 8px; place-content: flex-start; padding: 3px 4px; overflow: hidden; border-radius: var(--t-radius-2); font-size: var(--t-text-xs); line-height: 1.4; text-align: start; text-decoration: none;
  }
  .block:is(a, button) { pointer-events: auto; cursor: pointer; }
  .block.under { pointer-events: none; }
  .block:is(a, button):hover { box-shadow: inset 0 0 0 1px currentColor; text-decoration: none; }
  .block b { display: flex; gap: 4px; align-items: flex-start; }
  .block b > span { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; text-wrap: pretty; overflow-wrap: anywhere; }
  .block > :not(.sr) { width: 100%; }
  .block t-icon { margin-top: 2px; }
  .block.low { padding-block: 0; line-height: 1.3; }
  .block.low t-icon { margin-top: 1px; }
  .block.low b > span { -webkit-line-clamp: 1; }
  .line { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

  .taken { background: var(--t-neutral-soft); border: 1px solid var(--t-neutral-border); color: var(--t-text); }
  .block.taken .line { color: var(--t-text-muted); }
  .waiting, .open-waiting { background: var(--t-hatch), var(--t-surface); border: 1.5px dashed var(--t-warning-border); color: var(--t-warning-text); }
  .open-waiting { border-style: dotted; }
  /* words stay legible on a pattern */
  .block:is(.waiting, .open-waiting, .closed) { text-shadow: 0 0 2px var(--t-surface), 0 0 2px var(--t-surface), 0 0 4px var(--t-surface), 0 0 4px var(--t-surface); }
  .closed { background: var(--t-hatch-closed), var(--t-surface-muted); border: 1px solid var(--t-border); color: var(--t-text-muted); }
  .block.closed b { font-weight: 400; }
  .mine { background: var(--t-accent-soft); border: 1px solid var(--t-accent); border-inline-start-width: 5px; color: var(--t-accent-text); }
  .selected { background: var(--t-accent); border: 1px solid var(--t-accent); color: var(--t-accent-contrast); }
  .block.selected { z-index: 2; outline: var(--t-focus-width) solid var(--t-focus); outline-offset: 2px; pointer-events: none; }
  /* still being chosen: what is free shows through */
  .block.selected.going { background: color-mix(in srgb, var(--t-accent) 88%, transparent); }
  .now { position: absolute; z-index: 1; top: calc(var(--at) * var(--row) - 1px); inset-inline: 0; height: 2px; background: var(--t-today); }
  .now::before { content: ""; position: absolute; left: -4px; top: -3px; width: 8px; height: 8px; border-radius: 2px; background: var(--t-today); }

  .day-tabs { display: grid; grid-template-columns: repeat(var(--days, 7), minmax(0, 1fr)); border-bottom: 1px solid var(--t-border); }
  .day-tabs button { display: grid; justify-items: center; align-content: center; min-height: 52px; padding: 0; border: 0; border-bottom: 3px solid transparent; background: transparent; font-size: var(--t-text-s); line-height: 1.3; cursor: pointer; }
  .day-tabs small { font-size: var(--t-text-2xs); color: var(--t-text-muted); }
  .day-tabs .holiday :is(b, small) { color: var(--t-holiday); }
  .day-tabs b { font-weight: 400; }
  .day-tabs .today b { padding: 0 5px; border-radius: var(--t-radius-2); background: var(--t-today); color: var(--t-spark-contrast); }
  .day-tabs [aria-selected="true"] { border-bottom-color: var(--t-accent); background: var(--t-surface-selected); }
  .day-tabs [aria-selected="true"] b { font-weight: 600; }
  .day-tabs button:focus-visible { outline-offset: calc(-1 * var(--t-focus-width)); }

  @media (max-width: 599.98px) {
    .frame { padding-inline-end: 8px; }
    .layers { inset-inline-end: 8px; }
    .legend { padding-inline: 12px; gap: 6px 12px; }
    .legend .hint { flex-basis: 100%; margin: 0; }
    .block.low b > span { -webkit-line-clamp: 2; }
  }
  @media (forced-colors: active) {
    .block { border-color: CanvasText; background: Canvas; }
    .waiting, .open-waiting { border-style: dashed; }
    .selected { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
    .now, .now::before { forced-color-adjust: none; background: CanvasText; }
    .day-tabs [aria-selected="true"] { border-bottom-color: Highlight; }
  }
  @media print { .legend .hint { display: none; } }
`;

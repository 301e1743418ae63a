import { css } from 'lit';

/** Joined to the page that is edited: places in every number of columns, so that a frame lies over its tile. */
export const editGridStyles = css`
  .grid.editing { position: relative; z-index: 0; margin-bottom: calc(var(--tray-height, 0px) + var(--t-grid-row)); }
  .editing > [data-placement]:not(tessera-tile-frame) { opacity: 0.88; }
  .editing > .held { z-index: 2; }
  .editing > .held:not(tessera-tile-frame) { opacity: 1; }
  .editing > tessera-tile-frame { scroll-margin: calc(var(--t-header) + 76px) 0 calc(var(--tray-height, 0px) + 16px); }
  @media (min-width: 1280px) { .grid.editing.listed { margin-inline-end: calc(16rem + var(--t-grid-gap)); } }
  @media (min-width: 600px) and (max-width: 1023.98px) {
    .editing > [data-placement] { grid-column: calc(var(--x6) + 1) / span var(--w6); grid-row: calc(var(--y6) + 1) / span var(--h); }
  }
  @media (max-width: 599.98px) {
    .editing > [data-placement] { grid-area: var(--n) / 1; }
  }
  .live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .ghost {
    position: fixed; inset: 0 auto auto 0; z-index: var(--t-z-drag); display: flex; align-items: center; gap: 8px; padding: 10px 16px; border: 1px solid var(--t-accent);
    border-radius: var(--t-radius-3); background: var(--t-surface); box-shadow: var(--t-shadow-3); font-weight: 600; pointer-events: none;
  }
`;

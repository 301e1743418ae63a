import { css } from 'lit';

export const tileFrameStyles = css`
  :host { position: relative; z-index: 1; display: grid; min-width: 0; min-height: 0; pointer-events: none; }
  section {
    position: relative; min-width: 0; overflow: hidden; border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-3);
  }
  .fixed { border-style: dashed; }
  .bar {
    display: flex; align-items: center; gap: 8px; height: calc(var(--t-tile-bar) - 1px); padding-inline: 6px 8px; background: var(--t-surface-muted);
    border-bottom: 1px solid var(--t-border); pointer-events: auto; touch-action: none; user-select: none;
  }
  .fixed .bar { touch-action: auto; }
  h2 { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .end { display: flex; flex: none; align-items: center; gap: 2px; margin-inline-start: auto; }
  .end t-badge { margin-inline-end: 4px; }
  .handle, .stay {
    display: grid; flex: none; place-items: center; width: 28px; height: 32px; padding: 0; border: 0; border-radius: var(--t-radius-2);
    background: transparent; color: var(--t-text-muted);
  }
  .handle { cursor: grab; }
  .handle:hover { background: var(--t-surface-hover); color: var(--t-text); }
  :host([grabbed]) .handle { background: var(--t-accent); color: var(--t-accent-contrast); cursor: grabbing; }
  :host([grabbed]) { border-radius: var(--t-radius-3); box-shadow: var(--t-shadow-3); }
  :host([grabbed]) section { border-color: var(--t-accent); }
  :host([grabbed]:focus-within) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: 1px; }
  :host([grabbed]) .handle:focus-visible { outline: 0; }
  .corner {
    position: absolute; inset: auto 0 0 auto; width: 24px; height: 24px; cursor: nwse-resize; pointer-events: auto; touch-action: none;
    background: linear-gradient(135deg, transparent 55%, var(--t-border-strong) 55% 62%, transparent 62% 70%, var(--t-border-strong) 70% 77%, transparent 77%);
  }
  @media (pointer: coarse) { .corner { width: 44px; height: 44px; background-size: 24px 24px; background-repeat: no-repeat; background-position: right bottom; } }
  @media (max-width: 1023.98px) {
    .bar { gap: 4px; touch-action: auto; }
    .stay:empty { width: 8px; }
    /* a name is never cut where two lines can hold it */
    h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; overflow-wrap: anywhere; font-size: var(--t-text-s); }
  }
  @media (max-width: 599.98px) { .bar { padding-inline: 6px 4px; } .end { gap: 0; } }
  @media (forced-colors: active) { section { border-color: CanvasText; } :host([grabbed]) section { border-color: Highlight; } }
`;

import { css } from 'lit';

export const uploadsStyles = css`
  .drop {
    display: flex; flex-wrap: wrap; align-items: center; gap: 6px 12px; padding: 12px;
    border: 1px dashed var(--t-border-strong); border-radius: var(--t-radius-2); background: var(--t-surface);
  }
  .drop.over { border-color: var(--t-accent); background: var(--t-surface-selected); }
  .drop.bad { border-color: var(--t-danger); }
  .drop.off { background: var(--t-surface-sunken); border-color: var(--t-border); }
  .drop .hint { flex: 1 1 12em; min-width: 0; font-size: var(--t-text-xs); line-height: 1.5; color: var(--t-text-muted); }
  .chooser { position: absolute; inline-size: 1px; block-size: 1px; opacity: 0; pointer-events: none; }
  ul { display: grid; gap: 4px; margin: 0; padding: 0; list-style: none; }
  ul:empty { display: none; }
  li { display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 2px 4px 2px 10px; background: var(--t-surface); border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
  li.failed { border-color: var(--t-danger-border); background: var(--t-danger-soft); }
  li > t-icon { flex: none; color: var(--t-text-muted); }
  .preview { flex: none; inline-size: 36px; block-size: 36px; object-fit: cover; border-radius: var(--t-radius-1); background: var(--t-surface-sunken); }
  .text { flex: 1; min-width: 0; line-height: 1.4; overflow-wrap: anywhere; font-size: var(--t-text-s); }
  .text small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .text .fault { color: var(--t-danger-text); }
  .bar { display: block; inline-size: 100%; block-size: 6px; margin-block: 4px 2px; overflow: hidden; border-radius: 3px; appearance: none; border: 0; background: var(--t-surface-sunken); }
  .bar::-webkit-progress-bar { background: var(--t-surface-sunken); }
  .bar::-webkit-progress-value { background: var(--t-accent); }
  .bar::-moz-progress-bar { background: var(--t-accent); }
  .acts { display: flex; flex: none; align-items: center; gap: 4px; }
  @media (max-width: 599.98px) {
    li { flex-wrap: wrap; padding-block: 6px; gap: 2px 8px; }
    .text { flex: 1 1 60%; }
    .acts { margin-inline-start: auto; gap: 0; }
    .acts t-icon-button { display: inline-grid; min-width: 44px; min-height: 44px; place-items: center; }
    .acts .btn, .drop .btn { min-height: 44px; }
  }
  @media (forced-colors: active) { .bar { border: 1px solid CanvasText; } }
`;

import { css } from 'lit';

export const tileTrayStyles = css`
  :host {
    position: fixed; inset: auto 0 0 var(--page-start, 0px); z-index: var(--t-z-sticky); padding: 8px var(--t-page-gutter) 16px; background: var(--t-surface-raised);
    border-top: 1px solid var(--t-border-strong); box-shadow: var(--t-shadow-2);
  }
  .head { display: flex; align-items: center; gap: 4px 12px; }
  .head { min-height: 40px; }
  t-search-field { width: 220px; margin-inline-start: auto; }
  .fold:nth-child(2) { margin-inline-start: auto; }
  ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 12px; max-height: min(30vh, 15rem); margin-top: 8px; overflow-y: auto; }
  li {
    display: flex; align-items: center; gap: 12px; min-width: 0; padding: 10px 8px 10px 12px; border: 1px dashed var(--t-border-strong); border-radius: var(--t-radius-3);
    background: var(--t-surface); cursor: grab; user-select: none;
  }
  li:hover { background: var(--t-surface-hover); }
  .title { display: flex; align-items: center; gap: 6px; }
  .stone { display: grid; flex: none; place-items: center; width: 40px; height: 40px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); box-shadow: var(--t-soft-edge); }
  p { padding-block: 12px; }
  @media (max-width: 767.98px) {
    :host { bottom: calc(var(--t-bottom-nav) + env(safe-area-inset-bottom)); padding-bottom: 8px; }
    .head { flex-wrap: wrap; }
    h2:has(+ t-tabs) { display: none; }
    t-search-field { order: 1; width: 100%; }
    .fold { margin-inline-start: auto; }
    ul { grid-auto-columns: 14rem; grid-auto-flow: column; grid-template-columns: none; overflow-x: auto; }
    li { cursor: default; }
  }
`;

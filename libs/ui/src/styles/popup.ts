import { css } from 'lit';

/** Anything that floats beside its anchor: menu, calendar. */
export const popup = css`
  .popup {
    position: fixed; inset: auto; margin: 0; padding: 4px; border: 1px solid var(--t-border); border-radius: var(--t-radius-3);
    background: var(--t-surface-raised); color: var(--t-text); box-shadow: var(--t-shadow-2); overflow: auto;
    max-width: calc(100vw - 16px); font-size: var(--t-text-s); line-height: var(--t-leading-ui); text-align: start; white-space: normal;
    transition: opacity var(--t-normal);
  }
  @starting-style { .popup:popover-open { opacity: 0; } }
  .popup-item {
    display: flex; align-items: center; gap: 10px; width: 100%; min-height: 36px; padding: 6px 10px; border: 0;
    border-radius: var(--t-radius-2); background: transparent; color: var(--t-text); text-align: start; line-height: 1.4; cursor: pointer;
    text-decoration: none;
  }
  .popup-item > t-icon { color: var(--t-text-muted); }
  .popup-item:hover, .popup-item:focus-visible { background: var(--t-surface-hover); text-decoration: none; }
  .popup-item:focus-visible { outline-offset: calc(-1 * var(--t-focus-width)); }
  .popup-item small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .popup-item.chosen { background: var(--t-surface-selected); color: var(--t-accent-text); }
  .popup-item.chosen :is(small, t-icon) { color: inherit; }
  .popup-item.danger, .popup-item.danger > t-icon { color: var(--t-danger-text); }
  .popup-item[aria-disabled="true"] { color: var(--t-text-disabled); cursor: not-allowed; background: transparent; }
  .popup hr { height: 0; margin: 4px 0; border: 0; border-top: 1px solid var(--t-border); }
  @media (max-width: 599.98px) { .popup-item { min-height: 44px; } }
`;

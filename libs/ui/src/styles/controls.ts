import { css } from 'lit';

/** Buttons and icon buttons, for components and for pages that need a native `<a class="btn">`. */
export const controls = css`
  .btn {
    display: inline-flex; align-items: center; justify-content: center; gap: 6px;
    min-height: var(--t-control); padding: 4px 14px; border: var(--t-line) solid var(--t-border-strong);
    border-radius: var(--t-radius-2); background: var(--t-surface); color: var(--t-text);
    font-size: var(--t-text-s); line-height: 1.3; white-space: nowrap; text-decoration: none; cursor: pointer;
    transition: background-color var(--t-quick), border-color var(--t-quick);
  }
  .btn:hover { background: var(--t-surface-hover); text-decoration: none; }
  .btn:active { background: var(--t-surface-sunken); }
  .btn.primary {
    background: var(--t-accent); border-color: var(--t-accent); color: var(--t-accent-contrast); font-weight: 600;
  }
  .btn.primary:hover:not([disabled]) { background: var(--t-accent-hover); border-color: var(--t-accent-hover); }
  .btn.primary:active:not([disabled]) { background: var(--t-accent-active); border-color: var(--t-accent-active); }
  .btn.danger {
    background: var(--t-danger); border-color: var(--t-danger); color: var(--t-danger-contrast); font-weight: 600;
  }
  .btn.danger:hover:not([disabled]) { background: color-mix(in oklab, var(--t-danger) 86%, var(--t-text)); }
  .btn.danger-line { border-color: var(--t-danger-border); color: var(--t-danger-text); }
  .btn.danger-line:hover:not([disabled]) { background: var(--t-danger-soft); }
  .btn[aria-pressed="true"] { background: var(--t-surface-selected); border-color: var(--t-accent-border); color: var(--t-accent-text); }
  .btn.quiet { border-color: transparent; background: transparent; color: var(--t-text-link); }
  .btn.quiet.plain { color: var(--t-text-muted); }
  .btn.quiet:hover { background: var(--t-surface-hover); }
  .btn.quiet.plain:hover { color: var(--t-text); }
  .btn.small { min-height: var(--t-control-small); padding: 2px 8px; font-size: var(--t-text-xs); }
  .btn.large { min-height: var(--t-control-large); font-size: var(--t-text-m); }
  .btn.icon { width: var(--t-control); padding: 0; }
  .btn.icon.small { width: var(--t-control-small); }
  .btn.icon.large { width: var(--t-control-large); }
  .btn.wide { width: 100%; }
  .btn[disabled], .btn[aria-disabled="true"]:not(.busy) {
    background: var(--t-surface-sunken); border-color: var(--t-border); color: var(--t-text-disabled);
    font-weight: 400; cursor: not-allowed;
  }
  .btn.quiet[disabled] { background: transparent; border-color: transparent; }
  .btn.busy { cursor: progress; }
  .icon-btn {
    display: inline-grid; place-items: center; width: var(--t-control-small); height: var(--t-control-small);
    padding: 0; border: 0; border-radius: var(--t-radius-2); background: transparent; color: var(--t-text-muted);
    cursor: pointer; transition: background-color var(--t-quick);
  }
  .icon-btn:hover { background: var(--t-surface-hover); color: var(--t-text); }
  .icon-btn.on, .icon-btn[aria-pressed="true"] { background: var(--t-surface-selected); color: var(--t-accent-text); }
  .icon-btn[disabled] { color: var(--t-text-disabled); cursor: not-allowed; background: transparent; }
  /* a window magnified four times: rather two lines than words that leave it */
  @media (max-width: 359.98px) { .btn { white-space: normal; } }
  @media (forced-colors: active) {
    .btn.quiet, .icon-btn { border: 1px solid transparent; }
    .btn[disabled], .icon-btn[disabled] { color: GrayText; border-color: GrayText; }
    :is(.btn, .icon-btn)[aria-pressed="true"] { border-color: Highlight; }
  }
`;

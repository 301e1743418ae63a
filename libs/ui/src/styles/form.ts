import { css } from 'lit';

/** Labels, boxes that hold an input, help and error lines. */
export const form = css`
  .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; align-content: start; min-width: 0; }
  .field { position: relative; }
  .field > [role='status']:empty { position: absolute; }
  .field-head { display: flex; align-items: baseline; justify-content: space-between; gap: var(--t-space-3); }
  .label, .field > label, .field-head > label { font-size: var(--t-text-s); font-weight: 600; }
  .opt { margin-inline-start: 6px; font-weight: 400; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .input {
    display: flex; align-items: center; gap: 8px; width: 100%; min-height: var(--t-control); padding: 0 10px;
    border: var(--t-line) solid var(--t-border-strong); border-radius: var(--t-radius-2);
    background: var(--t-surface); color: var(--t-text); font-size: var(--t-text-s);
  }
  .input > :is(input, select, textarea) {
    flex: 1; min-width: 0; align-self: stretch; padding: 0; border: 0; background: transparent; outline: 0;
    font-size: inherit; color: inherit;
  }
  .input > :is(input, select, textarea)::placeholder { color: var(--t-text-muted); opacity: 1; }
  .input > t-icon { color: var(--t-text-muted); }
  .input:has(> :is(input, select, textarea):focus-visible) {
    outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset);
  }
  .input .end { margin-inline-start: auto; display: flex; gap: 4px; align-items: center; margin-inline-end: -6px; }
  .input.large { min-height: var(--t-control-large); padding-inline: 12px; font-size: var(--t-text-m); }
  .input.fixed { background: var(--t-surface-muted); border-style: dashed; }
  .input.off { background: var(--t-surface-sunken); border-color: var(--t-border); color: var(--t-text-disabled); }
  .input.bad { border-color: var(--t-danger); box-shadow: inset 0 0 0 1px var(--t-danger); }
  .input.area { align-items: stretch; padding-block: 7px; line-height: var(--t-leading-text); }
  .help { font-size: var(--t-text-xs); line-height: 1.55; color: var(--t-text-muted); }
  .help.icon-line, .err {
    display: flex; align-items: flex-start; gap: 5px; font-size: var(--t-text-xs); line-height: 1.5;
  }
  .err { color: var(--t-danger-text); }
  .err t-icon, .help.icon-line t-icon { margin-top: 2px; }
  @media (max-width: 599.98px) { .input, .input.large { font-size: 1rem; } }
  @media (forced-colors: active) { .input.off { color: GrayText; border-color: GrayText; } }
`;

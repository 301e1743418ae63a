import { css } from 'lit';

/** Checkbox, radio button and switch: square stones, except that a radio button is round. */
export const choices = css`
  .choice {
    display: inline-flex; align-items: center; gap: 8px; min-height: 24px; padding: 0; border: 0; background: transparent; color: inherit;
    text-align: start; cursor: pointer; font-size: var(--t-text-s); border-radius: var(--t-radius-1);
  }
  .choice:has(:disabled), .choice[disabled] { color: var(--t-text-disabled); cursor: not-allowed; }
  .choice[aria-disabled="true"] { cursor: default; }
  .choice input { position: absolute; width: 18px; height: 18px; margin: 0; opacity: 0; cursor: inherit; }
  .box, .radio { flex: none; width: 18px; height: 18px; border: 1.5px solid var(--t-border-strong); background: var(--t-surface); }
  .box { display: grid; place-items: center; border-radius: var(--t-radius-1); color: var(--t-accent-contrast); }
  .box t-icon { --icon-stroke: 3; }
  :is(input:checked, input:indeterminate) + .box, .box.on { background: var(--t-accent); border-color: var(--t-accent); }
  input:disabled + :is(.box, .radio) { border-color: var(--t-border); background: var(--t-surface-sunken); color: var(--t-text-disabled); }
  input:focus-visible + :is(.box, .radio) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
  .radio { border-radius: 50%; }
  input:checked + .radio { border: 5.5px solid var(--t-accent); }
  .switch {
    position: relative; flex: none; display: inline-block; width: 36px; height: 20px; border: 1.5px solid var(--t-border-strong);
    border-radius: var(--t-radius-2); background: var(--t-surface); transition: background-color var(--t-quick);
  }
  .switch::after {
    content: ""; position: absolute; top: 2.5px; left: 3px; width: 12px; height: 12px; border-radius: var(--t-radius-1);
    background: var(--t-border-strong); transition: transform var(--t-quick);
  }
  .switch.on { background: var(--t-accent); border-color: var(--t-accent); }
  .switch.on::after { transform: translateX(15px); background: var(--t-accent-contrast); }
  .switch.locked, [disabled] .switch { opacity: 0.55; }
  .seg {
    display: inline-flex; flex-wrap: wrap; gap: 2px; padding: 2px; border: var(--t-line) solid var(--t-border-strong);
    border-radius: var(--t-radius-2); background: var(--t-surface);
  }
  .seg label {
    position: relative; display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: calc(var(--t-control) - 6px);
    padding: 0 12px; border-radius: 3px; font-size: var(--t-text-s); white-space: nowrap; cursor: pointer;
  }
  .seg.small label { min-height: 24px; padding: 0 8px; font-size: var(--t-text-xs); }
  .seg input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .seg label:hover { background: var(--t-surface-hover); }
  .seg label:has(:checked) { background: var(--t-accent); color: var(--t-accent-contrast); font-weight: 600; }
  .seg label:has(:focus-visible) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
  .seg label:has(:disabled) { color: var(--t-text-disabled); cursor: not-allowed; }
  @media (max-width: 599.98px) { .choice { min-height: 44px; } .seg.small label { min-height: 40px; } }
  @media (forced-colors: active) {
    :is(input:checked, input:indeterminate) + .box, .switch.on, .seg label:has(:checked) {
      forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText;
    }
    input:checked + .radio { forced-color-adjust: none; border-color: Highlight; background: HighlightText; }
    .switch::after { forced-color-adjust: none; background: CanvasText; }
    .switch.on::after { background: HighlightText; }
  }
`;

import { css } from 'lit';

/** Options of a combobox: the focus stays in the field, so the active one is marked as focus would. */
export const listbox = css`
  .popup-item.active { background: var(--t-surface-hover); outline: var(--t-focus-width) solid var(--t-focus); outline-offset: calc(-1 * var(--t-focus-width)); }
  .popup-item[aria-selected="true"] { background: var(--t-surface-selected); color: var(--t-accent-text); }
  .popup-item[aria-selected="true"] :is(small, t-icon) { color: inherit; }
  @media (forced-colors: active) { .popup-item[aria-selected="true"] { outline: 1px solid Highlight; outline-offset: -2px; } }
`;

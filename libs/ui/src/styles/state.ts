import { css } from 'lit';

/** The middle of a tile or panel that has nothing to show; with the attribute `compact` in one of two rows. */
export const state = css`
  .state {
    display: flex; flex-direction: column; align-items: center; justify-content: safe center; gap: 6px; height: 100%; padding: 24px 8px;
    text-align: center; line-height: 1.6; color: var(--t-text-muted); text-wrap: pretty;
  }
  .state b { color: var(--t-text); }
  .state .note { font-size: var(--t-text-xs); }
  :host([compact]) .state { gap: 2px; padding-block: 0; }
  :host([compact]) .state > t-icon { display: none; }
`;

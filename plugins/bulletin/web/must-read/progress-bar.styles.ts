import { css } from 'lit';

/** A share of a whole as a bar. */
export const progressBarStyles = css`
  progress { width: 100%; min-width: 5rem; height: 8px; border: 0; border-radius: var(--t-radius-1); background: var(--t-neutral-soft); appearance: none; overflow: hidden; vertical-align: middle; }
  progress::-webkit-progress-bar { background: var(--t-neutral-soft); }
  progress::-webkit-progress-value { background: var(--t-accent); }
  progress::-moz-progress-bar { background: var(--t-accent); }
  @media (forced-colors: active) { progress { border: 1px solid currentColor; } }
`;

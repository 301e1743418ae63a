import { css } from 'lit';

/** The dashboard's columns: 12, 6 or 1; places by the custom properties of `gridArea()`. */
export const gridStyles = css`
  .grid { display: grid; grid-template-columns: repeat(var(--t-grid-columns), minmax(0, 1fr)); grid-auto-rows: var(--t-grid-row); gap: var(--t-grid-gap); }
  @media (min-width: 1024px) { .grid > * { grid-column: calc(var(--x) + 1) / span var(--w); grid-row: calc(var(--y) + 1) / span var(--h); } }
  @media (min-width: 600px) and (max-width: 1023.98px) { .grid > * { grid-column: span var(--w6); grid-row: span var(--h); } }
  @media (max-width: 599.98px) { .grid { grid-auto-rows: auto; } }
`;

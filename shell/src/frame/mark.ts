import { html } from 'lit';

/** The mark of Tessera: six stones, the last in the colour of fired clay. */
export const mark = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
  <g fill="currentColor"><path d="M0 2.5 2.5 0H4v4H0z" /><path d="M6 0h4v4H6z" /><path d="M12 0h1.5L16 2.5V4h-4z" /><path d="M6 6h4v4H6z" /><path d="M6 12h4v4H6z" /></g>
  <path class="stone" d="M12 12h4v4h-4z" />
</svg>`;

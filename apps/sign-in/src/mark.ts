import { svg } from 'lit';

/** The six stones; the last takes the colour of fired clay from the stylesheet. */
export const mark = svg`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
  <path fill="currentColor" d="M0 2.5 2.5 0H4v4H0zM6 0h4v4H6zM12 0h1.5L16 2.5V4h-4zM6 6h4v4H6zM6 12h4v4H6z"></path>
  <path class="stone" d="M12 12h4v4h-4z"></path>
</svg>`;

import { css, html, type TemplateResult } from 'lit';

/** Names and values under each other; two columns, one on phones. */
export const factsStyles = css`
  .facts { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 8px 16px; margin: 0; font-size: var(--t-text-s); }
  .facts dt { color: var(--t-text-muted); }
  .facts dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
  @media (max-width: 479.98px) { .facts { grid-template-columns: 1fr; gap: 2px; } .facts dd { margin-bottom: 8px; } }
`;

export const facts = (rows: readonly (readonly [string, string | TemplateResult])[]): TemplateResult =>
  html`<dl class="facts">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

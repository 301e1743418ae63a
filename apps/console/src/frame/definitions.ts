import { css, html, nothing, type TemplateResult } from 'lit';

export type Definition = readonly [
  name: string | TemplateResult,
  value: string | number | TemplateResult | null | undefined,
];

/** Names and values of one thing, hairlines between; name above value on phones. */
export const definitionStyles = css`
  .definitions { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); font-size: var(--t-text-s); }
  .definitions > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: 0 16px; padding-block: 7px; border-top: 1px solid var(--t-border); }
  .definitions > div:first-child { border-top: 0; }
  .definitions dt { min-width: 5.5rem; overflow-wrap: anywhere; color: var(--t-text-muted); }
  .definitions dd { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
`;

/** Absent and empty values are shown as a dash, so that nobody takes them for forgotten. */
export const definitions = (rows: readonly (Definition | undefined)[]): TemplateResult =>
  html`<dl class="definitions">${rows.map((row) =>
    row
      ? html`<div><dt>${row[0]}</dt><dd>${row[1] === '' || row[1] === null || row[1] === undefined ? '—' : row[1]}</dd></div>`
      : nothing,
  )}</dl>`;

import { css, html, type TemplateResult } from 'lit';
import './booking-sections.js';
import type { Section } from './booking-sections.js';

/** Title row of a page, and the row of links to the other pages. */
export const pageHeadStyles = css`
  .page-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; min-height: 40px; margin-block: 4px 12px; }
  .page-head .beside { display: flex; flex-wrap: wrap; gap: 8px; }
  .page-head .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: auto; }
`;

/** `beside`: right of the title, e.g. a choice of the kind; `acts`: at the end of the row. */
export const pageHead = (title: string, acts?: TemplateResult, beside?: TemplateResult): TemplateResult =>
  html`<div class="page-head"><h1>${title}</h1><div class="beside">${beside}</div><div class="acts">${acts}</div></div>`;

/** Stands at the top of a page's panel; shows the pages that concern the person. */
export const sections = (current: Section): TemplateResult =>
  html`<booking-sections current=${current}></booking-sections>`;

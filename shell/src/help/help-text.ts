import { type HelpRun, readHelpText } from '@tessera/contracts/help-text';
import { css, html, nothing, type TemplateResult } from 'lit';

const run = ({ text, href }: HelpRun): TemplateResult | string => {
  if (href === undefined) return text;
  const outside = /^https?:/i.test(href);
  return html`<a href=${href} target=${outside ? '_blank' : nothing} rel=${outside ? 'noopener noreferrer' : nothing}>${text}</a>`;
};

const lines = (all: HelpRun[][]) => all.map((line, at) => html`${at > 0 ? html`<br />` : nothing}${line.map(run)}`);

/** A help text as paragraphs, lists and links; the writer's signs never become markup. */
export const helpText = (text: string, heading: 2 | 4 = 4): TemplateResult[] =>
  readHelpText(text).map(({ kind, lines: all }) => {
    if (kind === 'heading') return heading === 2 ? html`<h2>${lines(all)}</h2>` : html`<h4>${lines(all)}</h4>`;
    if (kind === 'list') return html`<ul>${all.map((line) => html`<li>${line.map(run)}</li>`)}</ul>`;
    return html`<p>${lines(all)}</p>`;
  });

export const helpTextStyles = css`
  .text { display: grid; gap: 10px; line-height: 1.75; overflow-wrap: anywhere; }
  .text :is(h2, h4) { margin-top: 10px; font-size: var(--t-text-m); }
  .text ul { list-style: disc; padding-inline-start: 1.4em; }
  .text a { text-decoration: underline; }
`;

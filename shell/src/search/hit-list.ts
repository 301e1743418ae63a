import type { SearchHit } from '@tessera/contracts';
import { formatDate } from '@tessera/ui/dates';
import { css, html, nothing, type TemplateResult } from 'lit';
import { marked } from './marked.js';
import { words } from './suggestion-list.js';

export const hitListStyles = css`
  .hits a { display: flex; align-items: center; gap: 12px; min-height: 44px; padding: 6px 16px; color: inherit; text-decoration: none; border-top: 1px solid var(--t-border); }
  .hits a:hover { background: var(--t-surface-hover); text-decoration: none; }
  .hits a:focus-visible { outline-offset: -3px; }
  .hits t-icon { color: var(--t-text-muted); }
  .hits .text { flex: 1; min-width: 0; }
  .hits .title { display: block; color: var(--t-text-link); overflow-wrap: anywhere; }
  .hits mark { background: transparent; color: inherit; font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
  .hits small { display: block; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .hits time { flex: none; font-size: var(--t-text-xs); color: var(--t-text-muted); font-variant-numeric: tabular-nums; }
`;

/** Cards open over the results: they keep the words in their address. */
export const addressOf = (to: string, query: string): string => (to.startsWith('/search/') ? to + query : to);

/** Hits as links; `query` is that of the page they are on. */
export const hitList = (hits: readonly SearchHit[], sought: readonly string[], query: string): TemplateResult =>
  html`<ul class="hits">
    ${hits.map(
      ({
        id,
        title,
        note,
        icon,
        to,
        at,
        opens,
      }) => html`<li><a href=${addressOf(to, query)} data-hit=${id} target=${opens ? '_blank' : nothing} rel=${opens ? 'noopener' : nothing}>
        <t-icon name=${icon} size="18"></t-icon>
        <span class="text"><span class="title">${marked(words(title), sought)}</span>${note ? html`<small>${words(note)}</small>` : nothing}</span>
        ${opens ? html`<t-icon name="external-link" size="16"></t-icon>` : nothing}
        ${at ? html`<time datetime=${at}>${formatDate(at)}</time>` : nothing}</a></li>`,
    )}
  </ul>`;

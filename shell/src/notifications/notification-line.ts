import type { NotificationKindView, NotificationView } from '@tessera/contracts';
import { notificationText } from '@tessera/contracts/notification-text';
import { formatDate, formatDateTime, formatRelative } from '@tessera/ui/dates';
import '@tessera/ui/icon';
import '@tessera/ui/icon-button';
import { preferences } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { t } from './texts.js';

export const notificationLineStyles = css`
  .line {
    position: relative; display: grid; grid-template-columns: 8px 20px minmax(0, 1fr) 40px; gap: 4px 12px; align-items: start; min-height: 56px;
    padding: 10px 8px 10px 16px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); line-height: var(--t-leading-ui);
  }
  .line:first-child { border-top: 0; }
  .line:hover { background: var(--t-surface-hover); }
  .stone { width: 8px; height: 8px; margin-top: 7px; background: var(--t-unread); }
  .line > t-icon { color: var(--t-text-muted); }
  .what { min-width: 0; overflow-wrap: anywhere; text-wrap: pretty; }
  .what a { color: inherit; text-decoration: none; }
  .what a::after { content: ""; position: absolute; inset: 0; }
  .what a:focus-visible { outline: 0; }
  .what a:focus-visible::after { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: calc(-1 * var(--t-focus-width)); }
  .unread .what a, .unread .what .text { color: var(--t-accent-text); font-weight: 600; }
  .what small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); font-weight: 400; }
  .line t-icon-button { position: relative; z-index: 1; justify-self: end; }
  @media (max-width: 599.98px) { .line { grid-template-columns: 8px 20px minmax(0, 1fr) 44px; } }
`;

const writer = { moment: (iso: string) => formatDateTime(iso), date: (iso: string) => formatDate(iso) };

/** The words of a notification in the language of the page; empty for a kind that the server does not know (any more). */
export const wording = ({ values }: NotificationView, kind: NotificationKindView | undefined): string =>
  kind ? notificationText(kind.text, preferences().locale, values, writer) : '';

/** One notification: unread mark, icon, words that lead where it is about, when, and the button that marks it as read. */
export function notificationLine(
  item: NotificationView,
  kind: NotificationKindView | undefined,
  seen: (item: NotificationView) => void,
): TemplateResult {
  const text = wording(item, kind);
  const exact = formatDateTime(item.at);
  return html`<li class=${item.seen ? 'line' : 'line unread'}>
    <span class=${item.seen ? nothing : 'stone'}></span>
    <t-icon name=${kind?.icon ?? 'bell'} size="20"></t-icon>
    <div class="what">
      ${
        item.link
          ? html`<a href=${item.link} @click=${() => item.seen || seen(item)}>${item.seen ? nothing : html`<span class="sr">${t('unread')}　</span>`}${text}</a>`
          : html`<span class="text">${item.seen ? nothing : html`<span class="sr">${t('unread')}　</span>`}${text}</span>`
      }
      <small><time datetime=${item.at} title=${exact}>${formatRelative(item.at, new Date().toISOString())}</time></small>
    </div>
    ${item.seen ? nothing : html`<t-icon-button icon="check" label=${t('mark-seen', { text })} @click=${() => seen(item)}></t-icon-button>`}
  </li>`;
}

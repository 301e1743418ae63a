import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { css, html, nothing, type TemplateResult } from 'lit';
import { audienceBadge } from '../audience.js';
import type { NoticeItem } from '../notices.api.js';
import { t } from '../texts.js';

export const noticeRowStyles = css`
  .notice { display: flex; align-items: flex-start; gap: 10px; padding: 10px 12px 10px 16px; border-bottom: 1px solid var(--t-border); position: relative; }
  .notice > .mark-unread, .notice > .mark-read { margin-top: 7px; }
  .notice a { display: block; color: var(--t-text); line-height: var(--t-leading-ui); }
  /* the whole row takes the pointer, the link keeps the focus */
  .notice a::after { content: ''; position: absolute; inset: 0; }
  .notice:hover { background: var(--t-surface-hover); }
  .notice.unread a { font-weight: 600; color: var(--t-text-link); }
  .notice.chosen { background: var(--t-surface-selected); box-shadow: inset 3px 0 var(--t-accent); }
  .notice .meta { display: flex; flex-wrap: wrap; gap: 0 12px; margin-top: 3px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .notice .tail { display: grid; justify-items: end; gap: 4px; flex: none; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .notice.chosen :is(.meta, .tail) { color: var(--t-text); }
  @media (max-width: 599.98px) {
    .notice a.clip { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; white-space: normal; }
    .notice { flex-wrap: wrap; padding-block: 12px; }
    .notice > .grow { flex-basis: calc(100% - 32px); }
    .notice .tail { display: flex; align-items: center; gap: 8px; margin: -4px 0 0 18px; }
  }
`;

/** Two lines: title; then agency, person, date and reads. Unread is a stone, weight and a word for screen readers. */
export const noticeRow = (item: NoticeItem, href: string, chosen: boolean): TemplateResult => html`
  <li class="notice ${item.unread ? 'unread' : ''} ${chosen ? 'chosen' : ''}">
    <span class=${item.unread ? 'mark-unread' : 'mark-read'} aria-hidden="true"></span>
    <div class="grow">
      <a class="clip" href=${href} title=${item.title} aria-current=${chosen ? 'true' : nothing}
        >${item.unread ? html`<span class="sr">${t('list.unread')}</span>` : nothing}${item.title}</a>
      <div class="meta num">
        <span>${item.agency.shortName}</span><span>${item.authorName}</span>
        ${item.publishedAt ? html`<time datetime=${item.publishedAt} title=${formatDateTime(item.publishedAt)}>${formatDate(item.publishedAt)}</time>` : nothing}
        <span>${t('notice.reads', { count: item.reads })}</span>
      </div>
    </div>
    <div class="tail">${audienceBadge(item.audience)}${item.updates > 0 ? html`<span>${t('notice.updated')}</span>` : nothing}</div>
  </li>`;

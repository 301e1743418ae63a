import { formatDate, formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/icon';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { attachmentCount } from '../attachments/attachment-count.js';
import { audienceBadge } from '../audience.js';
import '../follows/follow-star.js';
import type { NoticeItem } from '../notices.api.js';
import { t } from '../texts.js';

export const noticeRowStyles = css`
  .notice { display: flex; align-items: flex-start; gap: 10px; padding: 10px 12px 10px 16px; border-bottom: 1px solid var(--t-border); position: relative; }
  .notice > .mark-unread, .notice > .mark-read { margin-top: 7px; }
  .title { display: flex; align-items: center; gap: 6px; min-width: 0; }
  .title t-icon { color: var(--t-text-muted); }
  .notice a { display: block; color: var(--t-text); line-height: var(--t-leading-ui); }
  /* the whole row takes the pointer, the link keeps the focus; the star lies above */
  .notice a::after { content: ''; position: absolute; inset: 0; }
  .notice bulletin-follow-star { position: relative; z-index: 1; margin: -4px; }
  .notice:hover { background: var(--t-surface-hover); }
  .notice.unread a { font-weight: 600; color: var(--t-text-link); }
  .notice.chosen { background: var(--t-surface-selected); box-shadow: inset 3px 0 var(--t-accent); }
  .notice .meta { display: flex; flex-wrap: wrap; gap: 0 12px; margin-top: 3px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .notice .tail { display: grid; justify-items: end; gap: 4px; flex: none; font-size: var(--t-text-xs); color: var(--t-text-muted); }
  .notice .facts, .notice .facts > span { display: flex; align-items: center; gap: 4px; }
  .notice .facts { gap: 8px; }
  .notice.chosen :is(.meta, .tail) { color: var(--t-text); }
  @media (max-width: 599.98px) {
    .title { align-items: flex-start; }
    .title t-badge, .title t-icon { margin-top: 2px; }
    .notice a.clip { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; white-space: normal; }
    .notice { flex-wrap: wrap; padding-block: 12px; }
    .notice > .grow { flex-basis: calc(100% - 32px); }
    .notice .tail { display: flex; flex: 1; align-items: center; gap: 8px; margin: -4px 0 0 18px; }
    .notice .facts { flex: 1; }
    .notice bulletin-follow-star { margin-inline-start: auto; }
  }
`;

/** A number with an icon; nothing for none. */
const fact = (icon: string, count: number, words: string): TemplateResult | typeof nothing =>
  count > 0
    ? html`<span class="num" title=${words}><t-icon name=${icon} size="16"></t-icon><span aria-hidden="true">${count}</span><span class="sr">${words}</span></span>`
    : nothing;

const renderTitle = (item: NoticeItem, href: string, chosen: boolean): TemplateResult => html`<div class="title">
  ${item.pinned ? html`<t-icon name="pin" size="16" label=${t('notice.pinned')}></t-icon>` : nothing}
  ${item.mustRead ? html`<t-badge variant=${item.acknowledged ? 'success' : 'must'} icon=${item.acknowledged ? 'check' : ''}>${t(item.acknowledged ? 'notice.acknowledged' : 'notice.must-read')}</t-badge>` : nothing}
  <a class="clip" href=${href} title=${item.title} aria-current=${chosen ? 'true' : nothing}
    >${item.unread ? html`<span class="sr">${t('list.unread')}</span>` : nothing}${item.title}</a>
</div>`;

/** Two lines: title; then agency, person, date and reads. Unread is a stone, weight and a word for screen readers. */
export const noticeRow = (item: NoticeItem, href: string, chosen: boolean): TemplateResult => html`
  <li class="notice ${item.unread ? 'unread' : ''} ${chosen ? 'chosen' : ''}">
    <span class=${item.unread ? 'mark-unread' : 'mark-read'} aria-hidden="true"></span>
    <div class="grow">
      ${renderTitle(item, href, chosen)}
      <div class="meta num">
        <span>${item.agency.shortName}</span><span>${item.authorName}</span>
        ${item.publishedAt ? html`<time datetime=${item.publishedAt} title=${formatDateTime(item.publishedAt)}>${formatDate(item.publishedAt)}</time>` : nothing}
        <span>${t('notice.reads', { count: item.reads })}</span>
        ${item.category ? html`<span>${localized(item.category.name)}</span>` : nothing}
      </div>
    </div>
    <div class="tail">${audienceBadge(item.audience)}
      <span class="facts">
        ${item.updates > 0 ? html`<span>${t('notice.updated')}</span>` : nothing}
        ${fact('message', item.comments, t('notice.comments', { count: item.comments }))}${attachmentCount(item.attachments)}
        <bulletin-follow-star .noticeId=${item.id} .noticeTitle=${item.title} ?followed=${item.followed}></bulletin-follow-star>
      </span>
    </div>
  </li>`;

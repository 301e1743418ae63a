import '@tessera/ui/avatar';
import '@tessera/ui/badge';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/icon';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { audienceBadge } from '../audience.js';
import { stateBadge } from '../notice-state.js';
import type { NoticeDetail } from '../notices.api.js';
import { t } from '../texts.js';

export const noticeHeadStyles = css`
  .badges { display: flex; flex-wrap: wrap; gap: 6px; }
  h2 { margin-block: 10px; font-size: var(--t-text-2xl); line-height: 1.4; text-wrap: pretty; }
  .who { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; font-size: var(--t-text-s); }
  .note {
    display: flex; align-items: center; gap: 8px; margin-top: 12px; padding: 6px 10px; border-radius: var(--t-radius-2);
    background: var(--t-surface-muted); font-size: var(--t-text-xs);
  }
  @media (max-width: 599.98px) { h2 { font-size: 1.375rem; line-height: 1.45; } }
`;

const note = (icon: string, text: string): TemplateResult =>
  html`<p class="note num"><t-icon name=${icon} size="16"></t-icon>${text}</p>`;

const renderBadges = (notice: NoticeDetail): TemplateResult => html`<div class="badges">
  ${notice.mustRead ? html`<t-badge variant="must">${t('notice.must-read')}</t-badge>` : nothing}
  ${notice.pinned ? html`<t-badge icon="pin">${t('notice.pinned')}</t-badge>` : nothing}
  ${notice.category ? html`<t-badge>${localized(notice.category.name)}</t-badge>` : nothing}
  ${audienceBadge(notice.audience)}${notice.state === 'current' ? nothing : stateBadge(notice.state)}
</div>`;

/** What a notice is, whose, since when and how often changed. */
export function noticeHead(notice: NoticeDetail): TemplateResult {
  const { publishedAt, updatedAt, expiresAt, document, state } = notice;
  // until it is out this is only when its author would like it to be
  const isAnnounced = state !== 'draft' && state !== 'in-review';
  return html`${renderBadges(notice)}
    <h2>${notice.title}</h2>
    <div class="who num">
      <t-avatar name=${notice.authorName} size="small"></t-avatar>
      <span>${notice.agency.shortName}　${notice.authorName}</span>
      ${publishedAt && isAnnounced ? html`<time class="muted" datetime=${publishedAt}>${t('detail.published', { at: formatDateTime(publishedAt) })}</time>` : nothing}
      <span class="muted">${t('notice.reads', { count: notice.reads })}</span>
    </div>
    ${updatedAt ? note('history', t('detail.updates', { count: notice.updates, at: formatDateTime(updatedAt) })) : nothing}
    ${expiresAt ? note('calendar-off', t('detail.expires', { at: formatDateTime(expiresAt) })) : nothing}
    ${document ? note('file-text', t('detail.document', { word: document.word, number: document.number, date: formatDate(document.date) })) : nothing}`;
}

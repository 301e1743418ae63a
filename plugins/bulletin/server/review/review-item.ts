import type { ReviewItem } from '@tessera/contracts';
import { type Audience, audienceOfKey } from '../audience/notice-audience.js';
import type { WaitingNotice } from './notices-in-review.repository.js';

const dayInMilliseconds = 86_400_000;

const audienceNames: Record<Audience, { 'zh-Hant': string; en: string }> = {
  government: { 'zh-Hant': '全府', en: 'Whole government' },
  'agency-and-subordinates': { 'zh-Hant': '本機關與下級機關', en: 'My agency and those below it' },
  agency: { 'zh-Hant': '本機關', en: 'My agency' },
};

/** A waiting notice as 待我處理 shows it: due when its author wishes it published, if that was not at once. */
export function reviewItemOf(row: WaitingNotice, now: Date): ReviewItem {
  const { publishedAt, submittedAt, expiresAt } = row;
  const due = publishedAt > submittedAt ? publishedAt : null;
  const left = due ? due.getTime() - now.getTime() : Number.POSITIVE_INFINITY;
  return {
    id: row.id,
    version: row.version,
    number: null,
    title: row.title,
    from: { name: row.authorName, agency: row.agencyName },
    since: submittedAt.toISOString(),
    due: due?.toISOString() ?? null,
    urgency: left <= 0 ? 'late' : left < dayInMilliseconds ? 'soon' : 'normal',
    notice: row.mustRead ? { 'zh-Hant': '這是必讀公告', en: 'This is a must-read' } : null,
    facts: [
      { label: { 'zh-Hant': '發布範圍', en: 'Audience' }, value: audienceNames[audienceOfKey(row.audienceKey)] },
      ...(row.summary ? [{ label: { 'zh-Hant': '內文', en: 'Text' }, value: row.summary }] : []),
      ...(due
        ? [{ label: { 'zh-Hant': '預定發布', en: 'To be published' }, value: { moment: due.toISOString() } }]
        : []),
      ...(expiresAt ? [{ label: { 'zh-Hant': '到期', en: 'Ends' }, value: { moment: expiresAt.toISOString() } }] : []),
    ],
    link: `/bulletin/${row.id}`,
  };
}

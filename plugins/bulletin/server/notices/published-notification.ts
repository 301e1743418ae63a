import type { OutgoingNotification } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';

type Told = Pick<Notice, 'id' | 'title' | 'audienceKey' | 'agencyName' | 'mustRead' | 'revision' | 'dueAt'>;

/**
 * Tells those whom a notice addresses that it has become public; once, however often it is taken down and put back. A
 * must-read has a kind of its own, and each of its revisions is news.
 */
export const publishedNotification = (notice: Told): OutgoingNotification => ({
  kind: notice.mustRead ? 'must-read-published' : 'notice-published',
  to: { audience: notice.audienceKey },
  subject: notice.mustRead && notice.revision > 1 ? `${notice.id} ${notice.revision}` : notice.id,
  values: { title: notice.title, agency: notice.agencyName },
  link: `/bulletin/${notice.id}`,
});

/** Tells those whom a notice addresses that it was changed; its author decides whether that is worth telling. */
export const updatedNotification = (notice: Told & Pick<Notice, 'updates'>): OutgoingNotification => ({
  kind: 'notice-updated',
  to: { audience: notice.audienceKey },
  subject: `${notice.id} ${notice.updates}`,
  values: { title: notice.title, agency: notice.agencyName },
  link: `/bulletin/${notice.id}`,
});

/** All that audiences may have been told of a notice so far, each of its revisions and updates. */
export const toldOf = (notice: Told & Pick<Notice, 'updates'>): OutgoingNotification[] => [
  ...countedTo(notice.revision).map((revision) => publishedNotification({ ...notice, revision })),
  ...countedTo(notice.updates).map((updates) => updatedNotification({ ...notice, updates })),
];

const countedTo = (last: number): number[] => Array.from({ length: last }, (_none, at) => at + 1);

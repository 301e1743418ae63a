import type { OutgoingNotification } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';

type Named = Pick<Notice, 'id' | 'title' | 'version' | 'authorId' | 'authorName' | 'reviewedByName'>;

/** Each submission is news of its own. */
const subjectOf = ({ id, version }: Named): string => `${id} ${version}`;

/** Tells those who review that a notice waits. */
export const submittedNotification = (notice: Named, reviewers: readonly string[]): OutgoingNotification => ({
  kind: 'notice-submitted',
  to: { accounts: reviewers },
  subject: subjectOf(notice),
  values: { author: notice.authorName, title: notice.title },
  link: `/waiting/bulletin/notices?item=${notice.id}`,
});

export const approvedNotification = (notice: Named): OutgoingNotification => ({
  kind: 'notice-approved',
  to: { accounts: [notice.authorId] },
  subject: subjectOf(notice),
  values: { by: notice.reviewedByName ?? '', title: notice.title },
  link: `/bulletin/${notice.id}`,
});

export const returnedNotification = (notice: Named, note: string): OutgoingNotification => ({
  kind: 'notice-returned',
  to: { accounts: [notice.authorId] },
  subject: subjectOf(notice),
  values: { by: notice.reviewedByName ?? '', title: notice.title, note },
  link: `/bulletin/${notice.id}`,
});

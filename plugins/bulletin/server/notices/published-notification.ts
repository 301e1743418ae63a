import type { OutgoingNotification } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';

/** Tells those whom a notice addresses that it has become public; once, however often it is taken down and put back. */
export const publishedNotification = ({
  id,
  title,
  audienceKey,
  agencyName,
}: Pick<Notice, 'id' | 'title' | 'audienceKey' | 'agencyName'>): OutgoingNotification => ({
  kind: 'notice-published',
  to: { audience: audienceKey },
  subject: id,
  values: { title, agency: agencyName },
  link: `/bulletin/${id}`,
});

import type { DomainEvent } from '@tessera/sdk';

/** `bulletin.notice-published@1`: a notice has become public, by its author's hand or because its time had come. */
export const noticePublished = (notice: {
  id: string;
  version: number;
  audienceKey: string;
  agencyId: string;
}): DomainEvent => ({
  name: 'bulletin.notice-published@1',
  payload: { noticeId: notice.id, version: notice.version, audienceKey: notice.audienceKey },
  agencyId: notice.agencyId,
});

import type { AttachedFile, FileOwner, FilePurpose } from '@tessera/sdk';
import { limits } from '../limits.js';
import type { AttachmentKind, NoticeFile } from './attachments.schemas.js';

const megabyte = 1024 * 1024;

/** How much a notice carries. */
export const purposes: Record<AttachmentKind, FilePurpose> = {
  file: { name: 'file', most: limits.files, mostBytes: 100 * megabyte },
  picture: { name: 'picture', most: limits.pictures, mostBytes: 100 * megabyte },
  inline: { name: 'inline', most: 50, mostBytes: 100 * megabyte },
};

export const ownerOf = (noticeId: string): FileOwner => ({ plugin: 'bulletin', subject: 'Notice', id: noticeId });

/** Does the list's number count it? What stands within the text is text. */
export const isCounted = ({ purpose }: AttachedFile): boolean => purpose !== purposes.inline.name;

export const fileView = ({ id, name, mediaType, bytes, width, height, alt }: AttachedFile): NoticeFile => ({
  id,
  name,
  mediaType,
  bytes,
  width,
  height,
  alt: alt ?? '',
});

import { storedFile, text } from '@tessera/contracts';
import { z } from 'zod';
import { limits } from '../limits.js';

/** Saved by its readers, or shown below the body, or shown within it. */
export const attachmentKinds = ['file', 'picture', 'inline'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Version the editor started from; scripts may leave it out. */
const version = z.number().int().min(1).optional();
/** Words for those who do not see the picture. */
const alt = text({ min: 0, max: limits.pictureWords });

export const newAttachment = z
  .strictObject({
    /** An upload of the caller's (`POST /api/files`) that nothing owns yet. */
    file: z.uuid(),
    kind: z.enum(attachmentKinds).default('file'),
    alt: alt.default(''),
    version,
  })
  .meta({ id: 'NewNoticeAttachment' });
export type NewAttachment = z.infer<typeof newAttachment>;

export const attachmentChange = z.strictObject({ alt, version }).meta({ id: 'NoticeAttachmentChange' });
export type AttachmentChange = z.infer<typeof attachmentChange>;

export const attachmentOrder = z
  .strictObject({ kind: z.enum(['file', 'picture']), files: z.array(z.uuid()).max(100), version })
  .meta({ id: 'NoticeAttachmentOrder' });
export type AttachmentOrder = z.infer<typeof attachmentOrder>;

export const noticeFile = storedFile.extend({ alt: z.string() }).meta({ id: 'NoticeFile' });
export type NoticeFile = z.infer<typeof noticeFile>;

export const noticeAttachments = z
  .object({
    /** Of the notice, after the act. */
    version: z.number().int(),
    files: z.array(noticeFile),
    pictures: z.array(noticeFile),
  })
  .meta({ id: 'NoticeAttachments' });
export type NoticeAttachments = z.infer<typeof noticeAttachments>;

import { z } from 'zod';
import { isStorable } from './text.js';

/** What a mail may carry, and how the names of such files end: texts that no mail program runs. */
const mailFileEndings = { calendar: 'ics', csv: 'csv', plain: 'txt', vcard: 'vcf' } as const;

export const mailAttachmentLimits = {
  /** Per mail. */
  count: 5,
  /** Of one, as UTF-8. */
  bytes: 128 * 1024,
  /** Of all of a mail together, as UTF-8. */
  allBytes: 256 * 1024,
} as const;

const mediaTypeShape = /^text\/(calendar|csv|plain|vcard)(?:; ?method=([A-Z]{3,20})(?=;|$))?(?:; ?charset=utf-8)?$/i;
const nameShape = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._()-]{0,90}\.(ics|csv|txt|vcf)$/u;

/** Sign-less kind of the file and, of a calendar, what its receiver is to do with it (iTIP); undefined: no such type. */
export function mailMediaType(
  mediaType: string,
): { kind: keyof typeof mailFileEndings; method: string | undefined } | undefined {
  const [, kind, method] = mediaTypeShape.exec(mediaType) ?? [];
  return kind ? { kind: kind.toLowerCase() as keyof typeof mailFileEndings, method: method?.toUpperCase() } : undefined;
}

const bytesOf = (content: string): number => new TextEncoder().encode(content).length;

/**
 * A text that a mail carries as a file. `mediaType`: `text/calendar`, `text/csv`, `text/plain` or `text/vcard`, of a
 * calendar with its `method` (`text/calendar; method=REQUEST; charset=UTF-8`), so that mail programs offer to accept it;
 * the charset is UTF-8 always. The name ends as the type asks: `.ics`, `.csv`, `.txt`, `.vcf`.
 */
export const mailAttachment = z
  .strictObject({ name: z.string(), mediaType: z.string(), content: z.string() })
  .superRefine(({ name, mediaType, content }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const type = mailMediaType(mediaType);
    if (!type) refuse('mediaType', 'media-type');
    if (!nameShape.test(name)) refuse('name', 'not-a-file-name');
    if (type && !name.endsWith(`.${mailFileEndings[type.kind]}`)) refuse('name', 'ending-of-another-type');
    if (type?.method && (type.kind !== 'calendar' || !saysMethod(content, type.method)))
      refuse('content', 'method-of-another-calendar');
    if (content === '' || !isStorable(content)) refuse('content', 'unstorable');
    if (bytesOf(content) > mailAttachmentLimits.bytes) refuse('content', 'too-large');
  })
  .meta({ id: 'MailAttachment' });
export type MailAttachment = z.infer<typeof mailAttachment>;

/** Outlook refuses an invitation whose parts name different methods. */
const saysMethod = (calendar: string, method: string): boolean =>
  calendar.split(/\r?\n/).some((line) => line.toUpperCase() === `METHOD:${method}`);

export const mailAttachments = z
  .array(mailAttachment)
  .max(mailAttachmentLimits.count)
  .refine(
    (files) => files.reduce((sum, { content }) => sum + bytesOf(content), 0) <= mailAttachmentLimits.allBytes,
    'too-large',
  );

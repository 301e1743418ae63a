import { text } from '@tessera/contracts';
import { z } from 'zod';
import { audiences } from '../audience/notice-audience.js';
import { noticeStates } from '../notices/notice.entity.js';
import { day, moment, officialDocument } from '../notices/notice-input.schemas.js';

/** Word and number as they stand in the address. */
export const documentWord = officialDocument.shape.word;
export const documentNumber = officialDocument.shape.number;

/** By which the document system knows a document of an agency. */
export interface DocumentKey {
  word: string;
  number: string;
}

/** An official document (公文) that becomes a notice of the agency for which the token was made. */
export const documentInput = z
  .strictObject({
    /** 主旨 */
    subject: text({ max: 200 }),
    body: text({ max: 50_000, multiline: true }),
    /** HTML, of which what is not allowed is taken out, or plain text with empty lines between paragraphs. */
    format: z.enum(['html', 'text']).default('html'),
    /** Date of the document. */
    date: day,
    audience: z.enum(audiences),
    /** Id of a category, or its name in one of the languages. */
    category: text({ max: 100 }).nullish(),
    /** Not before this moment; absent or past: now. Without meaning once it is out. */
    publishAt: moment.optional(),
    expiresAt: moment.nullish(),
    /** Readers are to confirm it, by this moment if one is given. */
    mustRead: z.strictObject({ dueAt: moment.nullish() }).nullish(),
    /** Keep it unpublished, for somebody to look at in the portal. */
    draft: z.boolean().default(false),
    /** Publish anew what was taken down or deleted meanwhile; else that is 409 `document-withdrawn`. */
    republish: z.boolean().default(false),
  })
  .meta({ id: 'BulletinDocument' });
export type DocumentInput = z.infer<typeof documentInput>;

export const documentState = z
  .object({
    word: z.string(),
    number: z.string(),
    notice: z.string(),
    /** Address of its page. */
    address: z.string(),
    state: z.enum(noticeStates),
    version: z.number(),
    publishedAt: z.string().nullable(),
    expiresAt: z.string().nullable(),
    /** How many people have opened it. */
    reads: z.number(),
    /** How many have confirmed its present revision; null unless it is a must-read whose progress one may see. */
    acknowledgements: z.number().nullable(),
  })
  .meta({ id: 'BulletinDocumentState' });
export type DocumentState = z.infer<typeof documentState>;

import { mailAttachment, pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';

const mailState = z.enum(['pending', 'sending', 'sent', 'failed', 'held', 'dropped']);

export const mailsQuery = pageQuery.extend({
  state: mailState.optional(),
  /** Part of the recipient's address or of the subject. */
  q: text({ max: 100 }).optional(),
});
export type MailsQuery = z.infer<typeof mailsQuery>;

export const mailLine = z
  .object({
    id: z.uuid(),
    plugin: z.string(),
    recipient: z.string(),
    subject: z.string(),
    state: mailState,
    attempt: z.number().int(),
    lastError: z.string(),
    agencyId: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    /** When it is tried next; null when nothing more will happen. */
    nextAt: z.iso.datetime().nullable(),
    sentAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MailLine' });
export type MailLine = z.infer<typeof mailLine>;
export const mailPage = pageOf(mailLine).meta({ id: 'MailPage' });

export const mailDetail = mailLine
  .extend({
    messageId: z.string(),
    body: z.string(),
    attachments: z.array(mailAttachment),
    /** Where it went: a mail server, or the local outbox of a portal without one; null while it has not gone. */
    carrier: z.enum(['smtp', 'local']).nullable(),
    /** As it would have travelled; only of the local outbox. */
    raw: z.string().nullable(),
  })
  .meta({ id: 'Mail' });
export type MailDetail = z.infer<typeof mailDetail>;

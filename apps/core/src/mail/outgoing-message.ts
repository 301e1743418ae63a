import { type MailAttachment, mailMediaType } from '@tessera/contracts';

/** A mail on its way out. */
export interface OutgoingMessage {
  id: string;
  /** With angle brackets; the same at each attempt, so that a mail server may recognise a repetition. */
  messageId: string;
  recipient: string;
  subject: string;
  body: string;
  attachments: readonly MailAttachment[];
  createdAt: Date;
}

/** As nodemailer wants it. Texts only: nothing in it is fetched or read from disk. */
export const composed = (message: OutgoingMessage, from: { name: string; address: string }) => ({
  from,
  to: { name: '', address: message.recipient },
  subject: message.subject,
  text: message.body,
  ...filesOf(message.attachments),
  messageId: message.messageId,
  date: message.createdAt,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
export type ComposedMail = ReturnType<typeof composed>;

/**
 * The first calendar with a method goes twice, as `icalEvent` does: as an alternative of the text, by which Outlook, Gmail
 * and Thunderbird offer to accept it, and as a file, which Apple Mail and everybody else opens.
 */
function filesOf(attachments: readonly MailAttachment[]) {
  const invitation = attachments.find(({ mediaType }) => mailMediaType(mediaType)?.method);
  const files = attachments.filter((file) => file !== invitation);
  return {
    icalEvent: invitation && {
      method: mailMediaType(invitation.mediaType)?.method,
      filename: invitation.name,
      content: invitation.content,
    },
    attachments: files.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: `text/${mailMediaType(mediaType)?.kind}; charset=utf-8`,
      content,
    })),
  };
}

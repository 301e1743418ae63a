/** A mail on its way out. */
export interface OutgoingMessage {
  id: string;
  /** With angle brackets; the same at each attempt, so that a mail server may recognise a repetition. */
  messageId: string;
  recipient: string;
  subject: string;
  body: string;
  createdAt: Date;
}

/** As nodemailer wants it. Text only: nothing in it is fetched or read from disk. */
export const composed = (message: OutgoingMessage, from: { name: string; address: string }) => ({
  from,
  to: { name: '', address: message.recipient },
  subject: message.subject,
  text: message.body,
  messageId: message.messageId,
  date: message.createdAt,
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
export type ComposedMail = ReturnType<typeof composed>;

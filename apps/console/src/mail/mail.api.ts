import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';

export const mailStates = ['pending', 'sending', 'sent', 'failed', 'held', 'dropped'] as const;
export type MailState = (typeof mailStates)[number];

export interface MailLine {
  id: string;
  plugin: string;
  recipient: string;
  subject: string;
  state: MailState;
  attempt: number;
  lastError: string;
  createdAt: string;
  /** When it is tried next; null when nothing more will happen. */
  nextAt: string | null;
  sentAt: string | null;
}

export interface MailDetail extends MailLine {
  messageId: string;
  body: string;
  carrier: 'smtp' | 'local' | null;
  raw: string | null;
}

export const mails = {
  list: (state: MailState | '', q: string, cursor: string | undefined, signal: AbortSignal, background: boolean) =>
    api.get<Page<MailLine>>('/api/mail', { query: { state, q, cursor, limit: 20 }, signal, background }),
  read: (id: string) => api.get<MailDetail>(`/api/mail/${encodeURIComponent(id)}`),
  retry: (id: string) => api.post<void>(`/api/mail/${encodeURIComponent(id)}/retry`),
};

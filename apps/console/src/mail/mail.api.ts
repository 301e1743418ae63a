import type { MailAttachment, Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Schemas } from '@tessera/web-sdk/portal-api';

export const mailStates = ['pending', 'sending', 'sent', 'failed', 'held', 'dropped'] as const;
export type MailState = (typeof mailStates)[number];

export type MailLine = Schemas['MailLine'];

export type MailDetail = Schemas['Mail'] & { attachments: readonly MailAttachment[] };

export const mails = {
  list: (state: MailState | '', q: string, cursor: string | undefined, signal: AbortSignal, background: boolean) =>
    api.get<Page<MailLine>>('/api/mail', { query: { state, q, cursor, limit: 20 }, signal, background }),
  read: (id: string) => api.get<MailDetail>(`/api/mail/${encodeURIComponent(id)}`),
  retry: (id: string) => api.post<void>(`/api/mail/${encodeURIComponent(id)}/retry`),
};

import { api } from '@tessera/web-sdk';
import type { AttachmentKind, NoticeAttachments } from '../../server/attachments/attachments.schemas.js';

export type { NoticeAttachments, NoticeFile } from '../../server/attachments/attachments.schemas.js';

const of = (noticeId: string) => `/api/plugins/bulletin/notices/${encodeURIComponent(noticeId)}/attachments`;

export const attachments = {
  list: (noticeId: string, signal: AbortSignal) => api.get<NoticeAttachments>(of(noticeId), { signal }),
  add: (noticeId: string, input: { file: string; kind: AttachmentKind; version: number }) =>
    api.post<NoticeAttachments>(of(noticeId), input),
  describe: (noticeId: string, file: string, input: { alt: string; version: number }) =>
    api.patch<NoticeAttachments>(`${of(noticeId)}/${file}`, input),
  arrange: (noticeId: string, input: { kind: 'file' | 'picture'; files: readonly string[]; version: number }) =>
    api.put<NoticeAttachments>(`${of(noticeId)}/order`, input),
  remove: (noticeId: string, file: string, version: number) =>
    api.delete<NoticeAttachments>(`${of(noticeId)}/${file}`, { query: { version } }),
};

import type { Page } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { CommentItem, ReplyItem } from '../../server/comments/comment.schemas.js';

export type { CommentItem, ReplyItem } from '../../server/comments/comment.schemas.js';

const ofNotice = (noticeId: string) => `/api/plugins/bulletin/notices/${encodeURIComponent(noticeId)}/comments`;
const one = (id: string) => `/api/plugins/bulletin/comments/${encodeURIComponent(id)}`;

export const comments = {
  list: (noticeId: string, cursor: string | undefined, signal: AbortSignal) =>
    api.get<Page<CommentItem>>(ofNotice(noticeId), { query: { cursor }, signal }),
  replies: (id: string, cursor: string | undefined) =>
    api.get<Page<ReplyItem>>(`${one(id)}/replies`, { query: { cursor, limit: 100 } }),
  add: (noticeId: string, text: string, parentId: string | null) =>
    api.post<ReplyItem>(ofNotice(noticeId), { text, parentId }),
  change: (id: string, text: string, version: number) => api.patch<ReplyItem>(one(id), { text, version }),
  remove: (id: string, version: number) => api.delete<void>(one(id), { query: { version } }),
  hide: (id: string, reason: string) => api.post<ReplyItem>(`${one(id)}/hide`, { reason }),
  show: (id: string) => api.post<ReplyItem>(`${one(id)}/show`, {}),
};

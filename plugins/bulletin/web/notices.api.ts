import type { Page, Total } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { NoticeDetail, NoticeItem, OwnNoticeItem, UnreadCount } from '../server/notices/notice.schemas.js';
import type { Audience } from './audience.js';

export type {
  LatestNotices,
  NoticeDetail,
  NoticeItem,
  OwnNoticeItem,
  UnreadCount,
} from '../server/notices/notice.schemas.js';
export type OwnState = OwnNoticeItem['state'];

/** Filter of the notice area as it stands in the address; empty means all. */
export interface NoticeFilter {
  tab: 'current' | 'history';
  q: string;
  from: string;
  to: string;
  audience: string;
}

/** What the form sends; absent members stay as they are. */
export interface NoticeInput {
  title: string;
  body: string;
  audience: Audience;
  publishAt?: string;
  expiresAt?: string | null;
  draft?: boolean;
  version?: number;
}

const root = '/api/plugins/bulletin/notices';
const one = (id: string) => `${root}/${encodeURIComponent(id)}`;

export const notices = {
  list: (filter: NoticeFilter, cursor: string | undefined, signal: AbortSignal, background = false) =>
    api.get<Page<NoticeItem>>(root, { query: { ...filter, cursor }, signal, background }),
  total: (filter: NoticeFilter, signal: AbortSignal, background = false) =>
    api.get<Total>(`${root}/total`, { query: { ...filter }, signal, background }),
  unreadCount: (background = false) => api.get<UnreadCount>(`${root}/unread-count`, { background }),
  markAllRead: () => api.post<void>(`${root}/all-read`),
  mine: (state: OwnState | '', cursor: string | undefined, signal: AbortSignal) =>
    api.get<Page<OwnNoticeItem>>(`${root}/mine`, { query: { state, cursor }, signal }),
  open: (id: string, signal: AbortSignal) => api.get<NoticeDetail>(one(id), { signal }),
  post: (input: NoticeInput) => api.post<NoticeDetail>(root, input),
  change: (id: string, input: Partial<NoticeInput>) => api.patch<NoticeDetail>(one(id), input),
  publish: (id: string, input: { publishAt?: string; version: number }) =>
    api.post<NoticeDetail>(`${one(id)}/publish`, input),
  takeDown: (id: string, version: number) => api.post<NoticeDetail>(`${one(id)}/take-down`, { version }),
  remove: (id: string, version: number) => api.delete<void>(one(id), { query: { version } }),
  restore: (id: string) => api.post<NoticeDetail>(`${one(id)}/restore`),
};

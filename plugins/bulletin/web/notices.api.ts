import type { Page, Total } from '@tessera/contracts';
import type { Audience } from '@tessera/ui/audiences';
import { api } from '@tessera/web-sdk';
import type { Category } from '../server/categories/category.schemas.js';
import type { FollowedItem } from '../server/follows/follow.schemas.js';
import type {
  AudienceSize,
  NoticeDetail,
  NoticeItem,
  OwnNoticeItem,
  UnreadCount,
} from '../server/notices/notice.schemas.js';
import type { OfficialDocument, OwnTab } from '../server/notices/notice-input.schemas.js';
import type { PostingRulesView } from '../server/review/review.schemas.js';

export type { Category } from '../server/categories/category.schemas.js';
export type { FollowedItem } from '../server/follows/follow.schemas.js';
export type {
  LatestNotices,
  NoticeDetail,
  NoticeItem,
  OwnNoticeItem,
  UnreadCount,
} from '../server/notices/notice.schemas.js';
export type { OfficialDocument, OwnTab } from '../server/notices/notice-input.schemas.js';
export type { PostingRulesView } from '../server/review/review.schemas.js';
export type NoticeState = OwnNoticeItem['state'];

/** What can be asked of a list of notices; undefined asks for nothing. */
export interface NoticeFilter {
  q: string | undefined;
  from: string | undefined;
  to: string | undefined;
  audience: string | undefined;
}
/** The notice area: what is in force, or what has expired. */
export type AreaFilter = NoticeFilter & { tab: 'current' | 'history'; category: string | undefined };
export type OwnFilter = NoticeFilter & { tab: OwnTab | undefined };

/** What the form sends; absent members stay as they are. */
export interface NoticeInput {
  title: string;
  body: string;
  audience: Audience;
  categoryId: string | null;
  publishAt?: string | null;
  expiresAt: string | null;
  pinned: boolean;
  allowComments: boolean;
  document: OfficialDocument | null;
  mustRead: { dueAt: string | null } | null;
}

/** What a change may ask for besides. */
export interface NoticeChange extends Partial<NoticeInput> {
  majorRevision?: boolean;
  tellReaders?: boolean;
  version?: number | undefined;
}

export interface ListRequest {
  cursor: string | undefined;
  signal: AbortSignal;
  background?: boolean;
}

const plugin = '/api/plugins/bulletin';
const root = `${plugin}/notices`;
const one = (id: string) => `${root}/${encodeURIComponent(id)}`;

export const notices = {
  list: (filter: AreaFilter, { cursor, signal, background = false }: ListRequest) =>
    api.get<Page<NoticeItem>>(root, { query: { ...filter, cursor }, signal, background }),
  total: (filter: AreaFilter, signal: AbortSignal, background = false) =>
    api.get<Total>(`${root}/total`, { query: { ...filter }, signal, background }),
  pinned: (signal: AbortSignal, background = false) =>
    api.get<readonly NoticeItem[]>(`${root}/pinned`, { signal, background }),
  followed: (q: string | undefined, { cursor, signal }: ListRequest) =>
    api.get<Page<FollowedItem>>(`${root}/followed`, { query: { q, cursor }, signal }),
  unreadCount: (background = false) => api.get<UnreadCount>(`${root}/unread-count`, { background }),
  markAllRead: () => api.post<void>(`${root}/all-read`),
  mine: (filter: OwnFilter, { cursor, signal }: ListRequest) =>
    api.get<Page<OwnNoticeItem>>(`${root}/mine`, { query: { ...filter, cursor }, signal }),
  audienceSize: (audience: Audience, signal: AbortSignal) =>
    api.get<AudienceSize>(`${root}/audience-size`, { query: { audience }, signal }),
  postingRules: (signal: AbortSignal) => api.get<PostingRulesView>(`${root}/posting-rules`, { signal }),
  categories: (signal: AbortSignal) => api.get<Page<Category>>(`${plugin}/categories`, { signal }),
  open: (id: string, signal: AbortSignal) => api.get<NoticeDetail>(one(id), { signal }),
  post: (input: NoticeInput & { draft: boolean }) => api.post<NoticeDetail>(root, input),
  change: (id: string, input: NoticeChange) => api.patch<NoticeDetail>(one(id), input),
  publish: (id: string, input: { publishAt?: string; version: number }) =>
    api.post<NoticeDetail>(`${one(id)}/publish`, input),
  withdraw: (id: string, version: number) => api.post<NoticeDetail>(`${one(id)}/withdraw`, { version }),
  takeDown: (id: string, version: number) => api.post<NoticeDetail>(`${one(id)}/take-down`, { version }),
  copy: (id: string) => api.post<NoticeDetail>(`${one(id)}/copy`),
  remove: (id: string, version: number) => api.delete<void>(one(id), { query: { version } }),
  restore: (id: string) => api.post<NoticeDetail>(`${one(id)}/restore`),
  follow: (id: string) => api.put<void>(`${one(id)}/follow`),
  unfollow: (id: string) => api.delete<void>(`${one(id)}/follow`),
};

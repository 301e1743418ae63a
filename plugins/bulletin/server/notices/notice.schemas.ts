import { localized } from '@tessera/contracts';
import { z } from 'zod';
import { audiences } from '../audience/notice-audience.js';
import { noticeStates } from './notice.entity.js';

const audience = z.enum(audiences);

/** The official document that a notice passes on; `date` is `YYYY-MM-DD`. */
const document = z.object({ word: z.string(), number: z.string(), date: z.string() });

const shared = z.object({
  id: z.string(),
  title: z.string(),
  /** First 200 characters of the body as plain text. */
  summary: z.string(),
  audience,
  category: z.object({ id: z.string(), name: localized }).nullable(),
  /** Agency and author as they were called when the notice was written. */
  agency: z.object({ id: z.string(), shortName: z.string() }),
  authorId: z.string(),
  authorName: z.string(),
  publishedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  pinned: z.boolean(),
  /** How often its content was changed after publication, and when last. */
  updates: z.number(),
  updatedAt: z.string().nullable(),
  /** How many people have opened it. */
  reads: z.number(),
  comments: z.number(),
  attachments: z.number(),
  document: document.nullable(),
  mustRead: z.boolean(),
  /** Until when a must-read is to be confirmed; null: no date. */
  dueAt: z.string().nullable(),
  version: z.number(),
});

/** A published notice as its reader finds it. */
export const noticeItem = shared
  .extend({
    unread: z.boolean(),
    /** Has the caller starred it? */
    followed: z.boolean(),
    /** Has the caller confirmed its present revision? Null unless it is a must-read. */
    acknowledged: z.boolean().nullable(),
  })
  .meta({ id: 'NoticeItem' });
export type NoticeItem = z.infer<typeof noticeItem>;

/** A notice as its author finds it. */
export const ownNoticeItem = shared
  .extend({
    state: z.enum(noticeStates),
    changedAt: z.string(),
    /** Why a reviewer sent it back; null: nobody did. */
    returned: z.object({ note: z.string(), by: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: 'OwnNoticeItem' });
export type OwnNoticeItem = z.infer<typeof ownNoticeItem>;

export const noticeDetail = ownNoticeItem
  .extend({
    /** Safe HTML. */
    body: z.string(),
    followed: z.boolean(),
    /** May those whom it reaches comment on it while it is in force? */
    allowComments: z.boolean(),
    /** From 1; raised when the readers of a must-read have to confirm anew. */
    revision: z.number(),
    /** When the caller confirmed the present revision. */
    acknowledgedAt: z.string().nullable(),
    /** What the caller may do with it. */
    may: z.object({
      update: z.boolean(),
      takeDown: z.boolean(),
      delete: z.boolean(),
      pin: z.boolean(),
      requireReading: z.boolean(),
      readProgress: z.boolean(),
      /** Is the caller asked to confirm that it was read, or has done so? */
      acknowledge: z.boolean(),
      comment: z.boolean(),
      moderate: z.boolean(),
      review: z.boolean(),
    }),
  })
  .meta({ id: 'Notice' });
export type NoticeDetail = z.infer<typeof noticeDetail>;

/** Capped: 99 with `exact: false` means more than 99. */
export const unreadCount = z.object({ value: z.number().int(), exact: z.boolean() }).meta({ id: 'UnreadCount' });
export type UnreadCount = z.infer<typeof unreadCount>;

/** How many people a notice of the caller's agency would reach, and in how many agencies they are. */
export const audienceSize = z
  .object({ people: z.number().int(), agencies: z.number().int() })
  .meta({ id: 'NoticeAudienceSize' });
export type AudienceSize = z.infer<typeof audienceSize>;

/** What the tile `latest` shows: a list per tab, `all` first. */
export interface LatestNotices {
  unread: UnreadCount;
  tabs: { audience: 'all' | z.infer<typeof audience>; items: NoticeItem[] }[];
}

import { pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { noticeStates } from './notice.entity.js';
import { audiences } from './notice-audience.js';

const audience = z.enum(audiences);
const earliest = Date.parse('2000-01-01T00:00:00Z');
const latest = Date.parse('2200-01-01T00:00:00Z');

const within = (value: string) => Date.parse(value) >= earliest && Date.parse(value) < latest;
/** Moment in ISO 8601 with `Z` or an offset. */
const moment = z.iso.datetime({ offset: true, error: 'not-a-moment', abort: true }).refine(within, 'out-of-range');
/** `YYYY-MM-DD` in the portal's time zone. */
const day = z.iso.date({ error: 'not-a-date', abort: true }).refine(within, 'out-of-range');

const title = text({ max: 200 });
const body = text({ min: 0, max: 50_000, multiline: true });
/** Version the editor started from; scripts may leave it out. */
const version = z.number().int().min(1).optional();

export const newNotice = z
  .strictObject({
    title,
    /** HTML; what is not allowed in it is taken out. */
    body: body.default(''),
    audience,
    /** Not before this moment; absent or past: now. */
    publishAt: moment.optional(),
    expiresAt: moment.nullish(),
    /** Keep it unpublished. */
    draft: z.boolean().default(false),
  })
  .meta({ id: 'NewNotice' });
export type NewNotice = z.infer<typeof newNotice>;

export const noticeChange = z
  .strictObject({
    title: title.optional(),
    body: body.optional(),
    audience: audience.optional(),
    publishAt: moment.optional(),
    expiresAt: moment.nullish(),
    version,
  })
  .meta({ id: 'NoticeChange' });
export type NoticeChange = z.infer<typeof noticeChange>;

export const publication = z.strictObject({ publishAt: moment.optional(), version }).meta({ id: 'Publication' });
export type Publication = z.infer<typeof publication>;

export const versionOnly = z.strictObject({ version }).meta({ id: 'NoticeVersion' });
export const versionQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

const filter = z.object({
  audience: audience.optional(),
  /** Words of the title, all of which must occur. */
  q: text({ max: 100 }).optional(),
  /** First and last day of publication. */
  from: day.optional(),
  to: day.optional(),
  /** What is in force, or what has expired. */
  tab: z.enum(['current', 'history']).default('current'),
});
export const noticeFilter = filter;
export type NoticeFilter = z.infer<typeof noticeFilter>;
export const noticeQuery = filter.extend(pageQuery.shape);
export type NoticeQuery = z.infer<typeof noticeQuery>;

export const ownNoticeQuery = pageQuery.extend({ state: z.enum(noticeStates).optional() });
export type OwnNoticeQuery = z.infer<typeof ownNoticeQuery>;

export const noticeItem = z
  .object({
    id: z.string(),
    title: z.string(),
    /** First 200 characters of the body as plain text. */
    summary: z.string(),
    audience,
    /** Agency and author as they were called when the notice was written. */
    agency: z.object({ id: z.string(), shortName: z.string() }),
    authorName: z.string(),
    publishedAt: z.string().nullable(),
    expiresAt: z.string().nullable(),
    /** How often its content was changed after publication. */
    updates: z.number(),
    /** How many people have opened it. */
    reads: z.number(),
    unread: z.boolean(),
    version: z.number(),
  })
  .meta({ id: 'NoticeItem' });
export type NoticeItem = z.infer<typeof noticeItem>;

export const ownNoticeItem = noticeItem
  .omit({ unread: true })
  .extend({ state: z.enum(noticeStates), changedAt: z.string() })
  .meta({ id: 'OwnNoticeItem' });
export type OwnNoticeItem = z.infer<typeof ownNoticeItem>;

export const noticeDetail = ownNoticeItem
  .extend({
    /** Safe HTML. */
    body: z.string(),
    updatedAt: z.string().nullable(),
    /** What the caller may do with it. */
    may: z.object({ update: z.boolean(), takeDown: z.boolean(), delete: z.boolean() }),
  })
  .meta({ id: 'Notice' });
export type NoticeDetail = z.infer<typeof noticeDetail>;

/** Capped: 99 with `exact: false` means more than 99. */
export const unreadCount = z.object({ value: z.number().int(), exact: z.boolean() }).meta({ id: 'UnreadCount' });
export type UnreadCount = z.infer<typeof unreadCount>;

/** What the tile `latest` shows: a list per tab, `all` first. */
export interface LatestNotices {
  unread: UnreadCount;
  tabs: { audience: 'all' | z.infer<typeof audience>; items: NoticeItem[] }[];
}

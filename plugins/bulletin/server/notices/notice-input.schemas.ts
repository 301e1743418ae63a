import { pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { audiences } from '../audience/notice-audience.js';
import { limits } from '../limits.js';

const audience = z.enum(audiences);
const earliest = Date.parse('2000-01-01T00:00:00Z');
const latest = Date.parse('2200-01-01T00:00:00Z');

const within = (value: string) => Date.parse(value) >= earliest && Date.parse(value) < latest;
/** Moment in ISO 8601 with `Z` or an offset. */
export const moment = z.iso
  .datetime({ offset: true, error: 'not-a-moment', abort: true })
  .refine(within, 'out-of-range');
/** `YYYY-MM-DD` in the portal's time zone. */
export const day = z.iso.date({ error: 'not-a-date', abort: true }).refine(within, 'out-of-range');

const title = text({ max: limits.title });
const body = text({ min: 0, max: 50_000, multiline: true });
/** Version the editor started from; scripts may leave it out. */
const version = z.number().int().min(1).optional();

/** The official document that a notice passes on: 府綜字 第 1150001234 號, 115/03/12. */
export const officialDocument = z
  .strictObject({ word: text({ max: limits.documentPart }), number: text({ max: limits.documentPart }), date: day })
  .meta({ id: 'OfficialDocument' });
export type OfficialDocument = z.infer<typeof officialDocument>;

/** Readers are to confirm that they have read it, by this moment if one is given. */
const mustRead = z.strictObject({ dueAt: moment.nullish() });

const content = {
  title,
  /** HTML; what is not allowed in it is taken out. */
  body,
  audience,
  categoryId: z.uuid('not-an-id').nullable(),
  /** Not before this moment; absent or past: now. */
  publishAt: moment,
  expiresAt: moment.nullable(),
  /** Stands above the list of those whom it reaches. */
  pinned: z.boolean(),
  allowComments: z.boolean(),
  document: officialDocument.nullable(),
  mustRead: mustRead.nullable(),
};

export const newNotice = z
  .strictObject({
    ...content,
    body: body.default(''),
    categoryId: content.categoryId.default(null),
    publishAt: moment.optional(),
    expiresAt: moment.nullish(),
    pinned: content.pinned.default(false),
    allowComments: content.allowComments.default(true),
    document: content.document.default(null),
    mustRead: content.mustRead.default(null),
    /** Keep it unpublished. */
    draft: z.boolean().default(false),
  })
  .meta({ id: 'NewNotice' });
export type NewNotice = z.infer<typeof newNotice>;

export const noticeChange = z
  .strictObject({
    ...z.strictObject(content).partial().shape,
    /** Null: at once; of a draft, when it is published. Only for what is not out. */
    publishAt: moment.nullish(),
    /** Readers of a must-read have to confirm anew. */
    majorRevision: z.boolean().default(false),
    /** Those whom it addresses get a notification, if its words changed after it was out. */
    tellReaders: z.boolean().default(false),
    version,
  })
  .meta({ id: 'NoticeChange' });
export type NoticeChange = z.infer<typeof noticeChange>;

export const publication = z.strictObject({ publishAt: moment.optional(), version }).meta({ id: 'Publication' });
export type Publication = z.infer<typeof publication>;

export const versionOnly = z.strictObject({ version }).meta({ id: 'NoticeVersion' });
export const versionQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

export const noticeFilter = z.object({
  audience: audience.optional(),
  category: z.uuid('not-an-id').optional(),
  /** Words that must all occur in the title, or in the body of one of the newest. */
  q: text({ max: 100 }).optional(),
  /** First and last day of publication. */
  from: day.optional(),
  to: day.optional(),
  /** What is in force, or what has expired. */
  tab: z.enum(['current', 'history']).default('current'),
});
export type NoticeFilter = z.infer<typeof noticeFilter>;
export const noticeQuery = noticeFilter.extend(pageQuery.shape);
export type NoticeQuery = z.infer<typeof noticeQuery>;

export const ownTabs = ['all', 'published', 'scheduled', 'unpublished', 'in-review'] as const;
export type OwnTab = (typeof ownTabs)[number];
const ownFilter = z.object({
  /** `published` holds what has expired too, `unpublished` drafts and what was taken down. */
  tab: z.enum(ownTabs).default('all'),
  audience: audience.optional(),
  q: text({ max: 100 }).optional(),
  from: day.optional(),
  to: day.optional(),
});
export const ownNoticeQuery = ownFilter.extend(pageQuery.shape);
export type OwnNoticeQuery = z.infer<typeof ownNoticeQuery>;

export const audienceQuery = z.object({ audience });

import { localized, text } from '@tessera/contracts';
import { z } from 'zod';
import { limits } from '../limits.js';

const agency = z.object({ id: z.string(), code: z.string(), name: z.string(), shortName: z.string() });
/** Code of the agency; null: the whole government. */
const owner = z.string().max(40).nullable();
const name = z.strictObject({ 'zh-Hant': text({ max: limits.categoryName }), en: text({ max: limits.categoryName }) });
const version = z.number().int().min(1).optional();

/** A category that a notice of the caller's agency may carry. */
export const category = z
  .object({ id: z.string(), name: localized, /** Null: the government's. */ agency: agency.nullable() })
  .meta({ id: 'NoticeCategory' });
export type Category = z.infer<typeof category>;

export const managedCategory = category
  .extend({
    archived: z.boolean(),
    /** How many notices carry it, in whatever state. */
    notices: z.number().int(),
    version: z.number().int(),
    changedAt: z.string(),
  })
  .meta({ id: 'ManagedNoticeCategory' });
export type ManagedCategory = z.infer<typeof managedCategory>;

/** Whose categories the caller may manage; null: the government's. */
export const categoryOwner = z.object({ agency: agency.nullable() }).meta({ id: 'NoticeCategoryOwner' });

export const ownerQuery = z.object({ agency: z.string().max(40).optional() });
export type OwnerQuery = z.infer<typeof ownerQuery>;

export const newCategory = z.strictObject({ agency: owner, name }).meta({ id: 'NewNoticeCategory' });
export type NewCategory = z.infer<typeof newCategory>;

export const categoryChange = z
  .strictObject({
    name: name.optional(),
    /** Archived ones stay on the notices that carry them; no other notice gets them. */
    archived: z.boolean().optional(),
    version,
  })
  .meta({ id: 'NoticeCategoryChange' });
export type CategoryChange = z.infer<typeof categoryChange>;

/** All categories of the owner that are not archived, as they are to stand. */
export const categoryOrder = z
  .strictObject({ agency: owner, ids: z.array(z.uuid('not-an-id')).max(200) })
  .meta({ id: 'NoticeCategoryOrder' });
export type CategoryOrder = z.infer<typeof categoryOrder>;

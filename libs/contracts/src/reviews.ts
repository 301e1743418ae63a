import { z } from 'zod';
import { slug } from './slug.js';
import { localized } from './text.js';

/** One way to decide an item. */
export const reviewVerdict = z.strictObject({
  key: slug,
  /** The verb on the button, e.g. 核准. */
  name: localized,
  /** What an item decided so is called, e.g. 已核准. */
  done: localized,
  tone: z.enum(['positive', 'negative', 'neutral']).default('neutral'),
  /** `required`: refused without a note; `none`: a note is not asked for. */
  note: z.enum(['none', 'optional', 'required']).default('optional'),
  /** Asked once more before it is done: something is lost for good. */
  confirm: z.boolean().default(false),
});
export type ReviewVerdict = z.infer<typeof reviewVerdict>;

/** A queue of things that somebody has to decide or to do; the server part has the provider marked `@ReviewQueue(kind)`. */
export const manifestReview = z.strictObject({
  kind: slug,
  name: localized,
  icon: z.string().min(1),
  /** None: there is nothing to decide, the thing is done on the page that its item links to. */
  verdicts: z.array(reviewVerdict).max(4).default([]),
  /** May several items be decided at once? */
  batch: z.boolean().default(true),
  /** Nobody can do it in another's place, e.g. acknowledging: deputies do not see it. */
  personal: z.boolean().default(false),
  /** `[action, Subject]` without which the queue is not shown. */
  permission: z.tuple([z.string(), z.string()]),
});
export type ManifestReview = z.infer<typeof manifestReview>;

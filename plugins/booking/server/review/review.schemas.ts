import { decisionResults, pageOf, pageQuery, text, total } from '@tessera/contracts';
import { z } from 'zod';
import { bookingItem } from '../bookings/booking.schemas.js';
import { bookableKinds } from '../resources/resource-choices.js';

/** Most bookings of one decision; the portal's 待我處理 hands over fewer. */
export const mostReviewed = 500;
export const longestNote = 500;

/** What the list opens on is what waits for a word; `ended` is what came to nothing. */
export const reviewStates = ['waiting', 'approved', 'rejected', 'ended', 'all'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const verdicts = ['approve', 'reject'] as const;
export type Verdict = (typeof verdicts)[number];

const day = z.iso.date().optional();
export const reviewFilter = z.object({
  state: z.enum(reviewStates).default('waiting'),
  kind: z.enum(bookableKinds).optional(),
  /** Words that all occur in resource, number, applicant, unit or purpose. */
  q: text({ max: 100 }).optional(),
  /** First and last day on which they take place, by the clocks of the resource. */
  from: day,
  to: day,
});
export type ReviewFilter = z.infer<typeof reviewFilter>;
export const reviewQuery = reviewFilter.extend(pageQuery.shape);
export type ReviewQuery = z.infer<typeof reviewQuery>;

/** A booking of something that the caller keeps. */
export const reviewLine = bookingItem
  .extend({
    phone: z.string(),
    extension: z.string(),
    /** Since when it waits for the keeper. */
    since: z.string(),
    /** `soon`: begins within a day; `late`: has begun, or waits longer than the agency wants. */
    urgency: z.enum(['normal', 'soon', 'late']),
    /** How many wait for the same time. */
    queued: z.number(),
    /** May the caller decide about it now? */
    decidable: z.boolean(),
    reviewed: z.object({ by: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: 'BookingReviewLine' });
export type ReviewLine = z.infer<typeof reviewLine>;

/** `total` counts all that the filter finds; `keeps` is false for who keeps nothing. */
export const reviewPage = pageOf(reviewLine)
  .extend({ total: total, keeps: z.boolean() })
  .meta({ id: 'BookingReviewPage' });
export type ReviewPage = z.infer<typeof reviewPage>;

export const reviewInput = z
  .strictObject({
    verdict: z.enum(verdicts),
    note: text({ min: 0, max: longestNote, multiline: true }).default(''),
    items: z
      .array(z.strictObject({ id: z.uuid(), version: z.number().int().min(1).max(2_147_483_647) }))
      .min(1)
      .max(mostReviewed)
      .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'twice'),
  })
  .refine(({ verdict, note }) => verdict === 'approve' || note !== '', { path: ['note'], message: 'required' })
  .meta({ id: 'BookingReviewInput' });
export type ReviewInput = z.infer<typeof reviewInput>;
export const reviewResults = decisionResults;

import { z } from 'zod';
import { calendarDay } from './calendar-day.js';
import { agencyReference } from './session.js';
import { text } from './text.js';

/** `PUT /api/session/post`: the post in which this session acts from now on; null: the main one. */
export const actingPostInput = z.strictObject({ post: z.uuid().nullable() }).meta({ id: 'ActingPost' });
export type ActingPostInput = z.infer<typeof actingPostInput>;

export const postStates = ['coming', 'current', 'ended'] as const;

/** A concurrent post (兼任) of a person beside the main one. Dates are `YYYY-MM-DD` in the portal's zone. */
export const concurrentPost = z
  .object({
    id: z.string(),
    agency: agencyReference,
    /** Null: a post in the agency itself. */
    unit: agencyReference.nullable(),
    title: z.string(),
    from: z.iso.date(),
    /** Last day; null: until somebody ends it. */
    until: z.iso.date().nullable(),
    state: z.enum(postStates),
    version: z.number().int(),
    /** May the reader end it? */
    mayEnd: z.boolean(),
  })
  .meta({ id: 'ConcurrentPost' });
export type ConcurrentPost = z.infer<typeof concurrentPost>;
export const concurrentPosts = z.object({ items: z.array(concurrentPost) }).meta({ id: 'ConcurrentPosts' });

/** `POST /api/accounts/{id}/posts`. */
export const concurrentPostInput = z
  .strictObject({
    /** Code of the node in which the post is. */
    agency: text({ max: 40 }),
    title: text({ min: 0, max: 50 }).default(''),
    from: calendarDay,
    until: calendarDay.nullable().default(null),
  })
  .meta({ id: 'ConcurrentPostInput' });
export type ConcurrentPostInput = z.infer<typeof concurrentPostInput>;

/** `POST /api/accounts/{id}/posts/{post}/end`: at once. */
export const concurrentPostEnd = z.strictObject({ version: z.number().int().min(1).max(2_147_483_647) });

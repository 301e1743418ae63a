import { z } from 'zod';
import { pageOf, total } from './page.js';
import { problem } from './problem.js';
import { longestReviewNote, mostDecisions } from './review-limits.js';
import { manifestReview } from './reviews.js';
import { localized, text } from './text.js';

/** Words that are data (the same in every language) or the portal's own (one per language). */
export const words = z.union([z.string(), localized]);
export type Words = z.infer<typeof words>;

/** What a fact says; days and moments are written by the browser in the reader's calendar. */
export const factValue = z.union([words, z.object({ date: z.iso.date() }), z.object({ moment: z.iso.datetime() })]);
export type FactValue = z.infer<typeof factValue>;

/** One thing that waits for a decision. */
export const reviewItem = z
  .object({
    id: z.string().min(1).max(120),
    /** Raised by every change of the thing; a decision on an older one is refused. */
    version: z.number().int(),
    /** Number by which people speak of it; null: it has none. */
    number: z.string().nullable(),
    title: words,
    /** Who asks, as it was then; null: nobody does. */
    from: z.object({ name: z.string(), agency: z.string() }).nullable(),
    /** Since when it waits. */
    since: z.iso.datetime(),
    /** By when it should be decided. */
    due: z.iso.datetime().nullable(),
    urgency: z.enum(['normal', 'soon', 'late']),
    /** What to look at before deciding; null: nothing. */
    notice: words.nullable(),
    /** The first is shown in the list, all in the detail. */
    facts: z.array(z.object({ label: words, value: factValue })).max(20),
    /** Path of the page about it; null: this list tells all. */
    link: z
      .string()
      .regex(/^\/(?![/\\])[^\s\\]*$/, 'not-a-path')
      .nullable(),
  })
  .meta({ id: 'ReviewItem' });
export type ReviewItem = z.infer<typeof reviewItem>;
export const reviewPage = pageOf(reviewItem).meta({ id: 'ReviewPage' });

/** For whom a queue is shown besides those of one's own: the person whose deputy the reader is now. */
export const principal = z.object({ id: z.string(), name: z.string(), agency: z.string() });
export type Principal = z.infer<typeof principal>;
const principalId = z.string().nullable();

export const waitingQueue = manifestReview
  .extend({ plugin: z.string(), /** Null: my own. */ principal: principal.nullable() })
  .meta({ id: 'WaitingQueue' });
export type WaitingQueue = z.infer<typeof waitingQueue>;

/** A line of the stream `GET /api/waiting`: the queues, then each one's state as soon as it is known. */
export const waitingLine = z.union([
  z.object({ queues: z.array(waitingQueue) }),
  z.object({
    plugin: z.string(),
    kind: z.string(),
    /** Account id; null: my own queue. */
    principal: principalId,
    total,
    /** Oldest need first. */
    items: z.array(reviewItem),
    next: z.string().nullable(),
  }),
  z.object({ plugin: z.string(), kind: z.string(), principal: principalId, problem }),
  /** Last line: the stream is whole. */
  z.object({ done: z.literal(true) }),
]);
export type WaitingLine = z.infer<typeof waitingLine>;

/** How much waits for me in all queues; `exact: false` when one was cut or did not answer. */
export const waitingCount = total.meta({ id: 'WaitingCount' });

/** Whose queue is meant: the account for which the caller stands in; the caller's own unless told. */
export const forPrincipal = z.uuid().optional();

export const decisionsInput = z.strictObject({
  for: forPrincipal,
  verdict: z.string().max(41),
  note: text({ min: 0, max: longestReviewNote, multiline: true }).default(''),
  items: z
    .array(z.strictObject({ id: z.string().min(1).max(120), version: z.number().int().min(0).max(2_147_483_647) }))
    .min(1)
    .max(mostDecisions),
});
export type DecisionsInput = z.infer<typeof decisionsInput>;

/** What became of one item. */
export const decisionResult = z
  .discriminatedUnion('outcome', [
    z.object({ id: z.string(), outcome: z.literal('decided') }),
    /** Somebody else was first, or the one who asked withdrew it. */
    z.object({
      id: z.string(),
      outcome: z.literal('taken'),
      by: z.string(),
      at: z.iso.datetime(),
      /** Key of the verdict; null: withdrawn. */
      verdict: z.string().nullable(),
    }),
    z.object({ id: z.string(), outcome: z.literal('refused'), reason: z.string(), message: words }),
  ])
  .meta({ id: 'DecisionResult' });
export type DecisionResult = z.infer<typeof decisionResult>;
export const decisionResults = z.object({ results: z.array(decisionResult) }).meta({ id: 'DecisionResults' });

import { z } from 'zod';
import { audiences } from '../audience/notice-audience.js';

/** What the caller may post in the name of the own agency, so that a form offers nothing that is refused. */
export const postingRulesView = z
  .object({
    mayPost: z.boolean(),
    /** Whom the caller may address, widest first. */
    audiences: z.array(z.enum(audiences)),
    /** Of these, where a reviewer sees the notice before it is published. */
    reviewed: z.array(z.enum(audiences)),
    /** Days after which a new notice is to end; 0: it does not. */
    expiryDays: z.number().int(),
  })
  .meta({ id: 'PostingRules' });
export type PostingRulesView = z.infer<typeof postingRulesView>;

export const withdrawal = z
  .strictObject({ version: z.number().int().min(1).optional() })
  .meta({ id: 'NoticeWithdrawal' });
export type Withdrawal = z.infer<typeof withdrawal>;

const turned = <Value extends z.ZodType>(value: Value) => z.object({ before: value, after: value }).nullable();

/** What a reviewer finds changed since readers last saw the notice; null where it is as it was. */
export const reviewChanges = z
  .object({
    /** False: it was never out, so everything is new. */
    wasOut: z.boolean(),
    title: turned(z.string()),
    audience: turned(z.enum(audiences)),
    /** By paragraphs, in reading order. */
    text: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })).nullable(),
  })
  .meta({ id: 'NoticeReviewChanges' });
export type ReviewChanges = z.infer<typeof reviewChanges>;

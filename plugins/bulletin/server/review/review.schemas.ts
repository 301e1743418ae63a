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

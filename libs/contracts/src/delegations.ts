import { z } from 'zod';
import { calendarDay } from './calendar-day.js';
import { delegationFunctions } from './delegation-functions.js';
import { pageOf, pageQuery } from './page.js';
import { agencyReference } from './session.js';
import { text } from './text.js';

export const longestDelegationRemark = 200;

/** `coming`: begins later; `ended`: by itself, at its last day. */
export const delegationStates = ['coming', 'current', 'ended', 'revoked'] as const;

const delegationPerson = z.object({ id: z.string(), name: z.string(), title: z.string(), agency: agencyReference });

/** One person stands in for another for some days (職務代理). Dates are `YYYY-MM-DD` in the portal's zone. */
export const delegation = z
  .object({
    id: z.string(),
    /** Who is away. */
    principal: delegationPerson,
    deputy: delegationPerson,
    functions: z.array(z.enum(delegationFunctions)),
    from: z.iso.date(),
    /** Last day. */
    until: z.iso.date(),
    remark: z.string(),
    state: z.enum(delegationStates),
    /** The deputy has named a deputy for some of these days, too; nothing is handed on. */
    deputyAway: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Delegation' });
export type Delegation = z.infer<typeof delegation>;
export const delegationPage = pageOf(delegation).meta({ id: 'DelegationPage' });

/** `given`: those for whom I name a deputy; `received`: for whom I stand in. Newest first. */
export const delegationQuery = pageQuery.extend({ side: z.enum(['given', 'received']) });
export type DelegationQuery = z.infer<typeof delegationQuery>;

/** `POST /api/account/delegations`. */
export const delegationInput = z
  .strictObject({
    /** Id of the deputy's account. */
    deputy: z.uuid(),
    functions: z.array(z.enum(delegationFunctions)).min(1).max(20),
    from: calendarDay,
    until: calendarDay,
    remark: text({ min: 0, max: longestDelegationRemark }).default(''),
  })
  .meta({ id: 'DelegationInput' });
export type DelegationInput = z.infer<typeof delegationInput>;

/** `POST /api/account/delegations/{id}/revoke`: at once. */
export const delegationRevocation = z.strictObject({ version: z.number().int().min(1).max(2_147_483_647) });

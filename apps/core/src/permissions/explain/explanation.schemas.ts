import { agencyReference, localized, text } from '@tessera/contracts';
import { z } from 'zod';
import { accountReference, agencyCode, personReference } from '../grants/role-grant.schemas.js';

export const explanationQuery = z.object({
  account: accountReference,
  action: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, 'not-an-action'),
  subject: z.string().regex(/^([A-Z][A-Za-z0-9]{1,40}|all)$/, 'not-a-subject'),
  /** A record of the subject; judged when the subject's owner can look it up. */
  id: text({ max: 200 }).optional(),
  /** Without `id`: judge an imagined record of the agency with this code. */
  agency: agencyCode.optional(),
});
export type ExplanationQuery = z.infer<typeof explanationQuery>;

export const explanationReasons = [
  'allowed-by-rule',
  'forbidden-by-rule',
  'no-rule',
  'no-matching-rule',
  'record-not-found',
  'plugin-off',
  'account-not-active',
] as const;

export const explainedRule = z.object({
  /** This rule decided. */
  decisive: z.boolean(),
  effect: z.enum(['allows', 'forbids']),
  /** `depends`: only a record could tell. */
  matches: z.enum(['yes', 'no', 'depends']),
  action: z.array(z.string()),
  subject: z.string(),
  conditions: z.record(z.string(), z.unknown()).nullable(),
  /** Who declared the rule: `core` or a plugin. */
  plugin: z.string(),
  role: z.object({ key: z.string(), name: localized }),
  /** Null: the role comes with being staff. */
  grant: z
    .object({
      id: z.string(),
      agency: agencyReference.nullable(),
      withSubordinates: z.boolean(),
      endsAt: z.string().nullable(),
      grantedAt: z.string(),
      grantedBy: personReference.nullable(),
    })
    .nullable(),
});
export type ExplainedRule = z.infer<typeof explainedRule>;

/** OR-6: may this account do this, and by whose decision? */
export const explanation = z
  .object({
    account: personReference.extend({ state: z.string(), agency: agencyReference.nullable() }),
    action: z.string(),
    subject: z.string(),
    id: z.string().nullable(),
    /** Plugin that the subject belongs to; null: the core, or unknown. */
    plugin: z.string().nullable(),
    allowed: z.boolean(),
    reason: z.enum(explanationReasons),
    /** What was judged: the kind of thing only, an imagined record of an agency, or the record itself. */
    level: z.enum(['subject', 'agency', 'record']),
    /** Every rule the account has on it, the strongest first. */
    rules: z.array(explainedRule),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof explanation>;

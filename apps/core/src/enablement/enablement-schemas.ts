import { agencyReference, localized, pageOf, text } from '@tessera/contracts';
import { z } from 'zod';

export const enablementChange = z
  .object({
    /** Code of the agency. */
    agency: text({ max: 100 }),
    /** `null`: inherit from above again. */
    enabled: z.boolean().nullable(),
    /** Say what would happen, change nothing. */
    dryRun: z.boolean().default(false),
    /** Binding for everything below; system administrators only. */
    locked: z.boolean().default(false),
    reason: text({ min: 0, max: 200 }).default(''),
  })
  .meta({ id: 'EnablementChange' });
export type EnablementChangeInput = z.infer<typeof enablementChange>;

/** Whom a switch hits, computed from the same rule that will decide. */
export const enablementImpact = z
  .object({
    agencies: z.number().int(),
    accounts: z.number().int(),
    /** Home pages on which a tile becomes a placeholder or returns. */
    dashboards: z.number().int(),
    jobs: z.array(z.string()),
    /** Mails not yet sent that would be held or released. */
    mails: z.number().int(),
    /** Plugins that declare they need this one. */
    requiredBy: z.array(z.object({ id: z.string(), name: localized })),
    openBrowsers: z.number().int(),
  })
  .meta({ id: 'EnablementImpact' });
export type EnablementImpact = z.infer<typeof enablementImpact>;

export const enablementResult = z
  .object({
    plugin: z.string(),
    agency: agencyReference,
    /** What is stored for this agency. */
    enabled: z.boolean().nullable(),
    /** What holds for it, inheritance and locks applied. */
    effective: z.boolean(),
    locked: z.boolean(),
    dryRun: z.boolean(),
    impact: enablementImpact,
    at: z.string(),
  })
  .meta({ id: 'EnablementResult' });

export const enablementState = z.object({
  agency: agencyReference,
  parentId: z.string().nullable(),
  enabled: z.boolean().nullable(),
  effective: z.boolean(),
  locked: z.boolean(),
  /** A higher agency's locked decision makes this switch inert. */
  lockedAbove: z.boolean(),
  /** May the caller turn it? */
  mayChange: z.boolean(),
  reason: z.string(),
  at: z.string().nullable(),
});
export const enablementStates = pageOf(enablementState).meta({ id: 'EnablementStates' });
export type EnablementState = z.infer<typeof enablementState>;

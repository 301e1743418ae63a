import { z } from 'zod';
import { pageOf } from './page.js';
import { localized, text } from './text.js';

export const mostRolesAsked = 20;
export const longestRoleReason = 200;

/** A role that a person may ask for, or hand back. */
export const askableRole = z
  .object({
    key: z.string(),
    name: localized,
    /** Name of the plugin it belongs to; null: the portal's own. */
    plugin: localized.nullable(),
    held: z.boolean(),
    /** Number of the request about it that waits; null: none does. */
    waiting: z.string().nullable(),
  })
  .meta({ id: 'AskableRole' });
export type AskableRole = z.infer<typeof askableRole>;

export const roleRequestInput = z.strictObject({
  add: z.array(z.string().max(100)).max(mostRolesAsked).default([]),
  drop: z.array(z.string().max(100)).max(mostRolesAsked).default([]),
  reason: text({ max: longestRoleReason, multiline: true }),
  /** Last day of the roles asked for; null: until they are handed back. */
  until: z.iso.date().nullable().default(null),
});
export type RoleRequestInput = z.infer<typeof roleRequestInput>;

export const roleRequestStates = ['waiting', 'approved', 'refused', 'withdrawn'] as const;

/** One role asked for or handed back, as the person who asked sees it. */
export const roleRequest = z
  .object({
    id: z.string(),
    number: z.string(),
    act: z.enum(['add', 'drop']),
    role: z.object({ key: z.string(), name: localized }),
    agency: z.string(),
    reason: z.string(),
    until: z.iso.date().nullable(),
    state: z.enum(roleRequestStates),
    askedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
    decidedBy: z.string().nullable(),
    note: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'RoleRequest' });
export type RoleRequest = z.infer<typeof roleRequest>;
export const roleRequestPage = pageOf(roleRequest).meta({ id: 'RoleRequestPage' });
export const roleRequestWithdrawal = z.strictObject({ version: z.number().int() });

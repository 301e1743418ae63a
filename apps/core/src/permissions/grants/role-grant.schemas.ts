import { agencyReference, localized, pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { roleKey } from '../roles/role.schemas.js';

/** An account by its name or its id. */
export const accountReference = text({ max: 200 });
export const agencyCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'not-a-code');

export const roleGrantQuery = pageQuery.extend({
  account: accountReference.optional(),
  role: roleKey.optional(),
  /** Code of the agency that the grant is limited to. */
  agency: agencyCode.optional(),
});
export type RoleGrantQuery = z.infer<typeof roleGrantQuery>;

export const newRoleGrant = z.strictObject({
  account: accountReference,
  role: roleKey,
  /** Code of the agency the role is limited to; null: the whole government. */
  agency: agencyCode.nullable().default(null),
  /** Also for everything below the agency. */
  withSubordinates: z.boolean().default(false),
  /** Last moment of the grant; null: until it is taken away. */
  endsAt: z.iso.datetime().nullable().default(null),
});
export type NewRoleGrant = z.infer<typeof newRoleGrant>;

export const personReference = z.object({ id: z.string(), account: z.string(), name: z.string() });

export const roleGrantView = z
  .object({
    id: z.string(),
    account: personReference,
    role: z.object({ key: z.string(), name: localized }),
    agency: agencyReference.nullable(),
    withSubordinates: z.boolean(),
    endsAt: z.string().nullable(),
    grantedAt: z.string(),
    /** Null: the portal itself, at setup. */
    grantedBy: personReference.nullable(),
  })
  .meta({ id: 'RoleGrant' });
export type RoleGrantView = z.infer<typeof roleGrantView>;
export const roleGrantPage = pageOf(roleGrantView).meta({ id: 'RoleGrantPage' });

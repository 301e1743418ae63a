import { accountFields, agencyReference, localized, pageOf, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { agencyCode } from '../organisation/agency.schemas.js';

/** Life of an account (ID-18): applied → approved → active ⇄ suspended; held while a transfer waits; rejected. */
export const accountStates = ['applied', 'approved', 'active', 'suspended', 'held', 'rejected'] as const;

export const accountName = z.string().regex(/^[A-Za-z0-9_]{3,12}$/, 'not-an-account-name');
const { name: personName, title, officePhone } = accountFields;
const recoveryMail = accountFields.recoveryMail.nullable();
const version = z.number().int().min(1).max(2_147_483_647).optional();

const filters = {
  /** Any part of account, name or title; several words must all be found. */
  q: text({ max: 50 }).optional(),
  /** Code of a node: its people and those of everything below it. */
  agency: agencyCode.optional(),
  state: z.enum(accountStates).optional(),
};
export const accountFilter = z.object(filters);
export type AccountFilter = z.infer<typeof accountFilter>;
export const accountQuery = pageQuery.extend(filters);
export type AccountQuery = z.infer<typeof accountQuery>;

export const newAccount = z.strictObject({
  account: accountName,
  name: personName,
  title: title.default(''),
  /** Code of the unit, or of an agency without units. */
  agency: agencyCode,
  officePhone: officePhone.default(''),
  recoveryMail: recoveryMail.default(null),
});
export type NewAccount = z.infer<typeof newAccount>;

export const accountPatch = z.strictObject({
  name: personName.optional(),
  title: title.optional(),
  agency: agencyCode.optional(),
  officePhone: officePhone.optional(),
  recoveryMail: recoveryMail.optional(),
  version,
});
export type AccountPatch = z.infer<typeof accountPatch>;

export const accountSuspension = z.strictObject({ reason: text({ max: 200 }), version });
export type AccountSuspension = z.infer<typeof accountSuspension>;
/** A body need not be sent. */
export const accountAct = z
  .strictObject({ version })
  .nullish()
  .transform((given) => given ?? {});
export type AccountAct = z.infer<typeof accountAct>;

export const accountItem = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    title: z.string(),
    agency: agencyReference.nullable(),
    /** Null for who belongs to the agency itself. */
    unit: agencyReference.nullable(),
    officePhone: z.string(),
    state: z.enum(accountStates),
    lastSignInAt: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ManagedAccount' });
export type AccountItem = z.infer<typeof accountItem>;
export const accountPage = pageOf(accountItem).meta({ id: 'ManagedAccountPage' });

export const accountDetail = accountItem
  .extend({
    recoveryMail: z.string().nullable(),
    stateReason: z.string(),
    createdAt: z.string(),
    signIns: z.number().int(),
    passwordSet: z.boolean(),
    secondFactor: z.boolean(),
    /** Signed in at so many places now. */
    sessions: z.number().int(),
    /** Until when wrong passwords keep the account closed; null: open. */
    lockedUntil: z.string().nullable(),
    roles: z.array(
      z.object({
        key: z.string(),
        name: localized,
        agency: z.object({ code: z.string(), name: z.string() }).nullable(),
        withSubordinates: z.boolean(),
        endsAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ManagedAccountDetail' });
export type AccountDetail = z.infer<typeof accountDetail>;

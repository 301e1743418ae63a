import { z } from 'zod';
import { slug } from './slug.js';
import { localized, text } from './text.js';

/** How a token travels: in an address that whoever has it may open, or in the header `Authorization: Bearer`. */
export const tokenKinds = ['link', 'bearer'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** Query parameter that holds the token of a link. */
export const linkTokenParameter = 'token';

/** Something that a person may leave to a program: a token opens the routes marked `@TokenAccess(purpose)` and no other. */
export const manifestToken = z.strictObject({
  purpose: slug,
  name: localized,
  /** What whoever holds such a token can do. */
  description: localized,
  kind: z.enum(tokenKinds),
  /** `[action, Subject]` that its owner must be allowed, when it is made and each time it is used. */
  permission: z.tuple([z.string(), z.string()]),
  /** Days after which a token ends; fewer when its owner wishes so. */
  longestDays: z.number().int().min(1).max(3650).default(365),
  /** It ends when its owner moves to another agency: it was made to act for this one. */
  forAgency: z.boolean().default(false),
});
export type ManifestToken = z.infer<typeof manifestToken>;

/** A purpose for which the caller may make tokens now. */
export const tokenPurpose = z
  .object({
    plugin: z.string(),
    pluginName: localized,
    purpose: z.string(),
    name: localized,
    description: localized,
    kind: z.enum(tokenKinds),
    longestDays: z.number().int(),
    forAgency: z.boolean(),
  })
  .meta({ id: 'TokenPurpose' });
export type TokenPurpose = z.infer<typeof tokenPurpose>;

/** A token as its owner sees it; the secret itself is shown once and kept nowhere. */
export const personalToken = z
  .object({
    id: z.string(),
    plugin: z.string(),
    /** Null when the plugin or the purpose is there no more. */
    pluginName: localized.nullable(),
    purpose: z.string(),
    name: localized.nullable(),
    kind: z.enum(tokenKinds).nullable(),
    label: z.string(),
    createdAt: z.string(),
    /** `YYYY-MM-DD` in the portal's time zone; null: never used. */
    lastUsedOn: z.string().nullable(),
    expiresAt: z.string(),
    /** `expired`: its time is over; `idle`: plugin, permission or agency do not allow it at present. */
    state: z.enum(['active', 'expired', 'idle']),
  })
  .meta({ id: 'PersonalToken' });
export type PersonalToken = z.infer<typeof personalToken>;

export const newPersonalToken = z
  .strictObject({
    plugin: z.string().max(40),
    purpose: z.string().max(50),
    /** Where it is used, in its owner's words. */
    label: text({ max: 60 }),
    /** Until it ends; the longest time that the purpose allows unless told. */
    days: z.number().int().min(1).max(3650).optional(),
  })
  .meta({ id: 'NewPersonalToken' });
export type NewPersonalToken = z.input<typeof newPersonalToken>;

/** The one time that the secret is told. */
export const madePersonalToken = z
  .object({ token: personalToken, secret: z.string() })
  .meta({ id: 'MadePersonalToken' });
export type MadePersonalToken = z.infer<typeof madePersonalToken>;

import { z } from 'zod';
import { locale } from './text.js';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const textSizes = ['small', 'medium', 'large'] as const;
export const calendars = ['roc', 'gregory'] as const;

export const preferences = z
  .object({
    locale,
    theme: z.enum(themes),
    textSize: z.enum(textSizes),
    calendar: z.enum(calendars),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof preferences>;

export const agencyReference = z
  .object({ id: z.string(), code: z.string(), name: z.string(), shortName: z.string() })
  .meta({ id: 'AgencyReference' });
export type AgencyReference = z.infer<typeof agencyReference>;

/** A post in which a person may act: the main one or a concurrent one. */
export const postChoice = z
  .object({
    /** Null: the main post. */
    id: z.string().nullable(),
    agency: agencyReference,
    unit: agencyReference.nullable(),
    title: z.string(),
    /** Last day `YYYY-MM-DD`; null: no end is known. */
    until: z.string().nullable(),
    /** This session acts in it. */
    acting: z.boolean(),
  })
  .meta({ id: 'PostChoice' });
export type PostChoice = z.infer<typeof postChoice>;

/** What a signed-in browser or script learns of itself. */
export const sessionView = z
  .object({
    /** Account name, as typed at sign-in. */
    account: z.string(),
    accountId: z.string(),
    /** `picture`: reference for `/api/files/{id}?width=`; null: none. */
    person: z.object({ name: z.string(), title: z.string(), picture: z.string().nullable() }),
    /** Agency of the post in which the session acts: the nearest ancestor that is not a unit. */
    agency: agencyReference,
    unit: agencyReference.nullable(),
    /** All posts to choose from, the main one first; empty for who has only one. */
    posts: z.array(postChoice),
    roles: z.array(z.string()),
    /** CASL rules with the caller's values filled in; the browser shows or hides by them, the server decides. */
    permissions: z.array(
      z.object({
        action: z.array(z.string()),
        subject: z.array(z.string()),
        conditions: z.record(z.string(), z.unknown()).optional(),
        inverted: z.boolean().optional(),
      }),
    ),
    /** Ids of the plugins that are on for the own agency. */
    plugins: z.array(z.string()),
    preferences,
    /** Days until the password expires; null when it does not. */
    passwordDaysLeft: z.number().int().nullable(),
    /** Idle end of this session, ISO 8601. */
    expiresAt: z.string(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;

import { z } from 'zod';
import { pageOf } from './page.js';
import { agencyReference, preferences } from './session.js';
import { locale } from './text.js';

const moment = z.string();

/** `GET /api/account`: what a person may know of the own account. Moments are ISO 8601. */
export const accountView = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    title: z.string(),
    agency: agencyReference,
    unit: agencyReference.nullable(),
    officePhone: z.string(),
    recoveryMail: z.string().nullable(),
    state: z.string(),
    appliedAt: moment,
    signIns: z.number().int(),
    lastSignInAt: moment.nullable(),
    roles: z.array(
      z.object({
        key: z.string(),
        name: z.object({ 'zh-Hant': z.string(), en: z.string() }),
        /** Name of the agency the role is limited to; null: the whole government or one's own matters. */
        agency: z.string().nullable(),
        withSubordinates: z.boolean(),
        endsAt: moment.nullable(),
      }),
    ),
    preferences,
    password: z.object({
      changedAt: moment.nullable(),
      /** Who changed it last; null: unknown or the portal itself. */
      changedBy: z.string().nullable(),
      note: z.string(),
      daysLeft: z.number().int().nullable(),
      limits: z.object({
        minLength: z.number().int(),
        maxLength: z.number().int(),
        specialCharacters: z.string(),
        history: z.number().int(),
      }),
    }),
    totp: z.object({ on: z.boolean(), confirmedAt: moment.nullable(), recoveryCodesLeft: z.number().int() }),
    version: z.number().int(),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof accountView>;

/** `PATCH /api/account/preferences`. */
export const preferencesChange = preferences
  .partial()
  .extend({ locale: locale.optional() })
  .meta({ id: 'PreferencesChange' });

/** `GET /api/account/sessions`, last used first. */
export const openSession = z
  .object({
    id: z.string(),
    method: z.string(),
    /** Network address the session was opened from. */
    address: z.string(),
    /** Browser line as sent; the page words it. */
    agent: z.string(),
    createdAt: moment,
    lastSeenAt: moment,
    expiresAt: moment,
    current: z.boolean(),
  })
  .meta({ id: 'OpenSession' });
export type OpenSession = z.infer<typeof openSession>;

export const signInResults = ['succeeded', 'wrong-credentials', 'second-factor-required', 'wrong-code'] as const;

/** One line of `GET /api/account/sign-ins`. */
export const signInRecord = z
  .object({
    id: z.string(),
    at: moment,
    method: z.string(),
    address: z.string(),
    agent: z.string(),
    action: z.enum(['sign-in', 'second-factor', 'step-up', 'sign-out']),
    result: z.enum(signInResults),
  })
  .meta({ id: 'SignInRecord' });
export type SignInRecord = z.infer<typeof signInRecord>;

export const signInRecordPage = pageOf(signInRecord).meta({ id: 'SignInRecordPage' });

/** `POST /api/account/totp`: shown once; in force only after a code confirms it. */
export const totpEnrolment = z
  .object({
    /** Base32 key for typing. */
    secret: z.string(),
    /** `otpauth://` address. */
    address: z.string(),
    /** The address as QR code: `data:` URL of an SVG. */
    picture: z.string(),
  })
  .meta({ id: 'TotpEnrolment' });
export type TotpEnrolment = z.infer<typeof totpEnrolment>;

export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });

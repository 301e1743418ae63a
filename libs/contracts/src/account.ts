import { z } from 'zod';
import { pageOf } from './page.js';
import { privacyNoticeVersion } from './privacy-notice.js';
import { agencyReference, preferences } from './session.js';
import { locale, text } from './text.js';

const moment = z.string();

/** Fields of an account that people type: its owner on the account page, administrators in the console. */
export const accountFields = {
  name: text({ max: 50 }),
  title: text({ min: 0, max: 50 }),
  officePhone: text({ min: 0, max: 40 }).refine((value) => /^[\d\s()+#*-]*$/.test(value), 'not-a-phone'),
  officeExtension: text({ min: 0, max: 8 }).refine((value) => /^\d*$/.test(value), 'not-digits'),
  recoveryMail: z.email('not-a-mail-address').max(254),
};

/** What of these its owner may change; `name` and `title` as the parameters say. */
export const ownFields = ['name', 'title', 'officePhone', 'officeExtension'] as const;
export type OwnField = (typeof ownFields)[number];

/** The version that the person saw: 422 `outdated-notice` when it is not the one in force. */
export const seenPrivacyNotice = z.coerce
  .number()
  .int()
  .refine((seen) => seen === privacyNoticeVersion, 'outdated-notice');

/** A new recovery address that waits for its code. */
export const pendingRecoveryMail = z
  .object({
    mail: z.string(),
    expiresAt: moment,
    /** From when on a new code may be asked for. */
    resendAt: moment,
    triesLeft: z.number().int(),
  })
  .meta({ id: 'PendingRecoveryMail' });
export type PendingRecoveryMail = z.infer<typeof pendingRecoveryMail>;

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
    officeExtension: z.string(),
    /** What the owner may change by `PATCH /api/account`. */
    editable: z.array(z.enum(ownFields)),
    /** Reference of the picture for `/api/files/{id}?width=`; null: none. */
    picture: z.string().nullable(),
    recoveryMail: z.string().nullable(),
    pendingRecoveryMail: pendingRecoveryMail.nullable(),
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

/** `PATCH /api/account`: only what changes. */
export const ownAccountChange = z
  .strictObject({
    version: z.number().int().min(1).max(2_147_483_647),
    name: accountFields.name.optional(),
    title: accountFields.title.optional(),
    officePhone: accountFields.officePhone.optional(),
    officeExtension: accountFields.officeExtension.optional(),
  })
  .meta({ id: 'OwnAccountChange' });
export type OwnAccountChange = z.infer<typeof ownAccountChange>;

/** `POST /api/account/recovery-mail`: a code is mailed to the new address. */
export const recoveryMailChange = z
  .strictObject({ mail: accountFields.recoveryMail, privacyNotice: seenPrivacyNotice })
  .meta({ id: 'RecoveryMailChange' });
export type RecoveryMailChange = z.infer<typeof recoveryMailChange>;

/** `POST /api/account/recovery-mail/confirm`. */
export const recoveryMailConfirmation = z
  .strictObject({ code: text({ max: 20 }) })
  .meta({ id: 'RecoveryMailConfirmation' });

const pixels = z.coerce.number().int().min(0).max(100_000);

/** Query of `PUT /api/account/picture`: the square that is kept, in pixels of the upright picture; its middle unless told. */
export const accountPictureQuery = z.strictObject({
  privacyNotice: seenPrivacyNotice,
  left: pixels.optional(),
  top: pixels.optional(),
  side: pixels.min(1).optional(),
});
export type AccountPictureQuery = z.infer<typeof accountPictureQuery>;
export const accountPicture = z.object({ picture: z.string() }).meta({ id: 'AccountPicture' });

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

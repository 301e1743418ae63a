import { z } from 'zod';
import { mailAttachments } from './mail-attachments.js';
import { pageOf, pageQuery } from './page.js';
import { localized, text } from './text.js';

/** Ways a notification reaches a person. Further ones are added beside these; see `docs/extension-points/notifications.md`. */
export const notificationChannels = ['portal', 'mail'] as const;
export type NotificationChannelKey = (typeof notificationChannels)[number];

/** Full name of a kind: `<plugin>.<kind>`, the core's own as `core.<kind>`. */
const kindKey = z.string().regex(/^[a-z][a-z0-9-]{1,30}\.[a-z][a-z0-9-]{1,40}$/);

const value = z.union([z.string(), z.number(), localized]);

/** One line of the bell. Its words are made in the browser, in the reader's language, from the kind's text and the values. */
export const notification = z
  .object({
    id: z.string(),
    kind: z.string(),
    values: z.record(z.string(), value),
    /** Path inside the portal; empty: nothing to open. */
    link: z.string(),
    /** ISO 8601. */
    at: z.string(),
    seen: z.boolean(),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.infer<typeof notification>;

/** What the browser needs to word notifications of a kind. */
export const notificationKind = z
  .object({ name: localized, text: localized, icon: z.string() })
  .meta({ id: 'NotificationKind' });
export type NotificationKindView = z.infer<typeof notificationKind>;

/** `GET /api/notifications`, newest first; `kinds` holds every kind that can occur in this person's list. */
export const notificationPage = pageOf(notification)
  .extend({ kinds: z.record(z.string(), notificationKind) })
  .meta({ id: 'NotificationPage' });
export type NotificationPage = z.infer<typeof notificationPage>;

export const notificationQuery = pageQuery.extend({
  unread: z.stringbool().default(false),
  kind: kindKey.optional(),
});
export type NotificationQuery = z.infer<typeof notificationQuery>;

/** Unread ones; beyond 99 `exact` is false. */
export const notificationCount = z
  .object({ value: z.number().int(), exact: z.boolean() })
  .meta({ id: 'NotificationCount' });
export type NotificationCount = z.infer<typeof notificationCount>;

/** `POST /api/notifications/seen`: some by id, or all up to a moment. */
export const notificationsSeen = z
  .union([
    z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) }),
    z.strictObject({ until: z.iso.datetime({ offset: false }) }),
  ])
  .meta({ id: 'NotificationsSeen' });
export type NotificationsSeen = z.infer<typeof notificationsSeen>;

/** When mail about notifications goes out: each at once, or together. */
export const mailRhythms = ['at-once', 'hourly', 'daily'] as const;
export type MailRhythm = (typeof mailRhythms)[number];

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time');
const quietHours = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from !== to, { message: 'no-span', path: ['to'] });

/** What a person chose about mail: `daily` goes out at `dailyAt` on working days; quiet hours hold every mail until they end. */
const mailChoice = {
  rhythm: z.enum(mailRhythms),
  /** `HH:MM` in the government's time zone. */
  dailyAt: timeOfDay,
  /** May pass midnight, e.g. 22:00 to 07:00. Null: none. */
  quiet: quietHours.nullable(),
};

/** `GET /api/account/notifications`. */
export const notificationSettings = z
  .object({
    ...mailChoice,
    /** Where mail goes; null: nowhere, because the account has no address. */
    mail: z.string().nullable(),
    version: z.number().int(),
    kinds: z.array(
      z.object({
        kind: z.string(),
        /** Plugin or core that sends it. */
        source: z.object({ id: z.string(), name: localized }),
        name: localized,
        /** Per channel: is it chosen, and may that be changed? Mandatory kinds keep the channels they come with. */
        channels: z.record(z.enum(notificationChannels), z.object({ on: z.boolean(), fixed: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'NotificationSettings' });
export type NotificationSettings = z.infer<typeof notificationSettings>;

/** `PUT /api/account/notifications`; kinds and channels that are not named stay as they are. */
export const notificationSettingsChange = z
  .strictObject({
    ...mailChoice,
    choices: z
      .array(z.strictObject({ kind: kindKey, channel: z.enum(notificationChannels), on: z.boolean() }))
      .max(500)
      .default([]),
    /** Version that was read; a different one is a conflict. */
    version: z.number().int().min(0).optional(),
  })
  .meta({ id: 'NotificationSettingsChange' });
export type NotificationSettingsChange = z.infer<typeof notificationSettingsChange>;

const mostValues = 20;

/** What a plugin may say in a notification; checked when it is sent. */
export const notificationContent = z.strictObject({
  subject: z.string().min(1).max(120),
  values: z
    .record(
      z.string().regex(/^\w{1,40}$/),
      z.union([text({ min: 0, max: 500, multiline: true }), z.number(), localized]),
    )
    .refine((values) => Object.keys(values).length <= mostValues, 'too-many-values')
    .default({}),
  link: z
    .string()
    .max(500)
    .regex(/^(\/(?![/\\])[^\s\\]*)?$/, 'not-a-path')
    .default(''),
  attachments: mailAttachments.default([]),
});

import { z } from 'zod';
import { manifestCalendar } from './calendar-sources.js';
import { manifestHelp } from './help.js';
import { manifestPersonAction, manifestSearch } from './manifest-search.js';
import { modulePath } from './module-path.js';
import { manifestPublicPage } from './public-pages.js';
import { manifestReview } from './reviews.js';
import { slug } from './slug.js';
import { localized } from './text.js';
import { manifestToken } from './tokens.js';

const semver = z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/, 'a version like 1.2.3');
const range = z.string().regex(/^(\^|~|>=)?\d+(\.\d+){0,2}( .*)?$/, 'a version range like ^1.0.0');

/** `[action, Subject]` that the caller must be allowed. */
export const permissionPair = z.tuple([z.string(), z.string()]);

export const grantRule = z.strictObject({
  action: z.union([z.string(), z.array(z.string())]),
  /** CASL conditions; `{"$caller": "agencyId" | "accountId" | "audienceKeys" | "subtreeIds"}` stands for the caller's own value. */
  when: z.record(z.string(), z.unknown()).optional(),
});

export const manifestPermission = z.strictObject({
  subject: z.string().regex(/^[A-Z][A-Za-z0-9]{1,40}$/, 'one word in capitals-first form like Notice'),
  name: localized,
  actions: z.array(slug).min(1),
  /** Default rules per role key (`staff`, `agency-administrator`, `system-administrator` or the plugin's own roles). */
  grants: z.record(z.string(), z.array(grantRule)).default({}),
});

export const manifestTile = z.strictObject({
  id: slug,
  name: localized,
  icon: z.string(),
  module: modulePath,
  /** Width and height in grid cells. */
  size: z.object({
    default: z.tuple([z.number(), z.number()]),
    min: z.tuple([z.number(), z.number()]),
    max: z.tuple([z.number(), z.number()]),
  }),
  /** JSON Schema of the settings of one placement. */
  settings: z.record(z.string(), z.unknown()).optional(),
  permission: permissionPair.optional(),
  /** Path of the page behind the tile. */
  page: z.string().startsWith('/').optional(),
  /** Seconds between refreshes while visible; absent: only on events. */
  refresh: z.number().int().min(30).optional(),
  budget: z.object({ kilobytes: z.number().positive(), milliseconds: z.number().positive() }),
  /** Milliseconds after which the portal gives its data up; a parameter's value unless told, and never above another's. */
  timeout: z.number().int().min(100).max(60_000).optional(),
  /**
   * Who may get the same data for how many seconds: only the same caller, all of an agency, or all with the same audience
   * keys. Absent: loaded anew each time. `LiveTiles.changed` drops it at once, and a person's refresh goes past it.
   */
  cache: z
    .strictObject({ per: z.enum(['caller', 'agency', 'keys']), seconds: z.number().int().min(1).max(3600) })
    .optional(),
});
export type TileCaching = NonNullable<z.infer<typeof manifestTile>['cache']>;
export type ManifestTile = z.infer<typeof manifestTile>;

export const manifestJob = z.strictObject({
  name: slug,
  every: z.string().regex(/^\d+[smhd]$/, 'a number and s, m, h or d like 1m'),
  description: localized.optional(),
});

/** A kind of notification that the plugin sends. Texts hold placeholders as `notificationText` fills them. */
export const manifestNotification = z.strictObject({
  kind: slug,
  name: localized,
  text: localized,
  /** Tabler icon; the plugin's own unless told. */
  icon: z.string().min(1).optional(),
  /** Goes to whole audiences, not to persons: mail then only reaches those who chose it. */
  audience: z.boolean().default(false),
  /** Channels for who has chosen nothing. */
  defaults: z.strictObject({ portal: z.boolean(), mail: z.boolean() }).default({ portal: true, mail: false }),
  /** The channels of `defaults` cannot be switched off. */
  mandatory: z.boolean().default(false),
});
export type ManifestNotification = z.infer<typeof manifestNotification>;

/** `plugin.json`: everything the portal knows of a plugin before running a line of it. */
export const pluginManifest = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z][a-z0-9-]{2,30}$/, 'a letter, then 2 to 30 lower-case letters, digits or hyphens'),
    version: semver,
    portal: range,
    publisher: slug,
    license: z.string().min(1),
    name: localized,
    description: localized,
    icon: z.string().min(1),
    requires: z.record(z.string(), range).default({}),
    /** Versions of extension points that it was written for, e.g. `{"tiles": "1.1"}`; 1 for those not named. */
    extensionPoints: z
      .record(z.string(), z.string().regex(/^\d{1,4}(\.\d{1,4})?$/, 'a version like 1 or 1.1'))
      .default({}),
    server: modulePath.optional(),
    web: modulePath.optional(),
    roles: z.array(z.object({ key: slug, name: localized })).default([]),
    permissions: z.array(manifestPermission).default([]),
    pages: z
      .array(
        z.strictObject({
          path: z.string().startsWith('/'),
          module: modulePath,
          title: localized,
          permission: permissionPair.optional(),
        }),
      )
      .default([]),
    /** Pages without sign-in, below `/open/<id>`. */
    publicPages: z.array(manifestPublicPage).default([]),
    navigation: z
      .array(
        z.strictObject({
          to: z.string().startsWith('/'),
          label: localized,
          icon: z.string().optional(),
          group: z
            .enum(['my-applications', 'applications', 'self-audit', 'communication', 'online-requests'])
            .default('applications'),
          order: z.number().default(100),
          permission: permissionPair.optional(),
        }),
      )
      .default([]),
    tiles: z.array(manifestTile).default([]),
    jobs: z.array(manifestJob).default([]),
    notifications: z.array(manifestNotification).default([]),
    /** Queues of things to decide, shown on 待我處理. */
    reviews: z.array(manifestReview).default([]),
    /** What people may leave to programs by a token. */
    tokens: z.array(manifestToken).default([]),
    /** Guides and questions for its pages, shown by 「?」. */
    help: z.array(manifestHelp).default([]),
    /** What the global search finds here. */
    search: z.array(manifestSearch).default([]),
    /** What people find of it in their calendar. */
    calendars: z.array(manifestCalendar).default([]),
    /** What one can do here with a person, on the card of that person. */
    personActions: z.array(manifestPersonAction).default([]),
    events: z
      .object({ emits: z.array(z.string()).default([]), listens: z.array(z.string()).default([]) })
      .default({ emits: [], listens: [] }),
    settings: z
      .object({
        platform: z.record(z.string(), z.unknown()).optional(),
        agency: z.record(z.string(), z.unknown()).optional(),
      })
      .default({}),
    /** Hosts outside the portal that the server part talks to. */
    hosts: z.array(z.string()).default([]),
    personalData: localized,
    /** On for every agency that has not decided otherwise. */
    enabledByDefault: z.boolean().default(true),
  })
  .meta({ id: 'PluginManifest' });
export type PluginManifest = z.infer<typeof pluginManifest>;

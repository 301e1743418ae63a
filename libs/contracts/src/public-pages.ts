import { z } from 'zod';
import { modulePath } from './module-path.js';
import { locale, localized } from './text.js';

/** Where all pages that need no sign-in lie; `/open/<plugin>` and what is below it belong to that plugin. */
export const publicPagesPath = '/open';

/** A page for whoever opens it: the display beside a door, the page behind a printed code. Its address is this very path. */
export const manifestPublicPage = z.strictObject({
  path: z
    .string()
    .regex(
      /^\/open(\/[a-z0-9][a-z0-9-]*){1,6}$/,
      'a path like /open/<plugin>/door in lower-case letters, digits and hyphens',
    ),
  module: modulePath,
  title: localized,
});
export type ManifestPublicPage = z.infer<typeof manifestPublicPage>;

/** The JSON data block `<script type="application/json" id="boot">` of a public page. */
export const publicPageBoot = z.object({
  locale,
  government: localized,
  /** IANA name; moments are shown as clocks there show them. */
  timeZone: z.string(),
  plugin: z.object({ id: z.string(), version: z.string(), entry: z.string().nullable() }),
  module: z.string(),
  title: localized,
  /** Changes with every release of the portal's browser part or of the plugin. */
  build: z.string(),
});
export type PublicPageBoot = z.infer<typeof publicPageBoot>;

/** `GET /api/public-pages`: whether what an open page shows is still what the server would send. */
export const publicPageState = z
  .object({
    /** `paused`: the plugin is in quarantine; `missing`: there is no such page, or its plugin is off everywhere. */
    state: z.enum(['ready', 'paused', 'missing']),
    /** As in the page's boot data; '' unless ready. */
    build: z.string(),
  })
  .meta({ id: 'PublicPageState' });
export type PublicPageState = z.infer<typeof publicPageState>;

export const publicPageQuery = z.object({ path: z.string().max(300) });

import { z } from 'zod';
import { shownBanners } from './banners.js';
import { dashboardSummary } from './dashboards.js';
import { placedTile } from './layout.js';
import { manifestTile } from './manifest.js';
import { sessionView } from './session.js';
import { localized } from './text.js';

export const navigationGroups = [
  'home',
  'my-applications',
  'applications',
  'self-audit',
  'communication',
  'online-requests',
  'console',
] as const;

export const navigationEntry = z.object({
  plugin: z.string(),
  to: z.string(),
  label: localized,
  icon: z.string(),
  group: z.enum(navigationGroups),
  order: z.number(),
});
export type NavigationEntry = z.infer<typeof navigationEntry>;

/** A micro-frontend that the shell may load: a plugin that is on for the caller, or one of the portal's own apps. */
export const bootPlugin = z
  .object({
    id: z.string(),
    version: z.string(),
    name: localized,
    icon: z.string(),
    /** Same-origin URL of the Module Federation manifest; contains the content hash. Null: no web part. */
    entry: z.string().nullable(),
    pages: z.array(z.object({ path: z.string(), module: z.string(), title: localized })),
    tiles: z.array(manifestTile),
    navigation: z.array(navigationEntry),
  })
  .meta({ id: 'BootPlugin' });
export type BootPlugin = z.infer<typeof bootPlugin>;

/** The JSON data block `<script type="application/json" id="boot">` in the portal's HTML, and `GET /api/boot`. */
export const bootData = z
  .object({
    session: sessionView,
    government: localized,
    /** IANA name. Every moment is shown as clocks there show it, wherever the browser is. */
    timeZone: z.string(),
    plugins: z.array(bootPlugin),
    /** Names of plugins that are installed but off, for placeholders. */
    disabled: z.array(z.object({ id: z.string(), name: localized, icon: z.string() })),
    /** Tiles of the current dashboard, settled, in reading order. */
    layout: z.array(placedTile),
    /** Which dashboard that is; `news`: changes of lower layers, `newTiles`: kinds of tiles, not yet looked at. */
    dashboard: dashboardSummary.extend({ news: z.number().int(), newTiles: z.number().int() }),
    dashboards: z.array(dashboardSummary),
    /** For the home page: known before its first frame, so that nothing moves when they come. */
    banners: shownBanners,
    version: z.string(),
    /** Changes with every release of the browser part; a different one over SSE is announced. */
    build: z.string(),
    support: z.string(),
  })
  .meta({ id: 'Boot' });
export type BootData = z.infer<typeof bootData>;

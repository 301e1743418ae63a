import { z } from 'zod';
import { dashboardModes, layerDifference, layerKinds, resolvedLayout } from './layout.js';
import { manifestTile } from './manifest.js';
import { localized, text } from './text.js';

export const dashboardKey = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** Everybody has it, nobody can delete it. */
export const classicKey = 'classic';

export const dashboardSummary = z
  .object({
    key: dashboardKey,
    /** Empty for the classic one: the shell names it in the reader's language. */
    name: z.string(),
    mode: z.enum(dashboardModes),
    /** Of the account's layer; 0 before the first change. */
    version: z.number().int(),
  })
  .meta({ id: 'DashboardSummary' });
export type DashboardSummary = z.infer<typeof dashboardSummary>;

/** `GET /api/dashboards`: the classic one first, then by age. */
export const dashboardList = z
  .object({
    items: z.array(dashboardSummary),
    next: z.null(),
    /** Shown at `/`. */
    current: dashboardKey,
    /** How many custom ones a person may have. */
    most: z.number().int(),
  })
  .meta({ id: 'DashboardList' });
export type DashboardList = z.infer<typeof dashboardList>;

/** Layers that administrators set. */
export const layerKind = z.enum(layerKinds).exclude(['account']);

export const layerChanges = ['added', 'removed', 'moved', 'settings', 'locks'] as const;
/** What a lower layer changed since the person last looked. */
export const layerNews = z
  .object({
    placement: z.string(),
    plugin: z.string(),
    tile: z.string(),
    layer: layerKind,
    change: z.enum(layerChanges),
  })
  .meta({ id: 'LayerNews' });
export type LayerNews = z.infer<typeof layerNews>;

/** A kind of tile that the caller may put on a dashboard. */
export const offeredTile = manifestTile
  .pick({ name: true, icon: true, size: true, settings: true })
  .extend({
    plugin: z.string(),
    tile: z.string(),
    /** Name of the plugin; of the portal itself for its own tiles. */
    from: localized,
    /** Came since the caller last looked at the tray. */
    isNew: z.boolean(),
  })
  .meta({ id: 'OfferedTile' });
export type OfferedTile = z.infer<typeof offeredTile>;

const lowerVersions = z.object({ platform: z.number().int(), agency: z.number().int() });

/** `GET /api/dashboards/{key}`: all that arranging needs. Layers are without tiles that the caller may not see. */
export const dashboardView = dashboardSummary
  .extend({
    /** Versions of the layers below. */
    lower: lowerVersions,
    layers: z.object({ platform: layerDifference, agency: layerDifference, account: layerDifference }),
    layout: resolvedLayout,
    tiles: z.array(offeredTile),
    news: z.array(layerNews),
    /** An older version to which `restore` can go back; null: none is kept. */
    before: z.number().int().nullable(),
  })
  .meta({ id: 'DashboardView' });
export type DashboardView = z.infer<typeof dashboardView>;

/** `PUT /api/dashboards/{key}`; 409 `conflict` carries the state that another device saved as `current`. */
export const dashboardSave = z.object({ version: z.number().int().min(0), difference: layerDifference });
export type DashboardSave = z.infer<typeof dashboardSave>;

export const dashboardName = text({ max: 40 });
/** `POST /api/dashboards`: a custom dashboard, empty but for what is forced, or a copy. */
export const newDashboard = z.object({ name: dashboardName, copyOf: dashboardKey.optional() });
export type NewDashboard = z.infer<typeof newDashboard>;

/** `PATCH /api/dashboards/{key}`. */
export const dashboardPatch = z.object({ name: dashboardName.optional(), current: z.literal(true).optional() });
export type DashboardPatch = z.infer<typeof dashboardPatch>;

/** `POST /api/dashboards/{key}/restore`: the default (an empty difference), or an older version of one's own layer. */
export const dashboardRestore = z.object({
  version: z.number().int().min(0),
  to: z.union([z.literal('default'), z.number().int().min(0)]),
});
export type DashboardRestore = z.infer<typeof dashboardRestore>;

/**
 * `POST /api/dashboards/{key}/news`: `take` drops one's own changes of what changed below, `keep` leaves the dashboard
 * as it was before as far as locks allow, `seen` only forgets the news.
 */
export const newsChoice = z.object({
  version: z.number().int().min(0),
  lower: lowerVersions,
  choice: z.enum(['take', 'keep', 'seen']),
});
export type NewsChoice = z.infer<typeof newsChoice>;

/** `POST /api/dashboards/tray-seen`: kinds of tiles, as `<plugin>/<tile>`, that are no longer new to the caller. */
export const traySeen = z.object({ tiles: z.array(z.string().max(80)).max(500) });
export type TraySeen = z.infer<typeof traySeen>;

/** Code of the agency whose layer is meant; the caller's own unless told. */
export const layerQuery = z.object({ agency: z.string().min(1).max(100).optional() });
export type LayerQuery = z.infer<typeof layerQuery>;

/** `GET /api/dashboard-layers/{platform|agency}?agency=<code>`: for those who set what others see. */
export const layerView = z
  .object({
    kind: layerKind,
    agency: z.object({ code: z.string(), name: z.string() }).nullable(),
    version: z.number().int(),
    difference: layerDifference,
    /** What the layer stands on. */
    below: resolvedLayout,
    layout: resolvedLayout,
    tiles: z.array(offeredTile),
    /** How many dashboards of active people stand on it, and will tell of a change. */
    dashboards: z.number().int(),
    changedAt: z.string().nullable(),
    changedBy: z.string().nullable(),
  })
  .meta({ id: 'DashboardLayer' });
export type LayerView = z.infer<typeof layerView>;

export const layerSave = dashboardSave;
export type LayerSave = z.infer<typeof layerSave>;

import { z } from 'zod';
import { isStorable } from './text.js';

/** Place in the 12-column grid; x from 0, y from 0, in cells. */
export const rect = z.object({
  x: z.number().int().min(0).max(11),
  y: z.number().int().min(0).max(999),
  w: z.number().int().min(1).max(12),
  h: z.number().int().min(1).max(24),
});
export type Rect = z.infer<typeof rect>;

export const lockKinds = ['presence', 'place', 'size', 'settings'] as const;
export type LockKind = (typeof lockKinds)[number];

/** Settings of one placement; which ones a tile knows is in its JSON Schema. */
export const placementSettings = z.record(
  z.string().max(60).refine(isStorable),
  z.union([z.string().max(500).refine(isStorable), z.number(), z.boolean()]),
);
export type PlacementSettings = z.infer<typeof placementSettings>;

/** One tile on a dashboard. `id` is stable across layers; plugin `core` names the portal's own tiles. */
export const placement = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    plugin: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
    tile: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
    rect,
    settings: placementSettings.default({}),
    locks: z.array(z.enum(lockKinds)).max(8).default([]),
  })
  .meta({ id: 'Placement' });
export type Placement = z.infer<typeof placement>;

/** Layers of a dashboard, lowest first; a lower one may lock what a higher one could change. */
export const layerKinds = ['platform', 'agency', 'account'] as const;
export type LayerKind = (typeof layerKinds)[number];

const placementId = placement.shape.id;

const mostChanges = 200;
const isOfTiles = (record: object): boolean => Object.keys(record).length <= mostChanges;

/** Classic: fixed places that may be exchanged and hidden. Custom: a free grid. */
export const dashboardModes = ['classic', 'custom'] as const;
export type DashboardMode = (typeof dashboardModes)[number];

/** What one layer changes of the layers below it, over stable placement ids. Unknown ids are ignored: a tile may be gone. */
export const layerDifference = z
  .object({
    added: z.array(placement).max(60).default([]),
    /** Taken away of what is there below, or of its own. */
    removed: z.array(placementId).max(mostChanges).default([]),
    /** Taken back of what a lower layer removed, or of what a custom dashboard is only offered. */
    restored: z.array(placementId).max(mostChanges).default([]),
    moved: z.record(placementId, rect).refine(isOfTiles).default({}),
    settings: z.record(placementId, placementSettings).refine(isOfTiles).default({}),
    /** Not for the account's own layer: nobody locks against oneself. */
    locks: z
      .record(placementId, z.array(z.enum(lockKinds)).max(8))
      .refine(isOfTiles)
      .default({}),
  })
  .meta({ id: 'LayerDifference' });
export type LayerDifference = z.infer<typeof layerDifference>;

/** A tile as its dashboard shows it, with the layer it comes from and every lock that holds. */
export const placedTile = placement
  .extend({
    layer: z.enum(layerKinds),
    // what was pushed down by others may stand lower than anybody could have put it
    rect: rect.extend({ y: z.number().int().min(0) }),
  })
  .meta({ id: 'PlacedTile' });
export type PlacedTile = z.infer<typeof placedTile>;

/** The sum of the layers: what is shown, without overlap, and what was taken away but could come back. */
export const resolvedLayout = z
  .object({ shown: z.array(placedTile), removed: z.array(placedTile) })
  .meta({ id: 'ResolvedLayout' });
export type ResolvedLayout = z.infer<typeof resolvedLayout>;

import { z } from 'zod';

/** Place in the 12-column grid; x from 0, y from 0, in cells. */
export const rect = z.object({
  x: z.number().int().min(0).max(11),
  y: z.number().int().min(0).max(999),
  w: z.number().int().min(1).max(12),
  h: z.number().int().min(1).max(24),
});
export type Rect = z.infer<typeof rect>;

export const lockKinds = ['presence', 'place', 'size', 'settings'] as const;

/** One tile on a dashboard. `id` is stable across layers; plugin `core` names the portal's own tiles. */
export const placement = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    plugin: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
    tile: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
    rect,
    settings: z.record(z.string(), z.union([z.string().max(500), z.number(), z.boolean()])).default({}),
    locks: z.array(z.enum(lockKinds)).default([]),
  })
  .meta({ id: 'Placement' });
export type Placement = z.infer<typeof placement>;

/** Layers of a dashboard, lowest first; a lower one may lock what a higher one could change. */
export const layerKinds = ['platform', 'agency', 'account'] as const;
export type LayerKind = (typeof layerKinds)[number];

const placementId = placement.shape.id;

/** What one layer changes of the layers below it, over stable placement ids. Unknown ids are ignored: a tile may be gone. */
export const layerDifference = z
  .object({
    added: z.array(placement).max(60).default([]),
    removed: z.array(placementId).max(200).default([]),
    moved: z.record(placementId, rect).default({}),
    settings: z.record(placementId, placement.shape.settings).default({}),
    /** Not for the account's own layer: nobody locks against oneself. */
    locks: z.record(placementId, z.array(z.enum(lockKinds))).default({}),
  })
  .meta({ id: 'LayerDifference' });
export type LayerDifference = z.infer<typeof layerDifference>;

/** A tile as its dashboard shows it, with the layer it comes from and every lock that holds. */
export const placedTile = placement.extend({ layer: z.enum(layerKinds) }).meta({ id: 'PlacedTile' });
export type PlacedTile = z.infer<typeof placedTile>;

/** The sum of the layers: what is shown, without overlap, and what was taken away but could come back. */
export const resolvedLayout = z
  .object({ shown: z.array(placedTile), removed: z.array(placedTile) })
  .meta({ id: 'ResolvedLayout' });
export type ResolvedLayout = z.infer<typeof resolvedLayout>;

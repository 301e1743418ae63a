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

import { z } from 'zod';
import { problem } from './problem.js';

/** A line of the stream `GET /api/home/tiles`: what one placement shows, or why it cannot. */
export const tileLine = z.union([
  z.object({
    placement: z.string(),
    data: z.unknown(),
    /** When the data was made, ISO 8601. */
    at: z.string(),
    /** Milliseconds the source took. */
    took: z.number(),
  }),
  z.object({ placement: z.string(), problem }),
  /** Last line: the stream is whole. */
  z.object({ done: z.literal(true) }),
]);
export type TileLine = z.infer<typeof tileLine>;

/** What one view of a page cost for one tile; nothing in it tells of whom. */
export const tileMeasurement = z.object({
  plugin: z.string().max(40),
  tile: z.string().max(41),
  /** Encoded bytes of the tile's code, as they came over the wire; null: not known, or from the browser's cache. */
  bytes: z.number().int().min(0).max(50_000_000).nullable(),
  /** Milliseconds from placing the tile's frame until it showed content; null: it never did. */
  milliseconds: z.number().min(0).max(600_000).nullable(),
  /** Milliseconds of long tasks (50 ms and more each) while it was made. */
  longTasks: z.number().min(0).max(600_000),
});
export type TileMeasurement = z.infer<typeof tileMeasurement>;

/** `POST /api/tile-measurements`, once per view of a page; answers 204, or 429 to whom measures too eagerly. */
export const tileMeasurements = z.object({ items: z.array(tileMeasurement).min(1).max(60) });
export type TileMeasurements = z.infer<typeof tileMeasurements>;

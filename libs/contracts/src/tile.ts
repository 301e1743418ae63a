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

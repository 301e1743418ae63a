import { z } from 'zod';

/** Rows of a tile that is placed; whatever does not fit falls back to the default, so that an old layout never fails. */
export const placedCount = z.object({ count: z.number().int().min(3).max(10).catch(5) });

import { z } from 'zod';

/** What the caller is to resources: pages for keepers and administrators are of no use to anybody else. */
export const standing = z
  .object({
    /** Keeps at least one resource. */
    keeps: z.boolean(),
    /** May make resources, or change, close or report on some without keeping them. */
    administers: z.boolean(),
  })
  .meta({ id: 'BookingStanding' });
export type Standing = z.infer<typeof standing>;

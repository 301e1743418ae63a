import { z } from 'zod';

/** Taking or declining a slot that is kept. */
export const offerAnswer = z
  .strictObject({ version: z.number().int().min(1).optional() })
  .meta({ id: 'BookingOfferAnswer' });
export type OfferAnswer = z.infer<typeof offerAnswer>;

import { pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { day, timeOfDay } from '../bookings/booking.schemas.js';
import { limits } from '../limits.js';
import { bookableKinds, vehicleTypes } from '../resources/resource-choices.js';

/** `from`: a day of the week asked for; its Monday begins it. */
export const weekQuery = z.object({ from: day });
export type WeekQuery = z.infer<typeof weekQuery>;

const asked = z.object({
  kind: z.enum(bookableKinds),
  date: day,
  from: timeOfDay,
  to: timeOfDay,
  /** Where it ends on another day. */
  toDate: day.optional(),
  site: text({ max: limits.site }).optional(),
  /** At least so many people. */
  capacity: z.coerce.number().int().min(1).max(limits.capacity).optional(),
  type: z.enum(vehicleTypes).optional(),
});
export type FreeFilter = z.infer<typeof asked>;
export const freeQuery = asked.extend(pageQuery.shape);
export type FreeQuery = z.infer<typeof freeQuery>;

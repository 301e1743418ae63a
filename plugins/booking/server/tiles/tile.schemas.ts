import { z } from 'zod';
import { offeredTime } from '../availability/availability.schemas.js';
import { bookingStates } from '../bookings/booking-states.js';

/** Data of the tile 我的借用: what lies ahead, soonest first. */
export const nextBookings = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      resource: z.string(),
      site: z.string(),
      time: offeredTime,
      zone: z.string(),
      purpose: z.string(),
      state: z.enum(bookingStates),
      /** May one check in now, and until when? Null: not now. */
      checkInUntil: z.string().nullable(),
    }),
  ),
  /** How many lie ahead. */
  total: z.number(),
  now: z.string(),
});
export type NextBookings = z.infer<typeof nextBookings>;

/** Data of the tile 待我審核的借用. */
export const bookingsToReview = z.object({
  /** False for who keeps nothing. */
  keeps: z.boolean(),
  count: z.number(),
  /** Since when the one waits that waits longest. */
  oldest: z.string().nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      resource: z.string(),
      time: offeredTime,
      applicant: z.string(),
      unit: z.string(),
      urgency: z.enum(['normal', 'soon', 'late']),
    }),
  ),
});
export type BookingsToReview = z.infer<typeof bookingsToReview>;

/** Data of the tile 場地今日. `venue` is null before one was chosen, or when it is there no more for the reader. */
export const venueToday = z.object({
  venue: z.object({ id: z.string(), name: z.string(), site: z.string(), floor: z.string().nullable() }).nullable(),
  /** Was one chosen that is not there for the reader? */
  gone: z.boolean(),
  zone: z.string(),
  now: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      time: offeredTime,
      /** Purpose or unit, as far as the agency shows them. */
      title: z.string(),
      unit: z.string(),
      state: z.enum(['taken', 'waiting', 'mine']),
    }),
  ),
});
export type VenueToday = z.infer<typeof venueToday>;

/** Venues that the tile 場地今日 can show, as a form offers them. */
export const venueChoices = z
  .object({ items: z.array(z.object({ value: z.string(), label: z.string() })) })
  .meta({ id: 'VenueChoices' });
export type VenueChoices = z.infer<typeof venueChoices>;

import { calendarDay, localized } from '@tessera/contracts';
import { z } from 'zod';
import { offeredTime } from '../availability/availability.schemas.js';
import { bookingInput, wantedTime } from '../bookings/booking.schemas.js';
import { bookingStates } from '../bookings/booking-states.js';
import { longestSeries, mostWeeksBetween, seriesDates } from './series-dates.js';

const rhythm = {
  everyWeeks: z.number().int().min(1).max(mostWeeksBetween).default(1),
  /** Last day on which one may begin; it or `count`. */
  until: calendarDay.optional(),
  count: z.number().int().min(1).max(longestSeries).optional(),
};
type Rhythm = { date: string; everyWeeks: number; until?: string | undefined; count?: number | undefined };

/** One of the two ends, and neither none nor too many dates. */
function judge(series: Rhythm, context: z.RefinementCtx): void {
  const { until, count, date } = series;
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if ((until === undefined) === (count === undefined)) refuse('until', 'until-or-count');
  else if (until !== undefined && until < date) refuse('until', 'before-begin');
  else if (seriesDates(series).length > longestSeries) refuse('until', 'too-many-dates');
}

export const seriesQuestion = z
  .strictObject({
    ...wantedTime.shape,
    date: calendarDay,
    resourceId: bookingInput.shape.resourceId,
    driverId: bookingInput.shape.driverId,
    ...rhythm,
  })
  .superRefine(judge)
  .meta({ id: 'BookingSeriesQuestion' });
export type SeriesQuestion = z.infer<typeof seriesQuestion>;

export const seriesInput = z
  .strictObject({
    ...bookingInput.shape,
    date: calendarDay,
    ...rhythm,
    /** Dates of the rhythm that are not wanted. */
    except: z.array(z.iso.date()).max(longestSeries).default([]),
  })
  .superRefine(judge)
  .meta({ id: 'BookingSeriesInput' });
export type SeriesInput = z.infer<typeof seriesInput>;

/** How a date stands before the series is sent. */
export const seriesDate = z.object({
  time: offeredTime,
  state: z.enum(['free', 'taken', 'refused']),
  /** Why it is refused: codes of the booking rules in words of both languages; empty unless refused. */
  reasons: z.array(localized),
  /** The nearest time of the same length that can be booked instead; null: none near. */
  nearest: offeredTime.nullable(),
});
export type SeriesDate = z.infer<typeof seriesDate>;

export const seriesPreview = z
  .object({ zone: z.string(), items: z.array(seriesDate) })
  .meta({ id: 'BookingSeriesPreview' });
export type SeriesPreview = z.infer<typeof seriesPreview>;

/** What became of each date. */
export const seriesResult = z.object({
  time: offeredTime,
  result: z.enum(['booked', 'taken', 'refused', 'skipped']),
  bookingId: z.string().nullable(),
  state: z.enum(bookingStates).nullable(),
  reasons: z.array(localized),
});
export type SeriesResult = z.infer<typeof seriesResult>;

export const seriesBooked = z
  .object({
    /** Null when not one date could be booked. */
    id: z.string().nullable(),
    zone: z.string(),
    booked: z.number(),
    items: z.array(seriesResult),
  })
  .meta({ id: 'BookingSeries' });
export type SeriesBooked = z.infer<typeof seriesBooked>;

import { exportQuery, pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { bookingStates } from '../bookings/booking-states.js';
import { bookableKinds } from '../resources/resource-choices.js';

const earliest = '2000-01-01';
const latest = '2199-12-31';
/** `YYYY-MM-DD` within what calendars of the portal know. */
export const recordDay = z.iso
  .date({ error: 'not-a-date', abort: true })
  .refine((day) => day >= earliest && day <= latest, 'out-of-range');

/** One or several, e.g. `waiting,approved`. */
const states = z
  .string()
  .max(200)
  .transform((value) => value.split(','))
  .pipe(z.array(z.enum(bookingStates)).min(1));

const period = {
  /** First and last day: bookings that take place then. */
  from: recordDay.optional(),
  to: recordDay.optional(),
};

export const recordFilter = z.object({
  /** One's own, or those of the own unit where a rule allows to read them. */
  scope: z.enum(['mine', 'unit']).default('mine'),
  kind: z.enum(bookableKinds).optional(),
  /** Words that all occur in venue or plate, type, owning agency, applicant, unit, host or number. */
  q: text({ max: 100 }).optional(),
  ...period,
  state: states.optional(),
  /** By the beginning: what comes last first, or what comes first. */
  order: z.enum(['latest', 'soonest']).default('latest'),
});
export type RecordFilter = z.infer<typeof recordFilter>;
export const recordQuery = recordFilter.extend(pageQuery.shape);
export type RecordQuery = z.infer<typeof recordQuery>;
export const recordExport = recordFilter.extend(exportQuery.shape);
export type RecordExport = z.infer<typeof recordExport>;

export const periodFilter = z.object(period);
export type PeriodFilter = z.infer<typeof periodFilter>;
export const periodQuery = periodFilter.extend(pageQuery.shape);
export type PeriodQuery = z.infer<typeof periodQuery>;
export const periodExport = periodFilter.extend(exportQuery.shape);
export type PeriodExport = z.infer<typeof periodExport>;

const driver = {
  /** One driver; absent: all whose dispatches the caller may report on. */
  driver: z.uuid('not-an-id').optional(),
};
export const dispatchFilter = periodFilter.extend(driver);
export type DispatchFilter = z.infer<typeof dispatchFilter>;
export const dispatchQuery = periodQuery.extend(driver);
export type DispatchQuery = z.infer<typeof dispatchQuery>;
export const dispatchExport = periodExport.extend(driver);
export type DispatchExport = z.infer<typeof dispatchExport>;

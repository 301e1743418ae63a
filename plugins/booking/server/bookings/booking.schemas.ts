import { pageOf, text } from '@tessera/contracts';
import { z } from 'zod';
import { offeredTime } from '../availability/availability.schemas.js';
import { bookableKinds } from '../resources/resource-choices.js';
import { bookingStates } from './booking-states.js';
import { drivings } from './drivings.js';

/** `YYYY-MM-DD`. */
export const day = z.iso
  .date({ error: 'not-a-date', abort: true })
  .refine((value) => value >= '2000-01-01' && value < '2200-01-01', 'out-of-range');
/** `HH:MM`; `24:00` is the end of the day. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'not-a-time');
const phone = text({ max: 40 }).refine((value) => /^[\d\s()+#*-]*$/.test(value), 'not-a-phone');
const extension = text({ min: 0, max: 8 }).refine((value) => /^\d*$/.test(value), 'not-digits');

/** When: days and times in the resource's zone; `toDate` where it ends on another day. */
export const wantedTime = z.strictObject({ date: day, from: timeOfDay, to: timeOfDay, toDate: day.optional() });
export type WantedTime = z.infer<typeof wantedTime>;

const application = {
  resourceId: z.uuid(),
  ...wantedTime.shape,
  /** In whose place; the caller's own unless told. Keepers and administrators only. */
  applicantId: z.uuid().optional(),
  phone,
  extension: extension.default(''),
  purpose: text({ max: 500, multiline: true }),
  people: z.number().int().min(0).max(100_000),
  /** Venues. */
  host: text({ min: 0, max: 100 }).default(''),
  /** Vehicles. */
  destination: text({ min: 0, max: 200 }).default(''),
  driving: z.enum(drivings).nullable().default(null),
  driverId: z.uuid().nullable().default(null),
  driverName: text({ min: 0, max: 100 }).default(''),
  /** Where the venue asks for it: who approves first. */
  superiorId: z.uuid().nullable().default(null),
  /** Online meetings: accounts that may join. */
  invited: z.array(z.uuid()).max(500).default([]),
};
export const bookingInput = z.strictObject(application).meta({ id: 'BookingInput' });
export type BookingInput = z.infer<typeof bookingInput>;

const { resourceId: _resource, applicantId: _applicant, ...changeable } = application;
/** A change says everything anew; another resource is another booking. */
export const bookingChange = z
  .strictObject({ ...changeable, version: z.number().int().min(1) })
  .meta({ id: 'BookingChange' });
export type BookingChange = z.infer<typeof bookingChange>;

export const cancelInput = z
  .strictObject({
    version: z.number().int().min(1).optional(),
    reason: text({ min: 0, max: 500, multiline: true }).default(''),
    /** Of a series: also the ones after this one, or all that have not begun. */
    series: z.enum(['this', 'following', 'all']).default('this'),
  })
  .meta({ id: 'BookingCancel' });
export type CancelInput = z.infer<typeof cancelInput>;

/** A line of records. */
export const bookingItem = z
  .object({
    id: z.string(),
    /** By which people speak of it, e.g. `B-000123`. */
    number: z.string(),
    kind: z.enum(bookableKinds),
    resource: z.object({ id: z.string(), name: z.string(), site: z.string(), agency: z.string() }),
    time: offeredTime,
    zone: z.string(),
    applicant: z.object({ id: z.string(), name: z.string(), agency: z.string(), unit: z.string() }),
    purpose: z.string(),
    people: z.number(),
    host: z.string(),
    destination: z.string(),
    driving: z.enum(drivings).nullable(),
    driver: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
    state: z.enum(bookingStates),
    /** The last word of who decided; empty: none. */
    note: z.string(),
    seriesId: z.string().nullable(),
    createdAt: z.string(),
    version: z.number(),
  })
  .meta({ id: 'BookingItem' });
export type BookingItem = z.infer<typeof bookingItem>;
export const bookingPage = pageOf(bookingItem).meta({ id: 'BookingPage' });

const word = z.object({ by: z.string(), at: z.string(), note: z.string() });

export const bookingDetail = bookingItem
  .extend({
    phone: z.string(),
    extension: z.string(),
    bookedBy: z.string(),
    superior: z.object({ id: z.string(), name: z.string(), at: z.string().nullable(), note: z.string() }).nullable(),
    review: word.nullable(),
    ended: word.nullable(),
    holdUntil: z.string().nullable(),
    checkedInAt: z.string().nullable(),
    attendance: z.enum(['seen', 'not-seen']).nullable(),
    invited: z.array(z.object({ id: z.string(), name: z.string() })),
    /** How many of its series have not begun, this one included; 0: none. */
    seriesLeft: z.number(),
    may: z.object({
      change: z.boolean(),
      cancel: z.boolean(),
      review: z.boolean(),
      approveFirst: z.boolean(),
      accept: z.boolean(),
      checkIn: z.boolean(),
      spotCheck: z.boolean(),
    }),
  })
  .meta({ id: 'BookingDetail' });
export type BookingDetail = z.infer<typeof bookingDetail>;

/** Members of the problem `slot-taken` (409): what is in the way, and what would work. */
export const slotTaken = z.object({
  taken: z.array(offeredTime),
  /** The nearest three times of the same length of the same resource (and driver). */
  alternatives: z.array(offeredTime),
});
export type SlotTaken = z.infer<typeof slotTaken>;

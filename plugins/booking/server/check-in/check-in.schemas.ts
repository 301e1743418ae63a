import { pageOf } from '@tessera/contracts';
import { z } from 'zod';
import { offeredTime } from '../availability/availability.schemas.js';

export const doorCodeInput = z.strictObject({ code: z.string().min(1).max(200) }).meta({ id: 'BookingDoorCode' });
export type DoorCodeInput = z.infer<typeof doorCodeInput>;

/** What was checked in to. */
export const checkedIn = z
  .object({
    bookingId: z.string(),
    number: z.string(),
    resource: z.string(),
    site: z.string(),
    time: offeredTime,
    zone: z.string(),
    at: z.string(),
    /** Had been checked in before. */
    already: z.boolean(),
  })
  .meta({ id: 'BookingCheckedIn' });
export type CheckedIn = z.infer<typeof checkedIn>;

export const attendanceInput = z
  .strictObject({ seen: z.boolean(), version: z.number().int().min(1).optional() })
  .meta({ id: 'BookingAttendance' });
export type AttendanceInput = z.infer<typeof attendanceInput>;

/** An approved booking of today of what the caller keeps. */
export const spotCheckItem = z
  .object({
    id: z.string(),
    number: z.string(),
    resource: z.object({ id: z.string(), name: z.string(), site: z.string() }),
    time: offeredTime,
    zone: z.string(),
    applicant: z.object({ name: z.string(), unit: z.string(), phone: z.string(), extension: z.string() }),
    purpose: z.string(),
    people: z.number(),
    /** Does the resource ask for check-in? */
    checkIn: z.boolean(),
    checkedInAt: z.string().nullable(),
    attendance: z.enum(['seen', 'not-seen']).nullable(),
    attendanceBy: z.string().nullable(),
    /** May one check in to it now? */
    open: z.boolean(),
    /** Has its time begun, so that somebody can be seen? */
    begun: z.boolean(),
    version: z.number(),
  })
  .meta({ id: 'BookingSpotCheck' });
export type SpotCheckItem = z.infer<typeof spotCheckItem>;
export const spotCheckPage = pageOf(spotCheckItem).meta({ id: 'BookingSpotChecks' });

export const spotCheckQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type SpotCheckQuery = z.infer<typeof spotCheckQuery>;

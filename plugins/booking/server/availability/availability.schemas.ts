import { pageOf } from '@tessera/contracts';
import { z } from 'zod';
import { resourceItem } from '../resources/resource.schemas.js';

/** What stands in a day of a week grid; times are `HH:MM` in the resource's zone, `24:00` the end of the day. */
export const weekBlock = z.object({
  /** Id of the booking or closure; with the day it names the block. */
  id: z.string(),
  start: z.string(),
  end: z.string(),
  state: z.enum(['taken', 'waiting', 'mine', 'closed']),
  /** Purpose, or why it is closed; empty where the agency does not show it. */
  title: z.string(),
  /** Unit of the applicant; empty where the agency does not show it. */
  unit: z.string(),
  /** Of one's own booking: where it stands; else null. */
  own: z.enum(['awaiting-superior', 'waiting', 'approved', 'offered']).nullable(),
});
export type WeekBlock = z.infer<typeof weekBlock>;

export const week = z
  .object({
    resourceId: z.string(),
    zone: z.string(),
    opens: z.string(),
    closes: z.string(),
    slotMinutes: z.number(),
    /** Seven days from the Monday asked for. */
    days: z.array(
      z.object({
        date: z.string(),
        /** By the office calendar of the managing agency. */
        holiday: z.boolean(),
        remark: z.string(),
        /** Is it closed to the caller from end to end, and why? */
        closed: z.enum(['not-open', 'reserved', 'too-far', 'past']).nullable(),
        blocks: z.array(weekBlock),
      }),
    ),
    /** As of this moment; the grid's clay line. */
    now: z.string(),
  })
  .meta({ id: 'ResourceWeek' });
export type Week = z.infer<typeof week>;

/** A time in the zone of its resource, and the same as moments. */
export const offeredTime = z.object({
  date: z.string(),
  from: z.string(),
  /** Where it ends on another day. */
  toDate: z.string().optional(),
  to: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
});
export type OfferedTime = z.infer<typeof offeredTime>;

/** A resource that is free at the time asked for. */
export const freeResource = resourceItem
  .extend({
    /** Of a vehicle: drivers of its pool that are free, too. */
    drivers: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'FreeResource' });
export type FreeResource = z.infer<typeof freeResource>;
export const freePage = pageOf(freeResource).meta({ id: 'FreeResourcePage' });

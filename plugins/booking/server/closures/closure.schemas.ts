import { decisionResult, pageOf, pageQuery, text, total } from '@tessera/contracts';
import { z } from 'zod';
import { offeredTime } from '../availability/availability.schemas.js';
import { bookingItem, timeOfDay } from '../bookings/booking.schemas.js';
import { recordDay } from '../records/record.schemas.js';
import { resourceKinds } from '../resources/resource-choices.js';
import { closureKinds, closureParts, closureScopes, declaredKinds } from './closure-choices.js';

const id = z.uuid('not-an-id');

const place = {
  scope: z.enum(closureScopes),
  /** Of the scope `resource`. */
  resourceId: id.nullable().default(null),
  /** Of the scope `site`. */
  site: text({ max: 60 }).nullable().default(null),
  /** Of the scopes `agency` and `site`: its resources and those of the agencies below; of a site null is everybody's. */
  agencyId: id.nullable().default(null),
};
const time = {
  date: recordDay,
  toDate: recordDay,
  part: z.enum(closureParts).default('day'),
  from: timeOfDay.optional(),
  to: timeOfDay.optional(),
};
export const previewInput = z.strictObject({ ...place, ...time }).meta({ id: 'BookingClosurePreview' });
export type PreviewInput = z.infer<typeof previewInput>;
export const closureInput = z
  .strictObject({ ...place, ...time, kind: z.enum(declaredKinds), reason: text({ max: 200 }) })
  .meta({ id: 'BookingClosureInput' });
export type ClosureInput = z.infer<typeof closureInput>;

const named = z.object({ id: z.string(), name: z.string() });

/** A closure as lists show it. */
export const closureItem = z
  .object({
    id: z.string(),
    scope: z.enum(closureScopes),
    resource: named.extend({ kind: z.enum(resourceKinds) }).nullable(),
    site: z.string().nullable(),
    /** Null with the scope `site` or `government`: everybody's. */
    agency: named.nullable(),
    kind: z.enum(closureKinds),
    reason: z.string(),
    time: offeredTime,
    zone: z.string(),
    declaredBy: z.string(),
    declaredAt: z.string(),
    withdrawn: z.object({ by: z.string(), at: z.string() }).nullable(),
    /** Bookings within it that wait for the caller's decision. */
    open: total,
    mayWithdraw: z.boolean(),
    version: z.number(),
  })
  .meta({ id: 'BookingClosure' });
export type ClosureItem = z.infer<typeof closureItem>;
export const closurePage = pageOf(closureItem).meta({ id: 'BookingClosurePage' });

export const closureFilter = z.object({
  /** Not over; over; withdrawn. */
  when: z.enum(['current', 'past', 'withdrawn']).default('current'),
  kind: z.enum(closureKinds).optional(),
});
export type ClosureFilter = z.infer<typeof closureFilter>;
export const closureQuery = closureFilter.extend(pageQuery.shape);
export type ClosureQuery = z.infer<typeof closureQuery>;

export const verdicts = ['cancel', 'keep'] as const;
export type ClosureVerdict = (typeof verdicts)[number];

/** A booking within a closure. */
export const closureHit = z
  .object({
    booking: bookingItem,
    /** What is closed of it: the venue or vehicle, or its driver. */
    closed: named,
    decision: z.object({ verdict: z.enum(verdicts), by: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: 'BookingClosureHit' });
export type ClosureHit = z.infer<typeof closureHit>;
export const hitPage = pageOf(closureHit).meta({ id: 'BookingClosureHitPage' });

/** What a closure would hit, before it is declared. */
export const closurePreview = hitPage
  .extend({ time: offeredTime, zone: z.string(), total, resources: z.number() })
  .meta({ id: 'BookingClosurePreviewResult' });
export type ClosurePreviewResult = z.infer<typeof closurePreview>;

export const hitQuery = pageQuery.extend({ decided: z.stringbool().default(false) });
export type HitQuery = z.infer<typeof hitQuery>;

export const mostDecided = 500;
export const closureDecision = z
  .strictObject({
    items: z
      .array(z.strictObject({ id, version: z.number().int().min(1), verdict: z.enum(verdicts) }))
      .min(1)
      .max(mostDecided)
      .refine((items) => new Set(items.map((item) => item.id)).size === items.length, 'twice'),
    /** For those whose bookings are cancelled; empty: the closure's reason. */
    note: text({ min: 0, max: 500, multiline: true }).default(''),
  })
  .meta({ id: 'BookingClosureDecision' });
export type ClosureDecision = z.infer<typeof closureDecision>;
export const closureResults = z
  .object({ results: z.array(decisionResult), open: total })
  .meta({ id: 'BookingClosureResults' });
export type ClosureResults = z.infer<typeof closureResults>;

/** What the caller may close besides single resources. */
export const closureChoices = z
  .object({ sites: z.array(z.string()), agencies: z.array(named), government: z.boolean() })
  .meta({ id: 'BookingClosureChoices' });
export type ClosureChoices = z.infer<typeof closureChoices>;

export const closableQuery = z.object({
  q: text({ min: 0, max: 60 }).default(''),
  kind: z.enum(resourceKinds).optional(),
});
export type ClosableQuery = z.infer<typeof closableQuery>;
export const closableList = z
  .object({ items: z.array(named.extend({ kind: z.enum(resourceKinds), site: z.string(), zone: z.string() })) })
  .meta({ id: 'BookingClosableResources' });
export type ClosableList = z.infer<typeof closableList>;

export const closureVersion = z.object({ version: z.coerce.number().int().min(1).optional() });

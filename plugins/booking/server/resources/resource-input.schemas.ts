import { pageQuery, text } from '@tessera/contracts';
import { z } from 'zod';
import { limits } from '../limits.js';
import { isMeetingLink } from './meeting-link.js';
import { licences, linkFor, openOn, resourceKinds, vehicleTypes, whoMayBook } from './resource-choices.js';

const minutes = (most: number, least = 0) =>
  z.number().int('not-a-whole-number').min(least, 'too-low').max(most, 'too-high');
const amount = (least: number, most: number) => minutes(most, least);
/** `HH:MM`. */
const opens = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time');
/** `24:00` is the end of the day. */
const closes = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'not-a-time');
const phone = (min: 0 | 1) =>
  text({ min, max: limits.phone }).refine((value) => /^[\d\s()+#*-]*$/.test(value), 'not-a-phone');
const freely = (max: number) => text({ min: 0, max, multiline: true }).default('');

const zones = new Set(Intl.supportedValuesOf('timeZone'));
/** IANA name; the portal's own zone unless told. */
const zone = z.string().refine((value) => value === 'UTC' || zones.has(value), 'unknown-zone');

/** What every kind says. Required unless it has a default. */
const common = {
  /** The managing agency. */
  agencyId: z.uuid(),
  site: text({ max: limits.site }),
  public: z.boolean(),
  whoMayBook: z.enum(whoMayBook),
  /** With `listed`: the other agencies. */
  listed: z.array(z.uuid()).max(limits.listed).default([]),
  note: freely(limits.note),
};

/** When it can be booked, and how. */
const window = {
  opens,
  closes,
  zone: zone.optional(),
  openOn: z.enum(openOn).default('working-days'),
  slotMinutes: minutes(limits.day, limits.shortestSlot).default(60),
  bufferBefore: minutes(limits.day).default(0),
  bufferAfter: minutes(limits.day).default(0),
  leadMinutes: minutes(limits.lead).default(0),
  horizonDays: amount(1, limits.horizon).default(90),
  longestMinutes: minutes(limits.longest, 1).nullable().default(null),
  reservedWeekday: amount(1, 7).nullable().default(null),
};
const shown = { description: freely(limits.description), rules: freely(limits.rules) };

export const venueInput = z.strictObject({
  kind: z.literal('venue'),
  ...common,
  ...window,
  ...shown,
  name: text({ max: limits.name }),
  /** May be left out for a room that is only online. */
  floor: text({ min: 0, max: limits.floor }).default(''),
  capacity: amount(1, limits.capacity),
  phone: phone(0).default(''),
  online: z.boolean().default(false),
  meetingLink: text({ min: 0, max: limits.meetingLink }).refine(isMeetingLink, 'not-a-meeting-link').default(''),
  linkFor: z.enum(linkFor).default('invited'),
  superiorFirst: z.boolean().default(false),
  checkIn: z.boolean().default(false),
  checkInGrace: minutes(limits.grace, 1).default(15),
});

export const vehicleInput = z.strictObject({
  kind: z.literal('vehicle'),
  ...common,
  ...window,
  ...shown,
  /** The plate. */
  name: text({ max: limits.plate }),
  phone: phone(0).default(''),
  vehicleType: z.enum(vehicleTypes),
  make: text({ max: limits.make }),
  modelYear: amount(limits.earliestModelYear, 2100),
  /** Cubic centimetres; 0 for electric ones. */
  displacement: amount(0, limits.displacement),
  vehicleNumber: text({ max: limits.vehicleNumber }),
  /** The driver not counted. */
  passengerLimit: amount(0, limits.passengers),
});

export const driverInput = z.strictObject({
  kind: z.literal('driver'),
  ...common,
  name: text({ max: limits.name }),
  licence: z.enum(licences),
  phone: phone(1),
});

const kinds = [venueInput, vehicleInput, driverInput] as const;

/** First keeper, who is required, and second. */
const keepers = { keepers: z.tuple([z.uuid(), z.uuid().nullable()]) };
export const newResource = z
  .discriminatedUnion('kind', [venueInput.extend(keepers), vehicleInput.extend(keepers), driverInput.extend(keepers)])
  .meta({ id: 'NewResource' });
export type NewResource = z.infer<typeof newResource>;

/** A change says everything anew, with the version that the editor started from. */
const version = { version: z.number().int().min(1) };
export const resourceChange = z
  .discriminatedUnion('kind', [venueInput.extend(version), vehicleInput.extend(version), driverInput.extend(version)])
  .meta({ id: 'ResourceChange' });
export type ResourceChange = z.infer<typeof resourceChange>;

export const anyResourceInput = z.discriminatedUnion('kind', kinds);
export type ResourceInput = z.infer<typeof anyResourceInput>;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** What can be asked of a list of resources. */
export const resourceFilter = z.object({
  kind: z.enum(resourceKinds).optional(),
  site: text({ max: limits.site }).optional(),
  /** Managing agency. */
  agency: z.uuid().optional(),
  /** Words of name, site, agency, make. */
  q: text({ max: limits.search }).optional(),
  type: z.enum(vehicleTypes).optional(),
  licence: z.enum(licences).optional(),
  /** At least so many people. */
  capacity: z.coerce.number().int().min(1).max(limits.capacity).optional(),
  /** Only those that the caller keeps. */
  kept: flag.optional(),
  /** Only those that the caller may edit. */
  managed: flag.optional(),
  /** Only those whose first keeper is no longer there. */
  keeperMissing: flag.optional(),
});
export type ResourceFilter = z.infer<typeof resourceFilter>;
export const resourceQuery = resourceFilter.extend(pageQuery.shape);
export type ResourceQuery = z.infer<typeof resourceQuery>;

export const siteQuery = z.object({ kind: z.enum(resourceKinds).optional(), managed: flag.optional() });
export type SiteQuery = z.infer<typeof siteQuery>;

export const removal = z.object({
  version: z.coerce.number().int().min(1).optional(),
  /** Cancels the bookings that have not ended, and tells their applicants; without it they keep the resource. */
  cancelBookings: flag.default(false),
  reason: text({ min: 0, max: limits.reason }).default(''),
});
export type Removal = z.infer<typeof removal>;

export const agencyChoiceQuery = z.object({
  q: text({ min: 0, max: limits.search }).default(''),
  /** `managed`: for which the caller may make resources. */
  which: z.enum(['managed', 'all']).default('managed'),
});
export type AgencyChoiceQuery = z.infer<typeof agencyChoiceQuery>;

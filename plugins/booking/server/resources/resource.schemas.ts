import { pageOf } from '@tessera/contracts';
import { z } from 'zod';
import { keeperView } from '../keepers/keeper.schemas.js';
import { licences, linkFor, openOn, resourceKinds, vehicleTypes, whoMayBook } from './resource-choices.js';

/** What only one kind has; null in the others. */
const ofKind = {
  floor: z.string().nullable(),
  capacity: z.number().nullable(),
  online: z.boolean(),
  vehicleType: z.enum(vehicleTypes).nullable(),
  make: z.string().nullable(),
  modelYear: z.number().nullable(),
  displacement: z.number().nullable(),
  vehicleNumber: z.string().nullable(),
  passengerLimit: z.number().nullable(),
  licence: z.enum(licences).nullable(),
};

/** A line of a list of resources. */
export const resourceItem = z
  .object({
    id: z.string(),
    kind: z.enum(resourceKinds),
    agency: z.object({ id: z.string(), name: z.string() }),
    site: z.string(),
    name: z.string(),
    ...ofKind,
    public: z.boolean(),
    pictures: z.number(),
    /** Does the caller keep it? */
    kept: z.boolean(),
    /** In lists of what one manages: is its first keeper no longer there? */
    keeperMissing: z.boolean().optional(),
  })
  .meta({ id: 'ResourceItem' });
export type ResourceItem = z.infer<typeof resourceItem>;
export const resourcePage = pageOf(resourceItem).meta({ id: 'ResourcePage' });

/** When it can be booked, and how. Times are of `zone`. */
export const bookingWindow = z.object({
  zone: z.string(),
  opens: z.string(),
  closes: z.string(),
  openOn: z.enum(openOn),
  slotMinutes: z.number(),
  bufferBefore: z.number(),
  bufferAfter: z.number(),
  leadMinutes: z.number(),
  horizonDays: z.number(),
  longestMinutes: z.number().nullable(),
  reservedWeekday: z.number().nullable(),
});
export type BookingWindow = z.infer<typeof bookingWindow>;

/** The card of a resource. */
export const resourceDetail = resourceItem
  .extend({
    window: bookingWindow,
    phone: z.string(),
    description: z.string(),
    rules: z.string(),
    /** Null for who does not manage it. */
    note: z.string().nullable(),
    whoMayBook: z.enum(whoMayBook),
    /** Agencies of 指定機關, the managing one not among them. */
    listed: z.array(z.object({ id: z.string(), name: z.string() })),
    superiorFirst: z.boolean(),
    checkIn: z.boolean(),
    checkInGrace: z.number(),
    linkFor: z.enum(linkFor).nullable(),
    /** Null for who does not manage it; others join from the lobby page. */
    meetingLink: z.string().nullable(),
    keepers: z.array(keeperView),
    /** Of a vehicle: drivers of the pool that the caller may send. Of a driver: its vehicles. */
    partners: z.array(z.object({ id: z.string(), name: z.string(), licence: z.enum(licences).nullable() })),
    images: z.array(
      z.object({ src: z.string(), alt: z.string(), width: z.number(), height: z.number(), id: z.string() }),
    ),
    version: z.number(),
    may: z.object({
      book: z.boolean(),
      update: z.boolean(),
      delete: z.boolean(),
      manageKeepers: z.boolean(),
      close: z.boolean(),
      display: z.boolean(),
      report: z.boolean(),
    }),
  })
  .meta({ id: 'ResourceDetail' });
export type ResourceDetail = z.infer<typeof resourceDetail>;

/** Sites that have resources of a kind for the caller, with how many; and the agencies that manage these. */
export const siteList = z
  .object({
    items: z.array(z.object({ site: z.string(), resources: z.number() })),
    agencies: z.array(z.object({ id: z.string(), name: z.string(), resources: z.number() })),
  })
  .meta({ id: 'ResourceSites' });
export type SiteList = z.infer<typeof siteList>;

/** Agencies from which one chooses, as in the tree. */
export const managingAgencies = z
  .object({
    items: z.array(z.object({ id: z.string(), code: z.string(), name: z.string(), shortName: z.string() })),
  })
  .meta({ id: 'ResourceAgencies' });
export type ManagingAgencies = z.infer<typeof managingAgencies>;

import type { BookingState } from '../server/bookings/booking-states.js';
import type { BookingStage } from './booking-stage.js';

/** What may be done to bookings in a model run. `at` picks one of those that the run has made so far. */
export interface ModelAct {
  name: string;
  /** Statuses with slugs that it may be answered with, e.g. `409 booking:slot-taken`. */
  allowed: RegExp;
  /** Sets the clock of a booking before the round begins, alone. */
  before?: (world: ModelWorld) => Promise<void>;
  run(world: ModelWorld): Promise<{ outcome: string; made?: readonly MadeBooking[] }>;
}

export interface MadeBooking {
  id: string;
  kind: 'venue' | 'vehicle';
  resourceId: string;
}

export interface MadeClosure {
  id: string;
  /** Null: everything. */
  resourceId: string | null;
  startsAt: Date;
  endsAt: Date;
  /** Rounds in which it was declared, and in which somebody began to withdraw it. */
  since: number;
  until: number;
}

export interface ModelResource {
  id: string;
}

/** What a run acts on: a day of its own on resources that all runs share. Keepers of the second ones change. */
export interface ModelWorld {
  stage: BookingStage;
  date: string;
  round: number;
  venues: readonly ModelResource[];
  cars: readonly ModelResource[];
  drivers: readonly ModelResource[];
  made: MadeBooking[];
  closures: MadeClosure[];
}

/** A booking as it stands between two rounds. */
export interface Standing {
  id: string;
  state: BookingState;
  version: number;
  createdAt: Date;
  startsAt: Date;
  endsAt: Date;
  resourceId: string;
  driverId: string | null;
}

export const resourcesOf = ({ venues, cars, drivers }: ModelWorld): string[] =>
  [...venues, ...cars, ...drivers].map(({ id }) => id);

export const standings = ({ stage: { city }, made }: ModelWorld): Promise<Standing[]> =>
  city.query<Standing>(
    `select id, state, version, created_at as "createdAt", starts_at as "startsAt", ends_at as "endsAt",
       resource_id as "resourceId", driver_id as "driverId" from plugin_booking.booking where id = any($1)`,
    [made.map(({ id }) => id)],
  );

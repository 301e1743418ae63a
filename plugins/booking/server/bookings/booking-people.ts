import { Injectable } from '@nestjs/common';
import { Access, Agencies, type Caller, ProblemError, Sql, type Statement } from '@tessera/sdk';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import type { Applicant, Said } from './booking-drafting.js';
import type { BookingFieldError } from './booking-problems.js';
import { refusal } from './refusal-words.js';

const active: Statement = {
  name: 'booking-active-people',
  text: `select id, name, agency_id as "agencyId", unit_id as "unitId" from portal.person
where id = any($1::uuid[]) and state = 'active'`,
};
const pool: Statement = {
  name: 'booking-pool-driver',
  text: 'select 1 from plugin_booking.vehicle_driver where vehicle_id = $1 and driver_id = $2',
};

interface ActivePerson {
  id: string;
  name: string;
  agencyId: string;
  unitId: string;
}
type Found<What> = { found: What; errors: [] } | { found: null; errors: BookingFieldError[] };

/** Finds the people whom an application names: in whose place, who drives, which superior. */
@Injectable()
export class BookingPeople {
  constructor(
    private readonly sql: Sql,
    private readonly agencies: Agencies,
    private readonly reader: ResourceReader,
    private readonly access: Access,
  ) {}

  /** The caller, or the person in whose place a keeper or administrator books. */
  async applicant(caller: Caller, resource: Resource, id: string | undefined): Promise<Found<Applicant>> {
    if (id === undefined || id === caller.accountId) return found(this.self(caller));
    if (!this.access.may(caller, 'update', 'Resource', resource))
      return refused(refusal('applicantId', 'not-in-others-name'));
    const [person] = await this.active([id]);
    return person ? found(this.withNames(person)) : refused(refusal('applicantId', 'unknown-person'));
  }

  /** Who stands in for somebody books in that person's name. */
  self({ accountId, name, deputy, agencyId, unitId }: Caller): Applicant {
    return this.withNames({ id: accountId, name: deputy?.principalName ?? name, agencyId, unitId });
  }

  /** The driver that comes along: of the vehicle's pool, and one whom the caller may send. */
  async driver(caller: Caller, vehicle: Resource, { driving, driverId }: Said): Promise<Found<Resource | null>> {
    if (vehicle.kind !== 'vehicle' || driving !== 'driver' || !driverId) return found(null);
    const [driver, inPool] = await Promise.all([
      this.reader.readable(caller, driverId).catch(unknownIsNull),
      this.sql.query(pool, [vehicle.id, driverId]),
    ]);
    // one whom the caller may not know of is told from one of another pool by nobody
    if (!driver || inPool.length === 0) return refused(refusal('driverId', 'not-in-pool'));
    if (!this.reader.may(caller, 'book', driver)) return refused(refusal('driverId', 'driver-not-sendable'));
    return found(driver);
  }

  /** The superior who consents first, where the venue asks for one. */
  async superior(
    { superiorFirst }: Resource,
    applicantId: string,
    { superiorId }: Said,
  ): Promise<Found<{ id: string; name: string } | null>> {
    if (!superiorFirst || !superiorId) return found(null);
    if (superiorId === applicantId) return refused(refusal('superiorId', 'superior-is-applicant'));
    const [person] = await this.active([superiorId]);
    return person ? found(person) : refused(refusal('superiorId', 'unknown-person'));
  }

  /** Those of the invited who have an active account; the others are none to invite. */
  async invitable(ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    return (await this.active([...new Set(ids)])).map(({ id }) => id);
  }

  private active(ids: readonly string[]): Promise<ActivePerson[]> {
    return this.sql.query<ActivePerson>(active, [ids]);
  }

  private withNames(person: ActivePerson): Applicant {
    const agency = this.agencies.ownAgency(person.unitId);
    const unit = this.agencies.byId(person.unitId);
    return {
      ...person,
      agencyId: agency?.id ?? person.agencyId,
      agencyName: agency?.shortName ?? '',
      unitName: unit?.shortName ?? '',
    };
  }
}

const found = <What>(what: What): Found<What> => ({ found: what, errors: [] });
const refused = (error: BookingFieldError): Found<never> => ({ found: null, errors: [error] });

const unknownIsNull = (error: unknown): null => {
  if (error instanceof ProblemError && error.document.status === 404) return null;
  throw error;
};

import { Injectable } from '@nestjs/common';
import { type Caller, Sql } from '@tessera/sdk';
import { bookingTable } from '../bookings/booking-columns.js';
import { OwnerSwitch } from '../resources/owner-switch.js';

/** A slot that is kept for somebody. */
export interface Offer {
  id: string;
  version: number;
  number: string;
  resourceName: string;
  resourceAgencyName: string;
  purpose: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  holdUntil: Date;
  /** When it was offered. */
  changedAt: Date;
}

/** Slots that are kept for a person. */
@Injectable()
export class OffersRepository {
  constructor(
    private readonly sql: Sql,
    private readonly owners: OwnerSwitch,
  ) {}

  async count(caller: Caller, now: Date, most: number, signal: AbortSignal): Promise<number> {
    const { text, values } = this.mine(caller, now);
    const [row] = await this.sql.query<{ count: number }>(
      `select count(*)::int as count from (select 1 from ${bookingTable} b where ${text} limit ${most}) found`,
      values,
      signal,
    );
    return row?.count ?? 0;
  }

  /** The one that ends first comes first. */
  list(caller: Caller, now: Date, from: number, limit: number, signal: AbortSignal): Promise<Offer[]> {
    const { text, values } = this.mine(caller, now);
    const at = values.length + 1;
    return this.sql.query<Offer>(
      `select b.id, b.version, b.number::text as number, b.resource_name as "resourceName",
         b.resource_agency_name as "resourceAgencyName", b.purpose, b.starts_at as "startsAt", b.ends_at as "endsAt", b.zone,
         b.hold_until as "holdUntil", b.changed_at as "changedAt"
       from ${bookingTable} b where ${text} order by b.hold_until, b.id offset $${at} limit $${at + 1}`,
      [...values, from, limit],
      signal,
    );
  }

  private mine(caller: Caller, now: Date): { text: string; values: unknown[] } {
    const open = this.owners.condition('b.resource_agency_id', 3);
    return {
      text: `b.state = 'offered' and b.hold_until > $2 and (b.applicant_id = $1 or b.booked_by = $1) and ${open.text}`,
      values: [caller.accountId, now, ...open.values],
    };
  }
}

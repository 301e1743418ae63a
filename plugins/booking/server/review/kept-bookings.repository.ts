import { Injectable } from '@nestjs/common';
import { namedStatement, Sql } from '@tessera/sdk';
import { type StoredBooking } from '../bookings/booking-columns.js';
import {
  type BoundStatement,
  type KeptBookings,
  keptCountStatement,
  keptStatement,
} from './kept-bookings.statements.js';

export type KeptBooking = StoredBooking & { queued: number };

const keeps = {
  name: 'booking-keeps',
  text: 'select exists (select from plugin_booking.resource where keeper_ids @> array[$1::uuid] and deleted_at is null) as keeps',
};

/** Bookings of what somebody keeps. */
@Injectable()
export class KeptBookingsRepository {
  constructor(private readonly sql: Sql) {}

  list(wanted: KeptBookings, signal?: AbortSignal): Promise<KeptBooking[]> {
    return this.run(keptStatement(wanted), signal);
  }

  async count(wanted: Omit<KeptBookings, 'order' | 'after'>, signal?: AbortSignal): Promise<number> {
    const [row] = await this.run<{ count: number }>(keptCountStatement(wanted), signal);
    return row?.count ?? 0;
  }

  async keepsAny(accountId: string, signal?: AbortSignal): Promise<boolean> {
    const [row] = await this.sql.query<{ keeps: boolean }>(keeps, [accountId], signal);
    return row?.keeps ?? false;
  }

  private run<Row>({ text, values }: BoundStatement, signal?: AbortSignal): Promise<Row[]> {
    return this.sql.query<Row>(namedStatement('booking-kept', text), values, signal);
  }
}

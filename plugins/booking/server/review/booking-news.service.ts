import { Injectable } from '@nestjs/common';
import type { Caller, Transaction } from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import type { Resource } from '../resources/resource.entity.js';

/** Who hears of a booking that was made or changed: bells, mail with its calendar entry, open browsers. */
@Injectable()
export class BookingNews {
  /** Within the act's transaction, after the row was written; `before` is null for a new one. */
  async changed(
    _transaction: Transaction,
    _caller: Caller,
    _before: StoredBooking | null,
    _after: StoredBooking,
    _resource: Resource,
  ): Promise<void> {}
}

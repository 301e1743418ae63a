import { Injectable } from '@nestjs/common';
import { Access, type Caller, ProblemError, type RecordLookup, RecordReader, type Transaction } from '@tessera/sdk';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { StoredBooking } from './booking-columns.js';
import { BookingsRepository } from './bookings.repository.js';

/**
 * The one door to a single booking: 404 for what the caller may not read, and while the plugin is off for the agency
 * whose resource it is. Whoever asks here needs no rule of its own.
 */
@Injectable()
@RecordReader('Booking')
export class BookingReader implements RecordLookup {
  constructor(
    private readonly bookings: BookingsRepository,
    private readonly access: Access,
    private readonly owners: OwnerSwitch,
  ) {}

  /** 403 unless the caller may also do `action` to it. */
  async readable(caller: Caller, id: string, action?: string): Promise<StoredBooking> {
    return this.judged(caller, await this.bookings.find(id), action);
  }

  /** The same, held until the transaction ends. */
  async locked(transaction: Transaction, caller: Caller, id: string, action?: string): Promise<StoredBooking> {
    return this.judged(caller, await this.bookings.findLocked(transaction, id), action);
  }

  async recordFor(id: string): Promise<StoredBooking | null> {
    return (await this.bookings.find(id)) ?? null;
  }

  /** The same for what was read already. */
  judged(caller: Caller, booking: StoredBooking | undefined, action: string | undefined): StoredBooking {
    if (!booking || !this.owners.isOn(booking.resourceAgencyId)) throw ProblemError.of('not-found');
    this.access.assert(caller, 'read', 'Booking', booking, true);
    if (action) this.access.assert(caller, action, 'Booking', booking);
    return booking;
  }
}

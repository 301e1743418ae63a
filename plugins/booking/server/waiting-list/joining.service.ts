import { Injectable } from '@nestjs/common';
import { type Caller, Transactions } from '@tessera/sdk';
import { SpansRepository } from '../availability/spans.repository.js';
import type { BookingDetail, BookingInput } from '../bookings/booking.schemas.js';
import { BookingApplicationsService } from '../bookings/booking-applications.service.js';
import { BookingDetails } from '../bookings/booking-details.js';
import { heldBy } from '../bookings/booking-spans.js';
import { WaitingListRepository } from './waiting-list.repository.js';
import { slotIsFree, waitsAlready } from './waiting-list-problems.js';

/** Getting in line for a time that somebody else has. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly applications: BookingApplicationsService,
    private readonly waiters: WaitingListRepository,
    private readonly spans: SpansRepository,
    private readonly details: BookingDetails,
    private readonly transactions: Transactions,
  ) {}

  /** By the same rules as a booking; 409 where the time is free, and for who waits for it already. */
  async join(caller: Caller, input: BookingInput): Promise<BookingDetail> {
    const prepared = await this.applications.prepare(caller, input, { state: 'queued' });
    const { booking } = prepared;
    const { resourceIds, from, to } = heldBy(booking);
    await this.transactions.run(caller, async (transaction) => {
      // two wishes of one person, and a slot that is given back at this moment, take turns with this act
      await this.waiters.locks(transaction, resourceIds);
      if (await this.waiters.hasSameWish(transaction, booking)) throw waitsAlready();
      const taken = await this.spans.taken(resourceIds, from, to, booking.id, transaction);
      if (taken.length === 0) throw slotIsFree();
      await this.applications.store(transaction, caller, prepared, { auditAs: 'booking.wait' });
    });
    return this.details.of(caller, booking);
  }
}

import { Injectable } from '@nestjs/common';
import type { Caller } from '@tessera/sdk';
import type { BookingDetail } from '../bookings/booking.schemas.js';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { firstStateOf } from '../bookings/booking-applications.service.js';
import { offerIsOver } from './waiting-list-problems.js';

/** What somebody who waited says to the slot that is kept. */
@Injectable()
export class OffersService {
  constructor(private readonly acts: BookingActsService) {}

  /** On to those who review it; 409 when the time for which it was kept is over. */
  accept(caller: Caller, id: string, version: number | undefined): Promise<BookingDetail> {
    return this.acts.perform(caller, id, {
      name: 'booking.accept-offer',
      permission: 'change',
      version,
      from: ['offered'],
      perform: (booking, { now, resource }) => {
        if (booking.holdUntil && booking.holdUntil <= now) throw offerIsOver();
        booking.state = firstStateOf(resource);
        booking.holdUntil = null;
      },
    });
  }

  /** The next one gets it. */
  decline(caller: Caller, id: string, version: number | undefined): Promise<BookingDetail> {
    return this.acts.perform(caller, id, {
      name: 'booking.decline-offer',
      permission: 'change',
      version,
      from: ['offered'],
      perform: (booking, { now }) => {
        const { accountId: endedBy, name: endedByName } = caller;
        Object.assign(booking, { state: 'cancelled', holdUntil: null, endedBy, endedByName, endedAt: now });
      },
    });
  }
}

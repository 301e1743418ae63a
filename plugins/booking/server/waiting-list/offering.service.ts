import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Enablement, Transactions } from '@tessera/sdk';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { WaitingListRepository } from './waiting-list.repository.js';
import { WaitingList } from './waiting-list.service.js';

/** Offers by the clock whatever could not be offered when it became free, e.g. what a closure had closed. */
@Injectable()
export class OfferingService {
  constructor(
    private readonly waiters: WaitingListRepository,
    private readonly list: WaitingList,
    private readonly acts: BookingActsService,
    private readonly transactions: Transactions,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  /** Each offer in a transaction of its own, in the order in which people came. */
  async offerFree(caller: Caller): Promise<void> {
    const servable = await this.waiters.servable(this.clock.now(), this.enablement.enabledAgencies('booking'));
    for (const waiter of servable)
      await this.transactions.run(caller, (transaction) =>
        this.list.offerAll(transaction, [waiter], (who, id, act) => this.acts.performIn(transaction, who, id, act)),
      );
  }
}

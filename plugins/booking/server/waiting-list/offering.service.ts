import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Enablement, Transactions } from '@tessera/sdk';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { ClosureReader } from '../closures/closure-reader.js';
import { type ServableWaiter, WaitingListRepository } from './waiting-list.repository.js';
import { WaitingList } from './waiting-list.service.js';

/** Offers by the clock whatever could not be offered when it became free, e.g. what a closure had closed. */
@Injectable()
export class OfferingService {
  constructor(
    private readonly waiters: WaitingListRepository,
    private readonly list: WaitingList,
    private readonly closures: ClosureReader,
    private readonly acts: BookingActsService,
    private readonly transactions: Transactions,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  /** Each offer in a transaction of its own, in the order in which people came. */
  async offerFree(caller: Caller): Promise<void> {
    for await (const found of this.waiters.servable(this.clock.now(), this.enablement.enabledAgencies('booking')))
      for (const waiter of await this.open(found))
        await this.transactions.run(caller, (transaction) =>
          this.list.offerAll(transaction, [waiter], (who, id, act) => this.acts.performIn(transaction, who, id, act)),
        );
  }

  /** Those whose time is not closed: a typhoon may keep hundreds waiting, who need not be locked each minute. */
  private async open(waiters: readonly ServableWaiter[]): Promise<ServableWaiter[]> {
    if (waiters.length === 0) return [];
    const targets = new Map(waiters.map(({ resourceId: id, site, agencyId }) => [id, { id, site, agencyId }]));
    const from = new Date(Math.min(...waiters.map(({ startsAt }) => startsAt.getTime())));
    const to = new Date(Math.max(...waiters.map(({ endsAt }) => endsAt.getTime())));
    const closures = await this.closures.withinEach([...targets.values()], from, to);
    return waiters.filter(
      ({ resourceId, startsAt, endsAt }) =>
        !closures.get(resourceId)?.some((closed) => closed.startsAt < endsAt && closed.endsAt > startsAt),
    );
  }
}

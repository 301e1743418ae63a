import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Enablement, JobHandler, type JobRunner, ProblemError, Transactions } from '@tessera/sdk';
import { type BookingAct, BookingActsService } from '../bookings/booking-acts.service.js';
import { OfficeClosures } from '../closures/office-closures.js';
import { OfferingService } from '../waiting-list/offering.service.js';
import { DueBookingsRepository } from './due-bookings.repository.js';
import { expireHold, lapse, release } from './time-acts.js';

/** ms after which what is left waits for the next minute: the job's own transaction stays open for so long. */
const longestRun = 15_000;

/**
 * Each minute, for resources of agencies that have booking on: offers, requests and bookings whose time is over end, and
 * what is free is offered to those who wait; closures of the office calendar are made good. Each booking in a transaction of its own: two workers at once do nothing
 * twice, and what one of them cannot do keeps no other.
 */
@Injectable()
@JobHandler('follow-time')
export class FollowTimeJob implements JobRunner {
  constructor(
    private readonly due: DueBookingsRepository,
    private readonly acts: BookingActsService,
    private readonly offering: OfferingService,
    private readonly office: OfficeClosures,
    private readonly transactions: Transactions,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller): Promise<void> {
    const now = this.clock.now();
    const agencies = this.enablement.enabledAgencies('booking');
    await this.each(caller, now, await this.due.expiredHolds(now, agencies), expireHold);
    await this.each(caller, now, await this.due.undecided(now, agencies), lapse);
    await this.each(caller, now, await this.due.absent(now, agencies), release);
    await this.offering.offerFree(caller);
    await this.transactions.run(caller, (transaction) => this.office.catchUp(transaction));
  }

  private async each(caller: Caller, began: Date, ids: readonly string[], act: BookingAct): Promise<void> {
    for (const id of ids) {
      if (this.clock.now().getTime() - began.getTime() > longestRun) return;
      try {
        await this.transactions.run(caller, (transaction) => this.acts.performIn(transaction, caller, id, act));
      } catch (error) {
        // changed, deleted or switched off since it was read: the next run sees how it stands
        if (!(error instanceof ProblemError)) throw error;
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Clock,
  dateIn,
  JobHandler,
  type JobRunner,
  momentIn,
  Parameters,
  type Transaction,
  WorkingTime,
} from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import type { NewsReader } from './news-of-change.js';
import { NewsReaders } from './news-readers.js';
import { newsValues } from './news-values.js';
import { Overdue } from './overdue.js';
import { OverdueRequestsRepository } from './overdue-requests.repository.js';

/** When offices open: nobody needs a reminder in the night. */
const sentFrom = '08:00';

/** By the clock, on working days: whoever is to decide hears once of each request that waits too long. */
@Injectable()
@JobHandler('remind-reviewers')
export class RemindReviewersJob implements JobRunner {
  constructor(
    private readonly requests: OverdueRequestsRepository,
    private readonly readers: NewsReaders,
    private readonly overdue: Overdue,
    private readonly owners: OwnerSwitch,
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async run(caller: Caller, _payload: Record<string, unknown>, transaction: Transaction): Promise<void> {
    const now = this.clock.now();
    const zone = this.parameters.get<string>('portal.time-zone');
    const today = dateIn(now, zone);
    if (now < momentIn(today, sentFrom, zone)) return;
    const agencies = await this.requests.agencies(
      transaction,
      momentIn(today, '00:00', zone),
      now,
      this.owners.condition('b.resource_agency_id', 3),
    );
    const isOverdue = await this.overdue.test(agencies);
    for (const agencyId of agencies) {
      if (!(await this.workingTime.day(today, agencyId)).working) continue;
      const waiting = await this.requests.ofAgency(transaction, agencyId, now, now);
      await this.remind(
        transaction,
        caller,
        waiting.filter(({ changedAt }) => isOverdue(agencyId, changedAt)),
        zone,
      );
    }
  }

  /** The same version reaches a person once: the bell itself remembers who was told. */
  private async remind(
    transaction: Transaction,
    caller: Caller,
    bookings: readonly StoredBooking[],
    zone: string,
  ): Promise<void> {
    const lines = bookings.map((booking) => {
      const to: NewsReader = booking.state === 'waiting' ? 'keepers' : 'superior';
      return { to, booking };
    });
    const of = await this.readers.of(transaction, lines);
    for (const { to, booking } of lines) {
      const { own, deputies } = of({ to, booking });
      const days = this.overdue.days(booking.resourceAgencyId);
      const queue = to === 'keepers' ? 'bookings' : 'superior';
      transaction.notify({
        kind: 'review-overdue',
        to: { accounts: [...own, ...deputies] },
        subject: `${booking.id} ${booking.version}`,
        values: { ...newsValues('review-overdue', [booking], caller, zone), days },
        link: `/waiting/booking/${queue}?item=${booking.id}`,
      });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Access, type Caller, ProblemError, Transactions } from '@tessera/sdk';
import { ResourcesRepository } from '../resources/resources.repository.js';
import { BookingNews } from '../review/booking-news.service.js';
import type { BookingChange, BookingDetail, CancelInput } from './booking.schemas.js';
import { type BookingAct, BookingActsService } from './booking-acts.service.js';
import { firstStateOf } from './booking-applications.service.js';
import { needsReviewAnew } from './booking-changes.js';
import type { StoredBooking } from './booking-columns.js';
import { BookingDetails } from './booking-details.js';
import { say } from './booking-drafting.js';
import { bookingHasBegun } from './booking-problems.js';
import { BookingReader } from './booking-reader.js';
import { BookingRefusals } from './booking-refusals.js';
import { cancellableStates, changeableStates } from './booking-states.js';
import { BookingsRepository } from './bookings.repository.js';

/** What applicants do with what they booked. */
@Injectable()
export class BookingChangingService {
  constructor(
    private readonly acts: BookingActsService,
    private readonly reader: BookingReader,
    private readonly bookings: BookingsRepository,
    private readonly resources: ResourcesRepository,
    private readonly refusals: BookingRefusals,
    private readonly details: BookingDetails,
    private readonly access: Access,
    private readonly news: BookingNews,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Says everything anew. What a keeper looked at (time, driver, destination, purpose, more people) is reviewed again,
   * from the superior on; phones, host, invited people and fewer heads are not.
   */
  async change(caller: Caller, id: string, { version, ...said }: BookingChange): Promise<BookingDetail> {
    const booked = await this.reader.readable(caller, id, 'change');
    const bookable = await this.resources.find(booked.resourceId);
    if (!bookable) throw ProblemError.of('not-found');
    const applicant = { id: booked.applicantId, agencyId: booked.agencyId };
    const parties = await this.refusals.assertBookable(caller, { resource: bookable, applicant, said, kept: booked });
    return this.acts.perform(caller, id, {
      name: 'booking.change',
      permission: 'change',
      version,
      from: changeableStates,
      perform: (booking, { now, resource }) => {
        if (booking.startsAt <= now) throw bookingHasBegun();
        const before = { ...booking };
        say(booking, resource, { ...said, invited: parties.invited }, parties);
        booking.driverKeeperIds = parties.driver?.keeperIds ?? [];
        if (!needsReviewAnew(before, booking)) return;
        // who may not book it any more keeps what was booked, and nothing else
        this.access.assert(caller, 'book', 'Resource', resource);
        if (booking.state !== 'queued') reviewAnew(booking, firstStateOf(resource));
      },
    });
  }

  /** This one, or with it those of its series that follow, or all that have not begun. All of them or none. */
  async cancel(caller: Caller, id: string, { series, version, reason }: CancelInput): Promise<BookingDetail> {
    const booking = await this.reader.readable(caller, id, 'cancel');
    const ids = await this.idsToCancel(booking, series);
    await this.transactions.run(caller, (transaction) =>
      this.news.together(transaction, caller, async () => {
        await this.acts.performIn(transaction, caller, id, { ...cancelling(caller, reason), version });
        for (const other of ids)
          await this.acts.performIn(transaction, caller, other, cancelling(caller, reason, true));
      }),
    );
    return this.details.of(caller, await this.reader.readable(caller, id));
  }

  private async idsToCancel(booking: StoredBooking, series: CancelInput['series']): Promise<string[]> {
    if (series === 'this' || !booking.seriesId) return [];
    const from = series === 'following' ? booking.startsAt : new Date(0);
    const ids = await this.bookings.idsOfSeries(booking.seriesId, from);
    return ids.filter((id) => id !== booking.id);
  }
}

/** Calls a booking off; `lenient`: one that has begun or ended meanwhile stays as it is. */
export const cancelling = (caller: Caller, reason: string, lenient = false): BookingAct => ({
  name: 'booking.cancel',
  permission: 'cancel',
  ...(!lenient && { from: cancellableStates }),
  perform: (booking, { now }) => {
    const ended = !cancellableStates.includes(booking.state);
    if (lenient && (ended || booking.startsAt <= now)) return;
    if (booking.startsAt <= now) throw bookingHasBegun();
    booking.state = 'cancelled';
    booking.holdUntil = null;
    Object.assign(booking, { endedBy: caller.accountId, endedByName: caller.name, endedAt: now, endReason: reason });
  },
});

/** Forgets who decided about what it was. */
function reviewAnew(booking: StoredBooking, state: StoredBooking['state']): void {
  booking.state = state;
  Object.assign(booking, {
    superiorNote: null,
    superiorAt: null,
    reviewNote: null,
    reviewedBy: null,
    reviewedByName: null,
    reviewedAt: null,
  });
}

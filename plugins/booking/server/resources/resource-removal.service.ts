import { Injectable } from '@nestjs/common';
import { type Caller, Clock, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { BookingActsService } from '../bookings/booking-acts.service.js';
import { BookingNews } from '../review/booking-news.service.js';
import type { Resource } from './resource.entity.js';
import { ResourceActs } from './resource-acts.service.js';
import type { Removal } from './resource-input.schemas.js';
import { bookingsStand } from './resource-problems.js';
import { ResourceReader } from './resource-reader.js';
import { type StandingBooking, StandingBookingsRepository } from './standing-bookings.repository.js';

const shown = 5;

/** Taking a resource away; what was done with it stays on record. */
@Injectable()
export class ResourceRemoval {
  constructor(
    private readonly reader: ResourceReader,
    private readonly acts: ResourceActs,
    private readonly standing: StandingBookingsRepository,
    private readonly bookings: BookingActsService,
    private readonly news: BookingNews,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** 409 `bookings-stand` while people count on it, unless these are cancelled with it, each with word to its applicant. */
  async remove(caller: Caller, id: string, { version, cancelBookings, reason }: Removal): Promise<void> {
    await this.reader.readable(caller, id, 'delete');
    await this.transactions.run(caller, async (transaction) => {
      const now = this.clock.now();
      // before any row: whoever books takes these locks first, too
      await this.standing.lock(transaction, id, now);
      const { name } = await this.reader.readable(caller, id, 'delete', transaction);
      const found = await this.standing.of(transaction, id, now);
      if (found.length > 0 && !cancelBookings) throw bookingsStand(count(found));
      await this.news.together(transaction, caller, async () => {
        for (const booking of found) await this.cancel(transaction, caller, booking, reason || gone(name));
      });
      await this.acts.performIn(transaction, caller, id, {
        name: 'resource.delete',
        permission: 'delete',
        version,
        perform: (resource: Resource) => {
          resource.deletedAt = now;
          return { before: {}, after: { cancelled: found.map((booking) => booking.number) } };
        },
      });
    });
  }

  private async cancel(transaction: Transaction, caller: Caller, { id }: StandingBooking, reason: string) {
    await this.bookings.performIn(transaction, caller, id, {
      name: 'booking.cancel',
      // who may delete the resource ends what stands on it
      permission: null,
      perform: (booking, { now }) => {
        if (booking.state === 'cancelled') throw ProblemError.of('conflict');
        const { accountId: endedBy, name: endedByName } = caller;
        Object.assign(booking, { state: 'cancelled', endedBy, endedByName, endedAt: now, endReason: reason });
      },
    });
  }
}

/** Said to applicants where the person gave no reason. */
const gone = (name: string): string => `「${name}」已不再提供借用 / “${name}” is no longer available`;

/** Counts for who deletes; no names of those who may not be known. */
const count = (found: readonly StandingBooking[]) => ({
  count: found.length,
  next: found
    .slice()
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .slice(0, shown)
    .map(({ id, applicantName, startsAt, endsAt }) => ({
      id,
      applicant: applicantName,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
});

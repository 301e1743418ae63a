import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import type { WantedTime } from '../bookings/booking.schemas.js';
import { BookingApplicationsService, type PreparedBooking } from '../bookings/booking-applications.service.js';
import type { BookingFieldError } from '../bookings/booking-problems.js';
import { offeredTimeOf, wantedMoments } from '../bookings/slot-times.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { BookingNews } from '../review/booking-news.service.js';
import { SeriesRepository } from './series.repository.js';
import type { SeriesBooked, SeriesInput, SeriesResult } from './series.schemas.js';
import { seriesTimes } from './series-dates.js';

/** A date on its way: what is to be stored, or the 422 that it got, or nothing because it is not wanted. */
interface Step {
  time: WantedTime;
  prepared: PreparedBooking | null;
  refused: ProblemError | null;
}

/** Books a meeting of every week: each date a booking of its own, all in one act, with a result for each. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly reader: ResourceReader,
    private readonly applications: BookingApplicationsService,
    private readonly series: SeriesRepository,
    private readonly news: BookingNews,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What does not fit is left out and told. 422 as for one booking where the rules allow none of the dates. */
  async book(caller: Caller, input: SeriesInput): Promise<SeriesBooked> {
    const resource = await this.reader.readable(caller, input.resourceId, 'book');
    const id = newId();
    const steps = await this.prepare(caller, resource, input, id);
    const wanted = steps.filter(({ prepared, refused }) => prepared ?? refused);
    const refused = wanted.find((step) => step.refused)?.refused;
    if (refused && wanted.every((step) => step.refused)) throw refused;
    const stored = await this.transactions.run(caller, (transaction) =>
      this.store(transaction, caller, input, steps, id),
    );
    const items = steps.map((step) => resultOf(step, stored, resource.zone));
    return { id: stored.size > 0 ? id : null, zone: resource.zone, booked: stored.size, items };
  }

  private async prepare(caller: Caller, resource: Resource, input: SeriesInput, seriesId: string): Promise<Step[]> {
    const {
      resourceId: _resource,
      applicantId,
      everyWeeks: _weeks,
      until: _until,
      count: _count,
      except,
      ...said
    } = input;
    const steps: Step[] = [];
    for (const time of seriesTimes(input)) {
      const step: Step = { time, prepared: null, refused: null };
      steps.push(step);
      if (except.includes(time.date)) continue;
      const { toDate: _first, ...rest } = said;
      try {
        step.prepared = await this.applications.prepareOf(
          caller,
          resource,
          applicantId,
          { ...rest, ...time },
          { seriesId },
        );
      } catch (error) {
        if (!(error instanceof ProblemError) || error.document.status !== 422) throw error;
        step.refused = error;
      }
    }
    return steps;
  }

  /** Ids of the bookings that got their time. Who hears of them hears of the series once. */
  private store(
    transaction: Transaction,
    caller: Caller,
    { resourceId, everyWeeks }: SeriesInput,
    steps: readonly Step[],
    id: string,
  ): Promise<Set<string>> {
    return this.news.together(transaction, caller, async () => {
      const stored = new Set<string>();
      for (const { prepared } of steps)
        if (prepared && (await this.applications.store(transaction, caller, prepared))) stored.add(prepared.booking.id);
      const booked = steps.flatMap(({ prepared, time }) =>
        prepared && stored.has(prepared.booking.id) ? [{ time, booking: prepared.booking }] : [],
      );
      const [first, last] = [booked[0], booked.at(-1)];
      if (!first || !last) return stored;
      const { applicantId, resourceAgencyId: agencyId } = first.booking;
      const days = { firstDay: first.time.date, lastDay: last.time.date };
      const createdAt = this.clock.now();
      await this.series.insert(transaction, { id, resourceId, applicantId, everyWeeks, ...days, createdAt });
      const after = { resourceId, everyWeeks, ...days, bookings: booked.length };
      transaction.audit({ action: 'booking.apply-series', subject: 'BookingSeries', subjectId: id, agencyId, after });
      return stored;
    });
  }
}

function resultOf({ time, prepared, refused }: Step, stored: ReadonlySet<string>, zone: string): SeriesResult {
  const { startsAt, endsAt } = wantedMoments(time, zone);
  const told = { time: offeredTimeOf(startsAt, endsAt, zone), bookingId: null, state: null, reasons: [] };
  if (refused) {
    const errors = (refused.document.errors ?? []) as BookingFieldError[];
    return { ...told, result: 'refused', reasons: errors.map(({ titles }) => titles) };
  }
  if (!prepared) return { ...told, result: 'skipped' };
  const { id, state } = prepared.booking;
  return stored.has(id) ? { ...told, result: 'booked', bookingId: id, state } : { ...told, result: 'taken' };
}

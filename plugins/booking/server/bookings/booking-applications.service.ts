import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId, type Transaction, Transactions } from '@tessera/sdk';
import { SlotAlternatives } from '../availability/slot-alternatives.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourceReader } from '../resources/resource-reader.js';
import { BookingNews } from '../review/booking-news.service.js';
import type { BookingDetail, BookingInput } from './booking.schemas.js';
import { firstLineOf } from './booking-changes.js';
import type { StoredBooking } from './booking-columns.js';
import { BookingDetails } from './booking-details.js';
import { emptyBooking, type Said, say } from './booking-drafting.js';
import { bookingChanged } from './booking-events.js';
import { BookingPeople } from './booking-people.js';
import { unbookable } from './booking-problems.js';
import { BookingRefusals } from './booking-refusals.js';
import { heldBy } from './booking-spans.js';
import { type BookingState, isHolding } from './booking-states.js';
import { BookingsRepository } from './bookings.repository.js';
import { refusal } from './refusal-words.js';

/** A booking that the rules allow and that is not stored yet. */
export interface PreparedBooking {
  booking: StoredBooking;
  resource: Resource;
}

/** What an application says of itself besides what people say. */
export interface MadeAs {
  seriesId?: string;
  /** `queued`: it waits for a time that is taken; unless told, the state in which it is reviewed. */
  state?: BookingState;
  /** The audit log's name of the act; `booking.apply` unless told. */
  auditAs?: string;
}

/** How bookings are made: one, those of a series, and those that wait for a taken time. */
@Injectable()
export class BookingApplicationsService {
  constructor(
    private readonly reader: ResourceReader,
    private readonly people: BookingPeople,
    private readonly refusals: BookingRefusals,
    private readonly bookings: BookingsRepository,
    private readonly alternatives: SlotAlternatives,
    private readonly news: BookingNews,
    private readonly details: BookingDetails,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** 422 `unbookable-time` with what would work, 409 `slot-taken` with the nearest free times. */
  async apply(caller: Caller, input: BookingInput): Promise<BookingDetail> {
    const prepared = await this.prepare(caller, input);
    try {
      await this.transactions.run(caller, async (transaction) => {
        // what was lost ends the transaction, and with it the lock for which others wait
        if ((await this.write(transaction, caller, prepared)) !== 'stored') throw new SlotLost();
      });
    } catch (error) {
      if (!(error instanceof SlotLost)) throw error;
      throw await this.alternatives.lost(caller, prepared.resource, prepared.booking);
    }
    return this.details.of(caller, prepared.booking);
  }

  /** Judges everything but whether the time is taken. Reads only; 404 and 403 where the caller may not book it. */
  async prepare(caller: Caller, input: BookingInput, as: MadeAs = {}): Promise<PreparedBooking> {
    const { resourceId, applicantId, ...said } = input;
    const resource = await this.reader.readable(caller, resourceId, 'book');
    return this.prepareOf(caller, resource, applicantId, said, as);
  }

  /** The same for a resource at hand: the dates of a series ask for it once. */
  async prepareOf(
    caller: Caller,
    resource: Resource,
    applicantId: string | undefined,
    said: Said,
    { seriesId, state }: MadeAs = {},
  ): Promise<PreparedBooking> {
    if (resource.kind === 'driver') throw unbookable([refusal('resourceId', 'not-bookable-itself')]);
    const { found, errors } = await this.people.applicant(caller, resource, applicantId);
    const applicant = found ?? this.people.self(caller);
    const parties = await this.refusals.assertBookable(caller, { resource, applicant, said, errors });
    const made = { id: newId(), by: caller.accountId, byName: caller.name, at: this.clock.now() };
    const booking = emptyBooking(resource, applicant, made);
    say(booking, resource, { ...said, invited: parties.invited }, parties);
    booking.state = state ?? firstStateOf(resource);
    booking.seriesId = seriesId ?? null;
    const { keeperIds, checkIn, checkInGrace } = resource;
    const access = { keeperIds, driverKeeperIds: parties.driver?.keeperIds ?? [] };
    return { booking: { ...booking, ...access, checkInGrace: checkIn ? checkInGrace : null }, resource };
  }

  /**
   * Stores it with its spans, its audit line and who hears of it. False, with nothing written, where somebody else has
   * the time; a batch may go on with the next one.
   */
  async store(transaction: Transaction, caller: Caller, prepared: PreparedBooking, as: MadeAs = {}): Promise<boolean> {
    const outcome = await this.write(transaction, caller, prepared, as);
    if (outcome === 'lost') await this.bookings.takeBack(transaction, prepared.booking.id);
    return outcome === 'stored';
  }

  private async write(
    transaction: Transaction,
    caller: Caller,
    { booking }: PreparedBooking,
    { auditAs = 'booking.apply' }: MadeAs = {},
  ): Promise<'stored' | 'taken' | 'lost'> {
    const { resourceIds, from, to } = heldBy(booking);
    const wanted = isHolding(booking.state) ? resourceIds : [];
    const outcome = await this.bookings.insert(transaction, booking, { resourceIds: wanted, from, to });
    if (outcome !== 'stored') return outcome;
    const { id: subjectId, resourceAgencyId: agencyId } = booking;
    transaction.audit({ action: auditAs, subject: 'Booking', subjectId, agencyId, after: firstLineOf(booking) });
    transaction.emit(bookingChanged(booking));
    await this.news.changed(transaction, caller, null, booking);
    return 'stored';
  }
}

/** Ends the transaction of an application that came too late. */
class SlotLost extends Error {}

/** Where a new booking begins: with the superior where the venue asks for that, else with the keepers. */
export const firstStateOf = ({ kind, superiorFirst }: Resource): BookingState =>
  kind === 'venue' && superiorFirst ? 'awaiting-superior' : 'waiting';

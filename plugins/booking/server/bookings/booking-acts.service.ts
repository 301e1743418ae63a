import { Injectable } from '@nestjs/common';
import { type Caller, Clock, ProblemError, recordChanges, type Transaction, Transactions } from '@tessera/sdk';
import { SlotAlternatives } from '../availability/slot-alternatives.js';
import type { Resource } from '../resources/resource.entity.js';
import { ResourcesRepository } from '../resources/resources.repository.js';
import { BookingNews } from '../review/booking-news.service.js';
import { WaitingList } from '../waiting-list/waiting-list.service.js';
import type { BookingDetail } from './booking.schemas.js';
import { auditedMembers, changesCalendar } from './booking-changes.js';
import type { StoredBooking } from './booking-columns.js';
import { BookingDetails } from './booking-details.js';
import { bookingChanged } from './booking-events.js';
import { bookingMovedOn } from './booking-problems.js';
import { BookingReader } from './booking-reader.js';
import { BookingSpans, heldBy, holdsDifferently } from './booking-spans.js';
import { assertLegalMove, type BookingState, isHolding } from './booking-states.js';
import { BookingsRepository } from './bookings.repository.js';

/** What an act may use besides the booking it changes. */
export interface ActSetting {
  now: Date;
  transaction: Transaction;
  /** What is booked, as it is now. */
  resource: Resource;
}

/** What is done to a booking: the audit log's name of the act, and what it needs. */
export interface BookingAct {
  /** e.g. `booking.cancel` */
  name: string;
  /** Null: reading it suffices, or the portal itself acts. */
  permission: 'change' | 'cancel' | 'review' | 'approve-first' | 'check-in' | 'spot-check' | null;
  /** Version the caller has seen. */
  version?: number | undefined;
  /** States in which it can be done; in others 409 `booking-moved-on`, with where it stands. Absent: in all. */
  from?: readonly BookingState[];
  /** Changes the copy it gets. Spans follow its state, times and resources of their own accord. */
  perform: (booking: StoredBooking, setting: ActSetting) => void | Promise<void>;
}

/** A booking before and after an act; the same object where the act changed nothing. */
export interface ActResult {
  before: StoredBooking;
  after: StoredBooking;
}

/** The one way to change a stored booking: locked, judged, its spans moved, audited and announced in one transaction. */
@Injectable()
export class BookingActsService {
  constructor(
    private readonly reader: BookingReader,
    private readonly bookings: BookingsRepository,
    private readonly resources: ResourcesRepository,
    private readonly spans: BookingSpans,
    private readonly alternatives: SlotAlternatives,
    private readonly news: BookingNews,
    private readonly waiting: WaitingList,
    private readonly details: BookingDetails,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The booking as it stands afterwards; an act that changes nothing leaves no trace. */
  async perform(caller: Caller, id: string, act: BookingAct): Promise<BookingDetail> {
    await this.transactions.run(caller, (transaction) => this.performIn(transaction, caller, id, act));
    return this.details.of(caller, await this.reader.readable(caller, id));
  }

  /**
   * The same within a transaction, for batches. What it throws it throws before it writes anything: a batch may go on
   * with the next one.
   */
  async performIn(transaction: Transaction, caller: Caller, id: string, act: BookingAct): Promise<ActResult> {
    const before = await this.reader.locked(transaction, caller, id, act.permission ?? undefined);
    if (act.version !== undefined && act.version !== before.version) throw await this.conflict(caller, before);
    if (act.from && !act.from.includes(before.state)) throw movedOn(before);
    const resource = await this.resources.find(before.resourceId, transaction);
    if (!resource) throw ProblemError.of('not-found');
    const now = this.clock.now();
    const after = { ...before };
    await act.perform(after, { now, transaction, resource });
    const difference = recordChanges(before, after, auditedMembers);
    if (!difference) return { before, after: before };
    assertLegalMove(before.state, after.state);
    await this.follow(transaction, caller, before, after, resource);
    after.version += 1;
    if (changesCalendar(before, after)) after.sequence += 1;
    Object.assign(after, { changedAt: now, changedBy: caller.accountId, changedByName: caller.name });
    await this.bookings.update(transaction, after);
    const agencyId = before.resourceAgencyId;
    transaction.audit({ action: act.name, subject: 'Booking', subjectId: id, agencyId, ...difference });
    transaction.emit(bookingChanged(after));
    await this.news.changed(transaction, caller, before, after, resource);
    await this.offer(transaction, before, after);
    return { before, after };
  }

  /** Takes, gives back or moves what the booking keeps from others. */
  private async follow(
    transaction: Transaction,
    caller: Caller,
    before: StoredBooking,
    after: StoredBooking,
    resource: Resource,
  ): Promise<void> {
    const [held, holds] = [isHolding(before.state), isHolding(after.state)];
    if (held && !holds) return this.spans.release(transaction, before);
    const moves = held && holds && holdsDifferently(before, after);
    if (!holds || (held && !moves)) return;
    const got = moves ? await this.spans.move(transaction, before, after) : await this.spans.hold(transaction, after);
    if (!got) throw await this.alternatives.slotTaken(caller, resource, after, transaction);
  }

  /** What it no longer holds goes to those who wait. */
  private async offer(transaction: Transaction, before: StoredBooking, after: StoredBooking): Promise<void> {
    if (!isHolding(before.state) || (isHolding(after.state) && !holdsDifferently(before, after))) return;
    await this.waiting.freed(transaction, heldBy(before), (who, id, act) => this.performIn(transaction, who, id, act));
  }

  /** Who changed it, when, and how it stands now, so that the caller can choose. */
  private async conflict(caller: Caller, booking: StoredBooking): Promise<ProblemError> {
    return ProblemError.of('conflict', {
      changedBy: booking.changedByName,
      changedAt: booking.changedAt.toISOString(),
      version: booking.version,
      current: await this.details.of(caller, booking),
    });
  }
}

const movedOn = ({ state, changedByName, changedAt }: StoredBooking): ProblemError =>
  bookingMovedOn({ state, by: changedByName, at: changedAt.toISOString() });

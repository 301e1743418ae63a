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

  /** The same within a transaction. What it throws it throws before it writes anything. */
  async performIn(transaction: Transaction, caller: Caller, id: string, act: BookingAct): Promise<ActResult> {
    const before = await this.reader.locked(transaction, caller, id, act.permission ?? undefined);
    const resource = await this.resources.find(before.resourceId, transaction);
    const result = await this.enact(transaction, caller, before, resource, act);
    if (result.after === before) return result;
    await this.bookings.update(transaction, result.after);
    await this.announce(transaction, caller, result, act);
    return result;
  }

  /**
   * Many at once in few statements, each for itself: answers by id what became of it, or what refused it, which refuses no
   * other one. `acts` by the ids of different bookings. They are told of together.
   */
  async performEach(
    transaction: Transaction,
    caller: Caller,
    acts: ReadonlyMap<string, BookingAct>,
  ): Promise<Map<string, ActResult | ProblemError>> {
    const rows = await this.bookings.findAllLocked(transaction, [...acts.keys()]);
    const found = new Map(rows.map((row) => [row.id, row]));
    const resources = new Map<string, Resource | undefined>();
    for (const id of new Set(rows.map(({ resourceId }) => resourceId)))
      resources.set(id, await this.resources.find(id, transaction));
    const results = new Map<string, ActResult | ProblemError>();
    const changed: { act: BookingAct; result: ActResult }[] = [];
    for (const [id, act] of acts) {
      try {
        const before = this.reader.judged(caller, found.get(id), act.permission ?? undefined);
        const result = await this.enact(transaction, caller, before, resources.get(before.resourceId), act);
        results.set(id, result);
        if (result.after !== before) changed.push({ act, result });
      } catch (error) {
        if (!(error instanceof ProblemError) || error.document.status >= 500) throw error;
        results.set(id, error);
      }
    }
    await this.bookings.updateAll(
      transaction,
      changed.map(({ result }) => result.after),
    );
    await this.news.together(transaction, caller, async () => {
      for (const { act, result } of changed) await this.announce(transaction, caller, result, act);
    });
    return results;
  }

  /** Judges and changes a copy; of what is stored it writes the spans only, and nothing of what it refuses. */
  private async enact(
    transaction: Transaction,
    caller: Caller,
    before: StoredBooking,
    resource: Resource | undefined,
    act: BookingAct,
  ): Promise<ActResult> {
    if (act.version !== undefined && act.version !== before.version) throw await this.conflict(caller, before);
    if (act.from && !act.from.includes(before.state)) throw movedOn(before);
    if (!resource) throw ProblemError.of('not-found');
    const now = this.clock.now();
    const after = { ...before };
    await act.perform(after, { now, transaction, resource });
    if (!recordChanges(before, after, auditedMembers)) return { before, after: before };
    assertLegalMove(before.state, after.state);
    await this.follow(transaction, caller, before, after, resource);
    after.version += 1;
    if (changesCalendar(before, after)) after.sequence += 1;
    Object.assign(after, { changedAt: now, changedBy: caller.accountId, changedByName: caller.name });
    return { before, after };
  }

  /** What an act leaves besides its row: an audit line, an event, news, and its time for those who wait. */
  private async announce(
    transaction: Transaction,
    caller: Caller,
    { before, after }: ActResult,
    { name: action }: BookingAct,
  ): Promise<void> {
    const { id: subjectId, resourceAgencyId: agencyId } = before;
    const difference = recordChanges(before, after, auditedMembers);
    transaction.audit({ action, subject: 'Booking', subjectId, agencyId, ...difference });
    transaction.emit(bookingChanged(after));
    await this.news.changed(transaction, caller, before, after);
    await this.offer(transaction, before, after);
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

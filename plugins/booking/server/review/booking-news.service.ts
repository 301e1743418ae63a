import { Injectable } from '@nestjs/common';
import {
  accountsOf,
  type Caller,
  type OutgoingNotification,
  Parameters,
  People,
  type Person,
  PortalAddress,
  type Transaction,
} from '@tessera/sdk';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { endedMeetingEntry, lobbyPath, meetingEntryOf } from '../feeds/meeting-entry.js';
import { type NewsLine, newsLines } from './news-lines.js';
import type { NewsKind } from './news-of-change.js';
import { NewsReaders, type Readers } from './news-readers.js';
import { newsValues } from './news-values.js';
import { type CalendarSender, resultCalendars } from './result-calendars.js';
import { browserWork } from './tell-browsers.job.js';

/** What an act made of a booking; `before` is null for a new one. */
export interface BookingTurn {
  before: StoredBooking | null;
  after: StoredBooking;
}

/** Who hears of a booking that was made or changed: bells, mail with its calendar entry, open browsers. */
@Injectable()
export class BookingNews {
  private readonly gathered = new WeakMap<Transaction, BookingTurn[]>();

  constructor(
    private readonly readers: NewsReaders,
    private readonly people: People,
    private readonly parameters: Parameters,
    private readonly address: PortalAddress,
  ) {}

  /** Within the act's transaction, after the row was written; `before` is null for a new one. */
  async changed(
    transaction: Transaction,
    caller: Caller,
    before: StoredBooking | null,
    after: StoredBooking,
  ): Promise<void> {
    const gathered = this.gathered.get(transaction);
    if (gathered) gathered.push({ before, after });
    else await this.changedTogether(transaction, caller, [{ before, after }]);
  }

  /** Whatever `act` changes within the transaction is told of together: for batches and series. */
  async together<Result>(transaction: Transaction, caller: Caller, act: () => Promise<Result>): Promise<Result> {
    if (this.gathered.has(transaction)) return act();
    const turns: BookingTurn[] = [];
    this.gathered.set(transaction, turns);
    const result = await act();
    this.gathered.delete(transaction);
    await this.changedTogether(transaction, caller, turns);
    return result;
  }

  /** Bookings of a series that turned out alike are told of as one. */
  private async changedTogether(
    transaction: Transaction,
    caller: Caller,
    turns: readonly BookingTurn[],
  ): Promise<void> {
    const lines = newsLines(turns);
    const of = await this.readers.of(
      transaction,
      lines.map((line) => ({ ...line, booking: line.bookings[0] })),
    );
    const told = lines.map((line) => ({
      line,
      readers: this.without(caller, line, of({ ...line, booking: line.bookings[0] })),
    }));
    const mailed = told.flatMap(({ line, readers }) => (line.calendar ? readers.own : []));
    const people = mailed.length > 0 ? await this.people.byIds([...new Set(mailed)]) : new Map<string, Person>();
    for (const { line, readers } of told)
      for (const notification of this.notificationsOf(caller, line, readers, people)) transaction.notify(notification);
    const work = browserWork(turns);
    if (work) transaction.enqueue(work);
  }

  /** Nobody is told of the own act, but the calendar of who asked for a booking follows it whoever changes it. */
  private without(caller: Caller, { calendar }: NewsLine, { own, deputies }: Readers): Readers {
    const doers = calendar || caller.kind === 'system' ? [] : accountsOf(caller);
    const others = (accounts: readonly string[]) => accounts.filter((account) => !doers.includes(account));
    return { own: others(own), deputies: others(deputies) };
  }

  private notificationsOf(
    caller: Caller,
    line: NewsLine,
    { own, deputies }: Readers,
    people: ReadonlyMap<string, Person>,
  ): OutgoingNotification[] {
    const { kind, bookings, subject, calendar } = line;
    const values = newsValues(kind, bookings, caller, this.parameters.get<string>('portal.time-zone'));
    const base = { kind, subject, values };
    const link = linkOf(line);
    const stood = deputies.length > 0 ? [{ ...base, to: { accounts: deputies }, link: waitingLink(line) }] : [];
    if (own.length === 0) return stood;
    if (!calendar) return [{ ...base, to: { accounts: own }, link }, ...stood];
    // the entry names its reader and is in the reader's language
    const each = own.map((account): OutgoingNotification => {
      const person = people.get(account);
      const attachments = person?.mail
        ? resultCalendars(bookings, calendar, { ...person, mail: person.mail }, this.sender(kind))
        : [];
      return { ...base, to: { accounts: [account] }, link, attachments };
    });
    return [...each, ...stood];
  }

  private sender(kind: NewsKind): CalendarSender {
    return {
      mail: this.parameters.get<string>('mail.sender-address'),
      address: (path: string) => this.address.of(path),
      ...(kind === 'meeting-invited' && { entry: meetingEntryOf }),
      ...(kind === 'meeting-called-off' && { entry: endedMeetingEntry }),
    };
  }
}

/** Where the reader goes on: to decide, or to see it. */
function linkOf({ kind, bookings: [{ id, resourceId }] }: NewsLine): string {
  if (kind === 'booking-submitted') return `/booking/review?item=${id}`;
  if (kind === 'superior-asked') return `/waiting/booking/superior?item=${id}`;
  if (kind === 'meeting-invited') return lobbyPath(resourceId);
  // the lobby may be closed to who is expected no more
  if (kind === 'meeting-called-off') return '/booking';
  return `/booking/bookings/${id}`;
}

/** A deputy finds what is to be decided in 待我處理 only. */
const waitingLink = ({ to, bookings: [{ id }] }: NewsLine): string =>
  `/waiting/booking/${to === 'superior' ? 'superior' : 'bookings'}?item=${id}`;

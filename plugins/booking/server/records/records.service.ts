import { Injectable } from '@nestjs/common';
import type { Page, Total } from '@tessera/contracts';
import { Access, addDays, type Caller, decodeCursor, Parameters, pageOfRows, startOfDay } from '@tessera/sdk';
import type { BookingItem } from '../bookings/booking.schemas.js';
import type { StoredBooking } from '../bookings/booking-columns.js';
import { bookingRuleColumns } from '../bookings/booking-conditions.js';
import type { BookingState } from '../bookings/booking-states.js';
import { bookingItemOf } from '../bookings/booking-views.js';
import { OwnerSwitch } from '../resources/owner-switch.js';
import { ResourceReader } from '../resources/resource-reader.js';

import type { DispatchFilter, PeriodFilter, RecordFilter } from './record.schemas.js';
import type { RecordStretch } from './record-stretch.js';
import { RecordsRepository } from './records.repository.js';

const mostCounted = 1000;
const portion = 1000;

/** What was approved, whether or not anybody came. */
const tookPlace: readonly BookingState[] = ['approved', 'no-show'];

/** What a list is about; cursors hold for one such thing only. */
export type Recorded =
  | { list: 'records'; filter: RecordFilter }
  | { list: 'resource'; resourceId: string; filter: PeriodFilter }
  | { list: 'dispatches'; filter: DispatchFilter };

/** Bookings as lists, counts and whole sheets. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly records: RecordsRepository,
    private readonly resources: ResourceReader,
    private readonly owners: OwnerSwitch,
    private readonly access: Access,
    private readonly parameters: Parameters,
  ) {}

  async list(
    caller: Caller,
    recorded: Recorded,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<BookingItem>> {
    const stretch = await this.stretch(caller, recorded, limit + 1);
    if (cursor !== undefined) {
      const [at, id] = decodeCursor(cursor, recorded, ['date', 'uuid']);
      stretch.after = { at: at!, id: id! };
    }
    const rows = await this.records.list(stretch);
    return pageOfRows(rows, { limit, filter: recorded }, bookingItemOf, keyOf);
  }

  /** How many there are, exact up to 1,000. */
  async total(caller: Caller, recorded: Recorded): Promise<Total> {
    const found = await this.records.count(await this.stretch(caller, recorded, mostCounted + 1));
    return { value: Math.min(found, mostCounted), exact: found <= mostCounted };
  }

  /** All of them, read in portions while they are sent; refused before the first. */
  async all(caller: Caller, recorded: Recorded): Promise<AsyncIterable<StoredBooking>> {
    return this.portions(await this.stretch(caller, recorded, portion));
  }

  private async *portions(stretch: RecordStretch): AsyncGenerator<StoredBooking> {
    for (;;) {
      const rows = await this.records.list(stretch);
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < portion) return;
      const [at, id] = keyOf(last);
      stretch.after = { at, id };
    }
  }

  private async stretch(caller: Caller, recorded: Recorded, limit: number): Promise<RecordStretch> {
    const { from, to } = recorded.filter;
    const zone = this.parameters.get<string>('portal.time-zone');
    const common = {
      from: from ? startOfDay(from, zone) : undefined,
      to: to ? startOfDay(addDays(to, 1), zone) : undefined,
      order: 'latest',
      limit,
    } as const;
    if (recorded.list === 'records') return { ...common, ...this.ownOrUnit(caller, recorded.filter) };
    if (recorded.list === 'resource') {
      await this.resources.readable(caller, recorded.resourceId, 'report');
      const { resourceId } = recorded;
      return { ...common, of: { by: 'resource', resourceId }, rules: [], states: tookPlace };
    }
    const driverIds = await this.drivers(caller, recorded.filter.driver);
    return { ...common, of: { by: 'drivers', driverIds }, rules: [this.isOpen], states: tookPlace };
  }

  private readonly isOpen: RecordStretch['rules'][number] = (first) =>
    this.owners.condition('b.resource_agency_id', first);

  private ownOrUnit(caller: Caller, { scope, kind, q, state, order }: RecordFilter) {
    const { accountId, unitId } = caller;
    const of = scope === 'mine' ? ({ by: 'person', accountId } as const) : ({ by: 'unit', unitId } as const);
    const rules: RecordStretch['rules'] = [
      (first) => this.access.condition(caller, 'read', 'Booking', bookingRuleColumns, first),
      this.isOpen,
    ];
    return { of, rules, kind, q, states: state, order };
  }

  /** Those whose dispatches the caller may see; of one that is none of them nothing is known. */
  private async drivers(caller: Caller, wanted: string | undefined): Promise<readonly string[]> {
    if (wanted) return [(await this.resources.readable(caller, wanted, 'report')).id];
    return this.records.drivers(this.resources.condition(caller, 1, 'report'));
  }
}

const keyOf = ({ startsAt, id }: StoredBooking) => [startsAt.toISOString(), id] as const;

import type { ExportQuery } from '@tessera/contracts';
import { type Caller, dateIn, type TableColumn, type TableModel, type TableRow } from '@tessera/sdk';
import type { Booking } from '../bookings/booking.entity.js';
import { bookingItemOf } from '../bookings/booking-views.js';

import { columnWords, type RecordColumn, type SheetWord, sheetWords, stateWords, wordOf } from './record-words.js';
import { writtenDay } from './written-day.js';

/** How a column is shown, where it is no plain text of usual width. */
const shapes: Partial<Record<RecordColumn, Pick<TableColumn, 'type' | 'width'>>> = {
  resource: { width: 22 },
  venue: { width: 22 },
  date: { type: 'date' },
  toDate: { type: 'date' },
  from: { width: 8 },
  to: { width: 8 },
  people: { type: 'number' },
  purpose: { width: 36 },
  note: { width: 28 },
  checkedIn: { type: 'datetime' },
};

const when: readonly RecordColumn[] = ['date', 'from', 'toDate', 'to', 'zone'];
const who: readonly RecordColumn[] = ['applicant', 'agency', 'unit', 'phone', 'purpose', 'people'];

/** Columns of each sheet. */
const columnsOf: Readonly<Record<RecordSheet['name'], readonly RecordColumn[]>> = {
  mine: ['number', 'resource', 'site', ...when, ...who, 'host', 'destination', 'driver', 'state', 'note'],
  unit: ['number', 'resource', 'site', ...when, ...who, 'host', 'destination', 'driver', 'state', 'note'],
  resource: ['number', ...when, ...who, 'host', 'destination', 'driver', 'state', 'note', 'checkedIn'],
  dispatches: ['driver', ...when, 'vehicle', 'owner', 'destination', ...who, 'number', 'state'],
};

export interface RecordSheet {
  name: Extract<SheetWord, 'mine' | 'unit' | 'resource' | 'dispatches'>;
  /** Whose, e.g. the name of a venue; empty: it goes without saying. */
  of: string;
  /** First and last day (`YYYY-MM-DD`) asked for. */
  from: string | undefined;
  to: string | undefined;
}

/** Bookings on their way out of the portal; times of day are those of each resource's zone. */
export function recordTable(
  { name, of, from, to }: RecordSheet,
  rows: AsyncIterable<Booking>,
  { caller, at, timeZone, calendar }: { caller: Caller; at: Date; timeZone: string; calendar: ExportQuery['calendar'] },
): TableModel {
  const { locale } = caller;
  const word = (key: SheetWord) => wordOf(sheetWords[key], locale);
  const day = (value: string | undefined) => (value ? writtenDay(value, calendar) : '');
  const title = of ? `${of} ${word(name)}` : word(name);
  return {
    title,
    sheet: word(name),
    notes: [
      ...(from || to ? [`${word('period')}${day(from)}–${day(to)}`] : []),
      `${word('by')}${caller.name}`,
      `${word('made')}${day(dateIn(at, timeZone))}`,
    ],
    columns: columnsOf[name].map((key) => ({ key, heading: wordOf(columnWords[key], locale), ...shapes[key] })),
    rows: tableRows(rows, locale),
    at,
    timeZone,
    locale,
    calendar,
  };
}

async function* tableRows(bookings: AsyncIterable<Booking>, locale: Caller['locale']): AsyncGenerator<TableRow> {
  for await (const booking of bookings) yield tableRow(booking, locale);
}

function tableRow(booking: Booking, locale: Caller['locale']): Readonly<Record<RecordColumn, TableRow[string]>> {
  const { number, note, time } = bookingItemOf(booking);
  const { date, from, to } = time;
  return {
    number,
    resource: booking.resourceName,
    venue: booking.resourceName,
    vehicle: booking.resourceName,
    driver: booking.driverName,
    site: booking.site,
    owner: booking.resourceAgencyName,
    date,
    from,
    toDate: time.toDate ?? date,
    to,
    zone: booking.zone,
    applicant: booking.applicantName,
    agency: booking.agencyName,
    unit: booking.unitName,
    phone: booking.extension ? `${booking.phone} #${booking.extension}` : booking.phone,
    purpose: booking.purpose,
    people: booking.people,
    host: booking.host,
    destination: booking.destination,
    state: wordOf(stateWords[booking.state], locale),
    note,
    checkedIn: booking.checkedInAt,
  };
}

import type { TableColumn } from '@tessera/ui/data-table';
import { html } from 'lit';
import { stateBadge } from '../booking-state.js';
import { timeText } from '../booking-time.js';
import type { BookingItem } from './records.api.js';
import { t } from './texts.js';

type Column = TableColumn<BookingItem>;

const time = (): Column => ({
  key: 'time',
  label: t('column.time'),
  cell: ({ id, time: booked }) => html`<a href="/booking/bookings/${id}">${timeText(booked)}</a>`,
  note: ({ number }) => number,
});
const applicant = (): Column => ({
  key: 'applicant',
  label: t('column.applicant'),
  cell: ({ applicant: who }) => who.name,
  note: ({ applicant: who }) => who.unit,
});
const purpose = (): Column => ({ key: 'purpose', label: t('column.purpose'), cell: (row) => row.purpose });
const people = (): Column => ({ key: 'people', label: t('column.people'), numeric: true });
const state = (): Column => ({
  key: 'state',
  label: t('column.state'),
  nowrap: true,
  cell: ({ state: stands }) => stateBadge(stands),
});

/** Of a venue or vehicle. */
export const recordColumns = (): Column[] => [
  time(),
  applicant(),
  purpose(),
  people(),
  state(),
  { key: 'note', label: t('column.note'), cell: ({ note }) => note },
];

/** Of drivers: where they go and went. */
export const dispatchColumns = (): Column[] => [
  time(),
  { key: 'driver', label: t('column.driver'), cell: ({ driver }) => driver?.name ?? '' },
  {
    key: 'vehicle',
    label: t('column.vehicle'),
    cell: ({ resource }) => resource.name,
    note: ({ resource }) => resource.agency,
  },
  { key: 'destination', label: t('column.destination'), cell: ({ destination }) => destination },
  applicant(),
  purpose(),
  people(),
  state(),
];

import type { TableColumn } from '@tessera/ui/data-table';
import { html } from 'lit';
import { stateBadge } from '../booking-state.js';
import { dayText, hoursText } from '../booking-time.js';
import type { BookingItem } from '../records/records.api.js';
import { t } from './texts.js';

type Column = TableColumn<BookingItem>;

/** Resource, date, time, applicant with unit, purpose, state and the last word about it. */
export const mineColumns = (): Column[] => [
  {
    key: 'resource',
    label: t('column.resource'),
    cell: ({ id, resource }) => html`<a href="/booking/bookings/${id}">${resource.name}</a>`,
    note: ({ number, resource }) => `${number} ${resource.site}`,
  },
  { key: 'date', label: t('column.date'), nowrap: true, cell: ({ time }) => dayText(time.date) },
  { key: 'time', label: t('column.time'), nowrap: true, cell: ({ time }) => hoursText(time) },
  {
    key: 'applicant',
    label: t('column.applicant'),
    cell: ({ applicant }) => applicant.name,
    note: ({ applicant }) => applicant.unit,
  },
  {
    key: 'purpose',
    label: t('column.purpose'),
    cell: ({ purpose }) => purpose,
    note: ({ destination }) => destination,
  },
  { key: 'state', label: t('column.state'), nowrap: true, cell: ({ state }) => stateBadge(state) },
  { key: 'note', label: t('column.note'), cell: ({ note }) => note },
];

import type { TableColumn } from '@tessera/ui/data-table';
import { html } from 'lit';
import { timeText } from '../booking-time.js';
import type { ClosureHit } from './closures.api.js';
import { t } from './texts.js';

/** A hit with the id of its booking, as tables want their rows. */
export type HitLine = ClosureHit & { id: string };

/** Which booking, of whom, what for. */
export const hitColumns = (): TableColumn<HitLine>[] => [
  {
    key: 'resource',
    label: t('hit.resource'),
    cell: ({ booking }) => html`<a href="/booking/bookings/${booking.id}">${booking.resource.name}</a>`,
    note: ({ booking, closed }) =>
      closed.id === booking.resource.id
        ? booking.number
        : t('hit.driver', { number: booking.number, driver: closed.name }),
  },
  { key: 'time', label: t('hit.time'), cell: ({ booking }) => timeText(booking.time) },
  {
    key: 'applicant',
    label: t('hit.applicant'),
    cell: ({ booking }) => booking.applicant.name,
    note: ({ booking }) => booking.applicant.unit,
  },
  { key: 'purpose', label: t('hit.purpose'), cell: ({ booking }) => booking.purpose },
];

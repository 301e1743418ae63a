import type { TableColumn } from '@tessera/ui/data-table';
import { formatDate } from '@tessera/ui/dates';
import { formatNumber } from '@tessera/ui/numbers';
import type { UseLine } from './reports.api.js';
import { t } from './texts.js';

type Line = UseLine & { id: string };

/** Minutes as hours with one decimal. */
export const hoursOf = (minutes: number): number => Math.round(minutes / 6) / 10;
export const shareText = (share: number | null): string => (share === null ? '—' : `${(share * 100).toFixed(1)}%`);

export const lineName = ({ name }: UseLine, by: string): string =>
  by === 'month' ? formatDate(`${name}-01`, 'month') : name;

const number = (key: 'bookings' | 'noShows' | 'cancelled', label: string): TableColumn<Line> => ({
  key,
  label,
  numeric: true,
  cell: (line) => formatNumber(line[key]),
});

export const reportColumns = (by: string): TableColumn<Line>[] => [
  {
    key: 'name',
    label: t(by === 'month' ? 'column.month' : by === 'agency' ? 'column.agency' : 'column.resource'),
    cell: (line) => lineName(line, by),
    note: ({ site, agency }) => [site, agency].filter(Boolean).join('・'),
  },
  number('bookings', t('figure.bookings')),
  { key: 'hours', label: t('figure.hours'), numeric: true, cell: ({ minutes }) => formatNumber(hoursOf(minutes)) },
  {
    key: 'open',
    label: t('figure.open'),
    numeric: true,
    cell: ({ openMinutes }) => formatNumber(hoursOf(openMinutes)),
  },
  { key: 'share', label: t('figure.share'), numeric: true, cell: ({ share }) => shareText(share) },
  number('noShows', t('figure.no-shows')),
  number('cancelled', t('figure.cancelled')),
];

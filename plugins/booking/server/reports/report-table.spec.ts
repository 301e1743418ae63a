import { describe, expect, it } from '@jest/globals';
import type { Caller, TableModel } from '@tessera/sdk';
import { reportTable } from './report-table.js';

const figures = { bookings: 3, minutes: 90, openMinutes: 600, share: 0.15, noShows: 1, cancelled: 0 };
const namesIn = (calendar: NonNullable<TableModel['calendar']>, by: 'month' | 'agency', name: string) => {
  const { rows } = reportTable(
    { kind: 'venue', by, from: '2026-01-01', to: '2026-12-31' },
    [{ key: name, name, site: '', agency: '', ...figures }],
    figures,
    { caller: { name: '', locale: 'zh-Hant' } as Caller, at: new Date(0), timeZone: 'UTC', calendar },
  );
  return [...(rows as Iterable<{ name: string }>)].map((row) => row.name);
};

describe('the use of resources as a sheet', () => {
  it('names months in the calendar of the reader, and leaves other names alone', () => {
    expect(namesIn('roc', 'month', '2026-03')).toEqual(['115/03']);
    expect(namesIn('gregory', 'month', '2026-03')).toEqual(['2026/03']);
    expect(namesIn('roc', 'agency', '2026-03')).toEqual(['2026-03']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { allOf, type ReportedResource, type UseCount, useLines } from './use-lines.js';

const resource = (id: string, agencyId: string, open: [string, number][]): ReportedResource => ({
  ...{ id, name: `會議室 ${id}`, site: '市府', agencyId, agencyName: `機關 ${agencyId}`, open: new Map(open) },
});
const count = (resourceId: string, month: string, bookings: number, minutes: number): UseCount => ({
  ...{ resourceId, month, bookings, minutes, noShows: 1, cancelled: 2 },
});
const resources = [
  resource('1', 'A', [
    ['2026-01', 600],
    ['2026-02', 600],
  ]),
  resource('2', 'A', [['2026-01', 300]]),
  resource('3', 'B', []),
];
const counts = [count('2', '2026-01', 1, 60), count('1', '2026-02', 2, 120), count('gone', '2026-01', 9, 999)];

describe('lines of a report', () => {
  it('are per resource, most used first; what nobody booked is there, too', () => {
    expect(useLines('resource', resources, counts)).toMatchObject([
      { key: '1', bookings: 2, minutes: 120, openMinutes: 1200, share: 0.1, agency: '機關 A' },
      { key: '2', bookings: 1, minutes: 60, openMinutes: 300, share: 0.2 },
      { key: '3', bookings: 0, minutes: 0, openMinutes: 0, share: null },
    ]);
  });

  it('are per agency', () => {
    expect(useLines('agency', resources, counts)).toMatchObject([
      { key: 'A', name: '機關 A', bookings: 3, minutes: 180, openMinutes: 1500, noShows: 2, cancelled: 4 },
      { key: 'B', bookings: 0 },
    ]);
  });

  it('are per month in order, and together', () => {
    const lines = useLines('month', resources, counts);
    expect(lines).toMatchObject([
      { key: '2026-01', bookings: 1, openMinutes: 900 },
      { key: '2026-02', bookings: 2, openMinutes: 600 },
    ]);
    expect(allOf(lines)).toMatchObject({ bookings: 3, minutes: 180, openMinutes: 1500, share: 0.12 });
    expect(allOf([])).toMatchObject({ bookings: 0, share: null });
  });
});

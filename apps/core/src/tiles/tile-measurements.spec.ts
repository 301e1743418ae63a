import { describe, expect, it, jest } from '@jest/globals';
import type { Caller, Clock } from '@tessera/sdk';
import { pino } from 'pino';
import type { TileKinds } from '../dashboards/tile-kinds.js';
import { bucketOf, middleOf, percentile } from './histogram-buckets.js';
import type { MeasuredBucket, TileMeasurementsRepository } from './tile-measurements.repository.js';
import { TileMeasurementsService } from './tile-measurements.service.js';

/** A service over rows in memory, as the table would add them up. */
function stage() {
  let time = 0;
  const rows: MeasuredBucket[] = [];
  const add = jest.fn(async (_day: string, more: readonly MeasuredBucket[]) => void rows.push(...more));
  const service = new TileMeasurementsService(
    {
      add,
      since: async (plugin: string) => rows.filter((row) => row.plugin === plugin),
    } as unknown as TileMeasurementsRepository,
    { find: (plugin: string) => (plugin === 'gone' ? undefined : {}) } as unknown as TileKinds,
    { now: () => new Date(time) } as Clock,
    pino({ level: 'silent' }),
  );
  return { service, add, pass: (milliseconds: number) => (time += milliseconds) };
}
const lin = { accountId: 'lin', sessionId: 's1' } as Caller;
const latest = { plugin: 'bulletin', tile: 'latest', bytes: 4_000, milliseconds: 120, longTasks: 0 };

describe('a histogram', () => {
  it.each([1, 7, 50, 300, 999, 4_096, 150_000, 9_999_999])('gives %d back within 2.5 percent', (value) => {
    expect(Math.abs(middleOf(bucketOf(value)) / value - 1)).toBeLessThan(0.025);
  });

  it('knows nothing, very little and too much', () => {
    expect([0, 0.4, Number.NaN].map(bucketOf)).toEqual([0, 0, 0]);
    expect(bucketOf(1e300)).toBe(400);
    expect(percentile(new Map(), 0.95)).toBeNull();
  });

  it('gives the value below which 95 of 100 lie', () => {
    const counts = new Map([
      [bucketOf(10), 95],
      [bucketOf(1_000), 5],
    ]);
    expect(percentile(counts, 0.95)).toBe(10);
    expect(percentile(counts.set(bucketOf(1_000), 6), 0.95)).toBeGreaterThan(900);
  });
});

describe('measurements of tiles', () => {
  it('come from server and browsers, tile by tile', async () => {
    const { service } = stage();
    for (let at = 0; at < 10; at += 1) service.note('bulletin', 'latest', 'source', 100);
    service.note('clock', 'world', 'source', 5);
    service.tell(lin, [latest, { ...latest, bytes: null, milliseconds: null }, { ...latest, plugin: 'gone' }]);
    const figures = await service.of('bulletin');
    expect([...figures.keys()]).toEqual(['latest']);
    const { loads, ...rest } = figures.get('latest')!;
    expect(loads).toBe(10);
    const near = (value: number) => [value * 0.97, value * 1.03] as const;
    for (const [found, expected] of [
      [rest.sourceMilliseconds, 100],
      [rest.contentMilliseconds, 120],
      [rest.bytes, 4_000],
    ] as const) {
      const [least, most] = near(expected);
      expect(found).toBeGreaterThan(least);
      expect(found).toBeLessThan(most);
    }
    expect(rest.longTaskMilliseconds).toBe(0);
    expect((await service.of('gone')).size).toBe(0);
  });

  it('are not lost when the database is away for a moment', async () => {
    const { service, add } = stage();
    add.mockRejectedValueOnce(new Error('away'));
    service.note('clock', 'world', 'source', 5);
    expect((await service.of('clock')).size).toBe(0);
    service.note('clock', 'world', 'source', 5);
    expect((await service.of('clock')).get('world')?.loads).toBe(2);
  });

  it('are taken thirty times a minute from one session', () => {
    const { service, pass } = stage();
    for (let at = 0; at < 30; at += 1) service.tell(lin, [latest]);
    expect(() => service.tell(lin, [latest])).toThrow('Too many requests');
    service.tell({ ...lin, sessionId: 's2' }, [latest]);
    pass(60_000);
    service.tell(lin, [latest]);
  });
});

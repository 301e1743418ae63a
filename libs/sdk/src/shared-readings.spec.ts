import { describe, expect, it } from '@jest/globals';
import { SharedReadings } from './shared-readings.js';

/** Readings that end when told to, each with its number. */
function slowly() {
  const ends: ((fails?: Error) => void)[] = [];
  const read = () => {
    const number = ends.length;
    return new Promise<number>((done, failed) => ends.push((error) => (error ? failed(error) : done(number))));
  };
  return { ends, read };
}

describe('readings that many share', () => {
  it('begin anew for who asks while one is under way, once for all of them', async () => {
    const shared = new SharedReadings<number>();
    const { ends, read } = slowly();
    const first = shared.ask('slot', read);
    const later = [shared.ask('slot', read), shared.ask('slot', read), shared.ask('slot', read)];
    expect(ends).toHaveLength(1);
    ends[0]!();
    expect(await first).toBe(0);
    await new Promise(setImmediate);
    expect(ends).toHaveLength(2);
    ends[1]!();
    expect(await Promise.all(later)).toEqual([1, 1, 1]);
  });

  it('are kept for nobody who asks afterwards', async () => {
    const shared = new SharedReadings<number>();
    expect(await shared.ask('slot', async () => 1)).toBe(1);
    expect(await shared.ask('slot', async () => 2)).toBe(2);
  });

  it('know different questions apart', async () => {
    const shared = new SharedReadings<string>();
    const ask = (key: string) => shared.ask(key, async () => key);
    expect(await Promise.all([ask('one'), ask('other')])).toEqual(['one', 'other']);
  });

  it('fail for those who share one, and for nobody after', async () => {
    const shared = new SharedReadings<number>();
    const { ends, read } = slowly();
    const first = shared.ask('slot', read);
    const second = shared.ask('slot', read);
    ends[0]!(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await new Promise(setImmediate);
    ends[1]!();
    expect(await second).toBe(1);
  });
});

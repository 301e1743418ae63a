import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PublicPageState } from '@tessera/contracts';
import { Freshness } from './freshness.js';

const minute = 60_000;

describe('a page that stays open', () => {
  let said: PublicPageState | undefined;
  let asked: number;
  let told: (boolean | 'reload')[];
  let page: Freshness;

  beforeEach(() => {
    jest.useFakeTimers();
    said = { state: 'ready', build: 'one' };
    asked = 0;
    told = [];
    page = new Freshness('one', {
      ask: async () => {
        asked++;
        if (!said) throw new Error('unreachable');
        return said;
      },
      reachable: (is) => told.push(is),
      reload: () => told.push('reload'),
    });
    page.start();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const pass = (time: number) => jest.advanceTimersByTimeAsync(time);

  it('asks about once a minute and stays as it is', async () => {
    await pass(60 * minute);
    expect(asked).toBeGreaterThan(45);
    expect(asked).toBeLessThan(81);
    expect(told).toEqual([]);
  });

  it.each<[string, PublicPageState]>([
    ['of another release', { state: 'ready', build: 'two' }],
    ['put aside', { state: 'paused', build: '' }],
    ['gone', { state: 'missing', build: '' }],
  ])('is loaded anew when it is %s', async (_what, now) => {
    said = now;
    await pass(1.25 * minute);
    expect(told).toEqual(['reload']);
  });

  it('outlives a loss of the network, is told of it, and asks sooner until it is over', async () => {
    said = undefined;
    await pass(1.25 * minute);
    expect(told).toEqual([false]);
    const before = asked;
    await pass(minute);
    expect(asked - before).toBeGreaterThanOrEqual(3);
    said = { state: 'ready', build: 'one' };
    await pass(minute);
    expect(told).toEqual([false, true]);
  });

  it('is loaded anew only once the server answers, whatever broke it', async () => {
    page.broken();
    said = undefined;
    await pass(5 * minute);
    expect(told).toEqual([false]);
    said = { state: 'ready', build: 'one' };
    await pass(minute / 2);
    expect(told).toEqual([false, true, 'reload']);
  });
});

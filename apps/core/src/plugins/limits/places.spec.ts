import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Places } from './places.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('places', () => {
  it('are handed on in the order of asking', async () => {
    const places = new Places(1000);
    expect([await places.take(2), await places.take(2)]).toEqual([true, true]);
    const got: number[] = [];
    const late = [1, 2].map(async (name) => {
      await places.take(2);
      got.push(name);
    });
    places.free();
    await late[0];
    expect(got).toEqual([1]);
    places.free();
    await late[1];
    expect(got).toEqual([1, 2]);
  });

  it('are not waited for in vain for ever, nor by more than there are places', async () => {
    const places = new Places(1000);
    await places.take(1);
    const waiting = places.take(1);
    expect(await places.take(1)).toBe(false);
    jest.advanceTimersByTime(1000);
    expect(await waiting).toBe(false);
    // who gave up has left the line: the place becomes free for whoever comes next
    places.free();
    expect(await places.take(1)).toBe(true);
  });
});

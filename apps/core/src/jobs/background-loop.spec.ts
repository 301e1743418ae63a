import { describe, expect, it } from '@jest/globals';
import { BackgroundLoop } from './background-loop.js';

const turn = (milliseconds = 5) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a background loop', () => {
  it('goes on at once while there is work, and waits when there is none', async () => {
    let rounds = 0;
    const loop = new BackgroundLoop({ round: async () => ++rounds < 5, idle: 10_000, failed: () => {} });
    loop.start();
    await turn(15);
    expect(rounds).toBe(5);
    await loop.stop();
  });

  it('wakes from its wait, also when woken during a round', async () => {
    let rounds = 0;
    const loop: BackgroundLoop = new BackgroundLoop({
      round: async () => {
        if (++rounds === 1) loop.wake();
        return false;
      },
      idle: 60_000,
      failed: () => {},
    });
    loop.start();
    await turn(10);
    expect(rounds).toBe(2);
    loop.wake();
    await turn(10);
    expect(rounds).toBe(3);
    await loop.stop();
  });

  it('outlives a failing round and ends only when the round under way is over', async () => {
    const failures: unknown[] = [];
    let ended = false;
    let rounds = 0;
    const loop = new BackgroundLoop({
      round: async () => {
        if (++rounds === 1) throw new Error('first');
        await turn(30);
        ended = true;
        return false;
      },
      idle: 60_000,
      failed: (error) => failures.push(error),
    });
    loop.start();
    await turn();
    expect(failures).toEqual([new Error('first')]);
    loop.wake();
    await turn();
    await loop.stop();
    expect(ended).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.js';

describe('a turnstile', () => {
  it('lets so many through at once, in the order of coming, and one for each that leaves, failed or not', async () => {
    const turnstile = new Turnstile(2);
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const go = (name: string) =>
      turnstile.through(async () => {
        log.push(name);
        await new Promise<void>((end) => ends.push(end));
        if (name === 'a') throw new Error('a failed');
        return name;
      });
    const all = ['a', 'b', 'c', 'd'].map(go);
    const settled = Promise.allSettled(all);
    await Promise.resolve();
    expect(log).toEqual(['a', 'b']);
    ends[0]!();
    await expect(all[0]).rejects.toThrow('a failed');
    expect(log).toEqual(['a', 'b', 'c']);
    for (const at of [1, 2]) ends[at]!();
    await Promise.all([all[1], all[2]]);
    ends[3]!();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', ...Array(3).fill('fulfilled')]);
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });
});

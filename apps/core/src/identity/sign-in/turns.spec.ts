import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('turns', () => {
  it('run work of one key one after another and of other keys beside it', async () => {
    const turns = new Turns();
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    };
    await Promise.all(Array.from({ length: 5 }, () => turns.take('a', work)));
    expect(most).toBe(1);
    await Promise.all(['a', 'b', 'c'].map((key) => turns.take(key, work)));
    expect(most).toBe(3);
  });

  it('go on after work that failed', async () => {
    const turns = new Turns();
    const failing = turns.take('a', async () => {
      throw new Error('broken');
    });
    const next = turns.take('a', async () => 'fine');
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('fine');
  });

  it('refuse a line that is too long', async () => {
    const turns = new Turns();
    let finish = () => {};
    const first = turns.take('a', () => new Promise<void>((resolve) => (finish = resolve)));
    const others = Array.from({ length: 199 }, () => turns.take('a', async () => {}));
    await expect(turns.take('a', async () => {})).rejects.toMatchObject({ document: { status: 429 } });
    finish();
    await Promise.all([first, ...others]);
  });
});

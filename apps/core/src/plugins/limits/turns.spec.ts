import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** Work that ends when told. */
function task() {
  let end: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('run no more at once than allowed, in the order of asking', async () => {
    const turns = new Turns(2, 10_000, () => new Error('late'));
    const started: number[] = [];
    const tasks = [task(), task(), task(), task()];
    const all = tasks.map(({ work }, at) =>
      turns.take(() => {
        started.push(at);
        return work();
      }),
    );
    await settled();
    expect(started).toEqual([0, 1]);
    tasks[1]?.end();
    await settled();
    expect(started).toEqual([0, 1, 2]);
    for (const { end } of tasks) end();
    await Promise.all(all);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('give the place of failed work to the next', async () => {
    const turns = new Turns(1, 10_000, () => new Error('late'));
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(turns.take(async () => 'done')).resolves.toBe('done');
  });

  it('end the wait of whoever waited too long, and forget him', async () => {
    const turns = new Turns(1, 5, () => new Error('late'));
    const first = task();
    const running = turns.take(first.work);
    await expect(turns.take(async () => 'never')).rejects.toThrow('late');
    first.end();
    await running;
    await expect(turns.take(async () => 'done')).resolves.toBe('done');
  });
});

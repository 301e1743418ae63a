import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TilePace, tilePace } from './tile-pace.js';

const stage = () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const pace: TilePace = new TilePace((placement) => {
    asked.push(placement);
    pace.note([placement], new Promise<void>((done) => answers.push(done)));
  });
  return { pace, asked, answer: () => answers.shift()?.() };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('the pace of tiles', () => {
  it('asks at once at first, and answers a flood of wishes once a second', async () => {
    const { pace, asked, answer } = stage();
    for (let at = 0; at < 5_000; at++) pace.wish('a');
    expect(asked).toEqual(['a']);
    answer();
    await jest.advanceTimersByTimeAsync(tilePace - 1);
    expect(asked).toEqual(['a']);
    await jest.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['a', 'a']);
    await jest.advanceTimersByTimeAsync(10 * tilePace);
    expect(asked).toEqual(['a', 'a']);
  });

  it('waits for an answer, and lets no placement wait for another', async () => {
    const { pace, asked, answer } = stage();
    pace.wish('a');
    pace.wish('a');
    pace.wish('b');
    await jest.advanceTimersByTimeAsync(10 * tilePace);
    expect(asked).toEqual(['a', 'b']);
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['a', 'b', 'a']);
  });
});

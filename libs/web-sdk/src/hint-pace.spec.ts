import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ServerEvent } from '@tessera/contracts';
import { HintPace, hintPace } from './hint-pace.js';

const changed = (tile: string, jitter = 0): ServerEvent => ({ kind: 'tile-changed', plugin: 'p', tile, jitter });

const stage = () => {
  const heard: ServerEvent[] = [];
  return { heard, pace: new HintPace((message) => heard.push(message)) };
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('the pace of hints', () => {
  it('lets the first pass at once and of the others the last, each second', () => {
    const { heard, pace } = stage();
    for (let at = 0; at < 1_000; at++) pace.take(changed('a', at));
    expect(heard).toEqual([changed('a', 0)]);
    jest.advanceTimersByTime(hintPace);
    expect(heard).toEqual([changed('a', 0), changed('a', 999)]);
    pace.take(changed('a', 5));
    expect(heard).toHaveLength(2);
    jest.advanceTimersByTime(2 * hintPace);
    expect(heard.slice(2)).toEqual([changed('a', 5)]);
    jest.advanceTimersByTime(10 * hintPace);
    expect(heard).toHaveLength(3);
    pace.take(changed('a', 6));
    expect(heard).toHaveLength(4);
  });

  it('keeps things apart, and holds back nothing that carries its own message', () => {
    const { heard, pace } = stage();
    const off: ServerEvent = { kind: 'enablement', plugin: 'p', enabled: false, entry: null };
    for (const message of [changed('a'), changed('b'), off, off, { kind: 'session-ended' } as const])
      pace.take(message);
    expect(heard.map(({ kind }) => kind)).toEqual([
      'tile-changed',
      'tile-changed',
      'enablement',
      'enablement',
      'session-ended',
    ]);
  });
});

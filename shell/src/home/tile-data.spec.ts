import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Portal } from '../portal/portal.js';
import type { TileContent } from './tile-feed.js';

interface Question {
  wanted: readonly string[];
  receive: (placement: string, content: TileContent) => void;
}
let questions: Question[] = [];
jest.unstable_mockModule('./tile-feed.js', () => ({
  readTiles: (wanted: readonly string[], receive: Question['receive']) => {
    questions.push({ wanted, receive });
    return Promise.resolve();
  },
}));
let TileData: typeof import('./tile-data.js').TileData;
beforeAll(async () => {
  Object.assign(globalThis, { window: new EventTarget() });
  ({ TileData } = await import('./tile-data.js'));
});
beforeEach(() => {
  questions = [];
});

const stage = () => {
  const placement = { id: 'clock', plugin: 'core', tile: 'clock', settings: {} as Record<string, string> };
  const portal = Object.assign(new EventTarget(), { layout: [placement], plugins: [], plugin: () => undefined });
  const data = new TileData(portal as unknown as Portal);
  const answer = (at: number, words: string) => questions[at]?.receive('clock', { data: words, at: '' });
  const settle = (settings: Record<string, string>) => {
    portal.layout = [{ ...placement, settings }];
    portal.dispatchEvent(new Event('change'));
  };
  return { data, answer, settle, shown: () => data.state('clock').data };
};

describe('the data of tiles', () => {
  it('are not replaced by the answer to an earlier question that comes later', async () => {
    const { data, answer, shown } = stage();
    data.refresh('clock');
    await Promise.resolve();
    expect(questions).toHaveLength(2);
    answer(1, 'new');
    answer(0, 'old');
    expect(shown()).toBe('new');
  });

  it('of former settings are not shown', async () => {
    const { answer, settle, shown } = stage();
    settle({ zone: 'Taipei' });
    await Promise.resolve();
    answer(0, 'former');
    expect(shown()).toBeUndefined();
    answer(1, 'Taipei');
    expect(shown()).toBe('Taipei');
  });
});

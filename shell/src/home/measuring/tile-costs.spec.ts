import { describe, expect, it } from '@jest/globals';
import { type MeasuredTile, tileCosts } from './tile-costs.js';

const tile = (name: string, placed: number, content?: number): MeasuredTile => ({
  plugin: 'sample',
  tile: name,
  files: '/assets/sample/1/',
  chunk: `tiles__${name}.`,
  placed,
  content,
});
const file = (name: string, encodedBodySize: number, transferSize = encodedBodySize + 300) => ({
  name: `http://x/assets/${name}`,
  encodedBodySize,
  transferSize,
});

describe('what a tile cost', () => {
  it('is its own file and its part of what the plugin fetched besides', () => {
    const fetched = [
      file('sample/1/tiles__a.js', 1000),
      file('sample/1/tiles__b.js', 3000),
      file('sample/1/entry.js', 400),
      file('other/1/x.js', 9),
    ];
    const costs = tileCosts([tile('a', 10, 110), tile('b', 10)], fetched, [], 500);
    expect(costs.map(({ bytes, milliseconds }) => [bytes, milliseconds])).toEqual([
      [1200, 100],
      [3200, null],
    ]);
  });

  it('is unknown from the cache, and for tiles that are part of the shell', () => {
    const core = { ...tile('c', 0, 5), files: undefined, chunk: undefined };
    const costs = tileCosts([tile('a', 0, 5), core], [file('sample/1/tiles__a.js', 1000, 0)], [], 9);
    expect(costs.map(({ bytes }) => bytes)).toEqual([null, null]);
  });

  it('shares a long task among the tiles that were being made', () => {
    const tasks = [
      { startTime: 20, duration: 60 },
      { startTime: 200, duration: 70 },
      { startTime: 900, duration: 80 },
    ];
    const costs = tileCosts([tile('a', 0, 100), tile('b', 0, 300)], [], tasks, 1000);
    expect(costs.map(({ longTasks }) => longTasks)).toEqual([30, 100]);
  });
});

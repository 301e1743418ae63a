import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { TileTimings } from './tile-timings.js';

describe('timings of tiles', () => {
  it('give the 95th percentile of each tile apart', () => {
    const timings = new TileTimings(new Registry());
    for (let at = 1; at <= 100; at += 1) timings.note('bulletin', 'latest', at);
    timings.note('clock', 'world', 7);
    expect(timings.of('bulletin', 'latest')).toEqual({ loads: 100, p95Milliseconds: 95 });
    expect(timings.of('clock', 'world')).toEqual({ loads: 1, p95Milliseconds: 7 });
    expect(timings.of('clock', 'working-day')).toEqual({ loads: 0, p95Milliseconds: null });
  });

  it('forget what is long ago', () => {
    const timings = new TileTimings(new Registry());
    for (let at = 0; at < 50; at += 1) timings.note('clock', 'world', 3_000);
    for (let at = 0; at < 200; at += 1) timings.note('clock', 'world', 10);
    expect(timings.of('clock', 'world')).toEqual({ loads: 250, p95Milliseconds: 10 });
  });
});

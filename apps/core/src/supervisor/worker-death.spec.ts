import { describe, expect, it } from '@jest/globals';
import { DeathRecord, pauseAfter, type WorkerDeath } from './worker-death.js';

const death = (over: Partial<WorkerDeath>): WorkerDeath => ({
  loading: null,
  guilty: null,
  wasReady: true,
  cause: 'boom',
  ...over,
});
const minute = 60_000;

describe('the record of deaths', () => {
  it('blames the plugin that was being loaded at once', () => {
    const verdict = new DeathRecord().judge(death({ loading: 'bulletin', wasReady: false }), 0);
    expect(verdict).toEqual({ plugin: 'bulletin', reason: expect.stringContaining('boom') });
  });

  it('blames a running plugin for the third death within five minutes', () => {
    const record = new DeathRecord();
    expect(record.judge(death({ guilty: 'clock' }), 0)).toBeNull();
    expect(record.judge(death({ guilty: 'clock' }), 2 * minute)).toBeNull();
    expect(record.judge(death({ guilty: 'clock' }), 4 * minute)?.plugin).toBe('clock');
  });

  it('forgets deaths older than five minutes, and counts each plugin alone', () => {
    const record = new DeathRecord();
    record.judge(death({ guilty: 'clock' }), 0);
    record.judge(death({ guilty: 'clock' }), 3 * minute);
    record.judge(death({ guilty: 'bulletin' }), 3 * minute);
    expect(record.judge(death({ guilty: 'clock' }), 6 * minute)).toBeNull();
    expect(record.judge(death({ guilty: 'bulletin' }), 6 * minute)).toBeNull();
  });

  it('blames nobody for the deaths of the core', () => {
    const record = new DeathRecord();
    for (let at = 0; at < 10; at += 1) expect(record.judge(death({}), at)).toBeNull();
  });
});

describe('the pause before a restart', () => {
  it('grows and stays bounded', () => {
    expect([0, 1, 2, 3].map(pauseAfter)).toEqual([0, 200, 400, 800]);
    expect(pauseAfter(50)).toBe(30_000);
  });
});

import { describe, expect, it } from '@jest/globals';
import { everyInMilliseconds, nextTick } from './every.js';
import { workOf } from './work-item.js';

const row = { id: 'o1', payload: { id: 'x' }, agency_id: 'a1', queue: 'portal' };
const nobody = () => [];

describe('the jobs of an outbox row', () => {
  it('is one job of the same id, in the queue that was asked for', () => {
    expect(workOf({ ...row, handler: 'bulletin.remind', queue: 'slow' }, nobody)).toEqual([
      {
        name: 'bulletin.remind',
        jobId: 'o1',
        queue: 'slow',
        data: { version: 1, outboxId: 'o1', plugin: 'bulletin', payload: { id: 'x' }, agencyId: 'a1' },
      },
    ]);
  });

  it('is one job per plugin that listens to an event, and none when nobody does', () => {
    const event = { ...row, handler: 'event:organisation.agency-moved@1' };
    expect(workOf(event, nobody)).toEqual([]);
    const works = workOf(event, (name) =>
      name === 'organisation.agency-moved@1' ? [{ plugin: 'bulletin' }, { plugin: 'clock' }] : [],
    );
    expect(works.map(({ name, jobId }) => [name, jobId])).toEqual([
      ['bulletin.organisation.agency-moved@1', 'o1.bulletin'],
      ['clock.organisation.agency-moved@1', 'o1.clock'],
    ]);
  });

  it('marks the tick of a schedule', () => {
    const [work] = workOf({ ...row, handler: 'schedule:bulletin.publish-due' }, nobody);
    expect(work).toMatchObject({ name: 'bulletin.publish-due', data: { plugin: 'bulletin', scheduled: true } });
  });
});

describe('a span', () => {
  it('ticks at whole multiples', () => {
    const now = new Date('2026-03-02T01:02:03.004Z');
    expect(nextTick('1m', now)).toEqual(new Date('2026-03-02T01:03:00Z'));
    expect(nextTick('2h', now)).toEqual(new Date('2026-03-02T02:00:00Z'));
    expect(nextTick('1m', new Date('2026-03-02T01:03:00Z'))).toEqual(new Date('2026-03-02T01:04:00Z'));
  });

  it('refuses what is none', () => {
    for (const wrong of ['', '0m', '1w', '-1m', '1.5h']) expect(() => everyInMilliseconds(wrong)).toThrow('not a span');
  });
});

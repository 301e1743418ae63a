import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../test/act-stage.js';
import { type JobsStage, jobsStage, writes } from '../../test/jobs-stage.js';

const minute = 60_000;

describe('a schedule', () => {
  let stage: JobsStage;
  let here: ReturnType<JobsStage['process']>;

  beforeEach(async () => {
    stage = await jobsStage();
    here = stage.process();
    stage.enablement.agencies = ['a1', 'a2'];
  });
  afterEach(async () => {
    await here.stop();
    await stage.close();
  });

  const waiting = async () => (await stage.query('select 1 from core.outbox')).length;

  it('ticks once per span however many processes ask, and not again while the tick waits', async () => {
    const there = stage.process();
    for (const process of [here, there]) process.schedules.declare('core', { name: 'tidy', every: '1m' });
    await Promise.all([here.ticker.round(), there.ticker.round()]);
    expect(await waiting()).toBe(0);
    stage.clock.advance(minute);
    await Promise.all([here.ticker.round(), there.ticker.round(), here.ticker.round(), there.ticker.round()]);
    expect(await waiting()).toBe(1);
    stage.clock.advance(5 * minute);
    await here.ticker.round();
    expect(await waiting()).toBe(1);
    await there.stop();
  });

  it('runs with the agencies for which the plugin is on, and is on record', async () => {
    const seen: unknown[] = [];
    here.schedules.declare('bulletin', { name: 'publish-due', every: '1m' });
    here.on('bulletin', 'publish-due', async (caller, payload, transaction) => {
      seen.push(payload.agencyIds);
      await writes('published')(caller, payload, transaction);
    });
    await here.ticker.round();
    stage.clock.advance(minute);
    await here.ticker.round();
    here.start();
    await eventually(async () => (await stage.effects('published')) === 1);
    expect(seen).toEqual([['a1', 'a2']]);
    await eventually(async () => (await here.service.listSchedules())[0]?.runs === 1);
    expect(await here.service.listSchedules()).toMatchObject([
      { name: 'bulletin.publish-due', every: '1m', runs: 1, failures: 0, lastError: '' },
    ]);
  });

  it('does not run while the plugin is off everywhere, and records a failure', async () => {
    here.schedules.declare('bulletin', { name: 'nowhere', every: '1m' });
    here.schedules.declare('core', { name: 'failing', every: '1m' });
    here.on('bulletin', 'nowhere', writes('nowhere'));
    here.on('core', 'failing', async () => {
      throw new Error('the reason');
    });
    stage.enablement.agencies = [];
    await here.ticker.round();
    stage.clock.advance(minute);
    await here.ticker.round();
    here.start();
    const of = async (name: string) => (await here.service.listSchedules()).find((one) => one.name === name);
    await eventually(async () => ((await of('core.failing'))?.failures ?? 0) > 0);
    expect(await of('core.failing')).toMatchObject({ lastError: 'the reason' });
    expect(await of('bulletin.nowhere')).toMatchObject({ runs: 0, lastStartedAt: null });
    expect(await stage.effects('nowhere')).toBe(0);
  });
});

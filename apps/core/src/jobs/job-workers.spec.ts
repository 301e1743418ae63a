import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '@tessera/sdk';
import { administrator, eventually } from '../../test/act-stage.js';
import { type JobsStage, jobsStage, writes } from '../../test/jobs-stage.js';

const agency = '00000000-0000-7000-8000-00000000000a';

describe('work after commit', () => {
  let stage: JobsStage;
  let here: ReturnType<JobsStage['process']>;

  beforeAll(async () => {
    stage = await jobsStage();
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    here = stage.process();
  });
  afterEach(() => here.stop());

  const done = (name: string, times = 1) => eventually(async () => (await stage.effects(name)) === times);
  const state = async (queue: 'portal' | 'slow', name: string) => {
    for (const one of ['failed', 'delayed', 'waiting', 'active', 'completed'] as const) {
      const { items } = await here.service.list({ state: one, queue, limit: 100 });
      const found = items.find((job) => job.name === name);
      if (found) return found;
    }
    return undefined;
  };

  it('is done soon, once, and nothing of an act that was rolled back', async () => {
    here.on('core', 'plain', writes('plain'));
    here.on('core', 'undone', writes('undone'));
    here.start();
    await expect(
      stage.transactions.run(administrator, async (transaction) => {
        transaction.enqueue({ handler: 'core.undone', payload: {} });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    const begun = performance.now();
    await stage.enqueue('core.plain');
    await done('plain');
    expect(performance.now() - begun).toBeLessThan(5_000);
    await stage.enqueue('core.plain', { queue: 'slow' });
    await done('plain', 2);
    expect(await stage.effects('undone')).toBe(0);
    expect(await stage.query('select 1 from core.outbox')).toEqual([]);
  });

  it('is done once although two relays and two workers take part and the queue is told twice', async () => {
    const there = stage.process();
    for (const process of [here, there]) process.on('core', 'once', writes('once'));
    await Promise.all(Array.from({ length: 40 }, () => stage.enqueue('core.once')));
    // as after a crash between adding and deleting: the rows are still there and are relayed again
    await stage.query('create table core.spec_outbox as select * from core.outbox');
    await here.relay.round();
    await stage.query('insert into core.outbox select * from core.spec_outbox');
    for (const process of [here, there]) process.start();
    await done('once', 40);
    await stage.query('insert into core.outbox select * from core.spec_outbox');
    await eventually(async () => (await stage.query('select 1 from core.outbox')).length === 0);
    await eventually(async () => {
      const { waiting, active } = await here.queues.queue('portal').getJobCounts('waiting', 'active');
      return waiting === 0 && active === 0;
    });
    expect(await stage.effects('once')).toBe(40);
    await there.stop();
  });

  it('is repeated when it failed, without half of its effect', async () => {
    let attempts = 0;
    here.on('core', 'unsteady', async (caller, payload, transaction) => {
      await writes('unsteady')(caller, payload, transaction);
      if (++attempts < 3) throw new Error('not yet');
    });
    here.start();
    await stage.enqueue('core.unsteady');
    await done('unsteady');
    expect(attempts).toBe(3);
  });

  it('waits for its time', async () => {
    here.on('core', 'later', writes('later'));
    await stage.enqueue('core.later', { at: new Date(stage.clock.now().getTime() + 3_600_000) });
    await here.relay.round();
    expect(await stage.query('select 1 from core.outbox')).toHaveLength(1);
    stage.clock.advance(3_600_001);
    await here.relay.round();
    expect(await stage.query('select 1 from core.outbox')).toHaveLength(0);
    here.start();
    await done('later');
  });

  it('reaches every plugin that listens to an event', async () => {
    for (const plugin of ['one', 'two'])
      here.registry.listen(plugin, 'core.happened@1', { run: writes(`${plugin} heard`) });
    here.start();
    await stage.emit('core.happened@1');
    await done('one heard');
    await done('two heard');
  });

  it('is held while its plugin is off for the agency, and done when it is on again', async () => {
    here.on('bulletin', 'held', writes('held'));
    here.switch('bulletin', agency, false);
    here.start();
    await stage.enqueue('bulletin.held', { agencyId: agency });
    await eventually(async () => (await state('portal', 'bulletin.held'))?.held === 'plugin-off');
    expect(await stage.effects('held')).toBe(0);
    here.switch('bulletin', agency, true);
    await done('held');
  });

  it('is kept, not failed, when nobody here knows the handler', async () => {
    here.start();
    await stage.enqueue('core.of-tomorrow');
    await eventually(async () => (await state('portal', 'core.of-tomorrow'))?.held === 'unknown-handler');
    expect((await state('portal', 'core.of-tomorrow'))?.state).toBe('delayed');
  });

  it('can be retried or discarded by an administrator once it failed, and that is audited', async () => {
    let broken = true;
    here.on('core', 'broken', async (caller, payload, transaction) => {
      if (broken) throw new Error('broken');
      await writes('broken')(caller, payload, transaction);
    });
    for (const jobId of ['b1', 'b2'])
      await here.queues.queue('portal').add(
        'core.broken',
        {
          version: 1,
          outboxId: `00000000-0000-7000-8000-0000000000${jobId}`,
          plugin: 'core',
          payload: {},
          agencyId: null,
        },
        { jobId },
      );
    here.start();
    const failed = async () =>
      (await here.service.list({ state: 'failed', queue: 'portal', limit: 100 })).items.map(({ id }) => id).sort();
    await eventually(async () => (await failed()).length === 2);
    broken = false;
    await here.service.discard(administrator, 'portal', 'b2');
    await here.service.retry(administrator, 'portal', 'b1');
    await done('broken');
    expect(await failed()).toEqual([]);
    await eventually(async () => (await state('portal', 'core.broken'))?.state === 'completed');
    await expect(here.service.retry(administrator, 'portal', 'b1')).rejects.toThrow(ProblemError);
    await expect(here.service.retry(administrator, 'portal', 'none')).rejects.toThrow(ProblemError);
    const audited = await stage.query<{ action: string }>(
      `select action from core.audit_entry where subject = 'Job' order by at`,
    );
    expect(audited.map(({ action }) => action)).toEqual(['job.discard', 'job.retry']);
  });

  it('pages through a queue', async () => {
    const first = await here.service.list({ state: 'completed', queue: 'portal', limit: 5 });
    expect(first.items).toHaveLength(5);
    const second = await here.service.list({ state: 'completed', queue: 'portal', limit: 5, cursor: first.next! });
    const ids = new Set([...first.items, ...second.items].map(({ id }) => id));
    expect(ids.size).toBe(10);
    await expect(
      here.service.list({ state: 'failed', queue: 'portal', limit: 5, cursor: first.next! }),
    ).rejects.toThrow(ProblemError);
  });

  it('uses few connections', async () => {
    here.on('core', 'many', writes('many'));
    here.start();
    await Promise.all(Array.from({ length: 100 }, () => stage.enqueue('core.many')));
    await done('many', 100);
    const [row] = await stage.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name not like 'tessera %'
         and application_name not in ('spec', '')`,
    );
    const [queue] = await stage.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'tessera queue'`,
    );
    expect((row?.count ?? 0) + (queue?.count ?? 0)).toBeLessThanOrEqual(6);
  });
});

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from './act-stage.js';
import { type JobsStage, jobsStage, writes } from './jobs-stage.js';

const program = fileURLToPath(new URL('./processes/doomed-worker.mjs', import.meta.url));
const points = ['in-relay', 'in-handler', 'after-commit'] as const;

let stage: JobsStage;
beforeAll(async () => {
  stage = await jobsStage();
});
afterAll(() => stage.close());

/** Runs a worker until it has killed itself there. */
const killed = (point: string) =>
  new Promise<NodeJS.Signals | null>((resolve, reject) => {
    const child = fork(program, {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: stage.database.url, DIES_AT: point },
    });
    child.once('error', reject);
    child.once('exit', (_code, signal) => resolve(signal));
  });

it('takes effect exactly once although its worker is killed while relaying, handling, or right after commit', async () => {
  for (const point of points) {
    await stage.enqueue(`core.dies-${point}`);
    expect(await killed(point)).toBe('SIGKILL');
  }
  // killed before the commit: nothing of it is seen; after the commit: all of it
  expect(await Promise.all(points.map((point) => stage.effects(point)))).toEqual([0, 0, 1]);

  const survivor = stage.process();
  for (const point of points) survivor.on('core', `dies-${point}`, writes(point));
  survivor.start();
  try {
    await eventually(async () => {
      const { completed } = await survivor.queues.queue('portal').getJobCounts('completed');
      return completed === points.length;
    }, 40_000);
  } finally {
    await survivor.stop();
  }
  expect(await Promise.all(points.map((point) => stage.effects(point)))).toEqual([1, 1, 1]);
  expect(await stage.query('select 1 from core.outbox')).toEqual([]);
}, 90_000);

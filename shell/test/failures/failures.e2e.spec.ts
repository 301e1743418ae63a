import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ShellBench } from '../open-shell.js';
import type { FailureCase } from './failure-case.js';
import { FailureRun, measureUndisturbed } from './failure-run.js';

const names = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'failure.ts')),
);
const catalogue = new Map<string, FailureCase>();
for (const name of names) catalogue.set(name, (await import(`./${name}/failure.js`)).failure);

const bench = new ShellBench();
const begun = new Map<string, Promise<void>>();
let undisturbed = 0;
const run = (name: string, failure: FailureCase): Promise<void> =>
  new FailureRun(bench, name, failure, undisturbed).run();

beforeAll(async () => {
  await bench.start();
  undisturbed = await measureUndisturbed(bench);
  for (const [name, failure] of catalogue) {
    if (!failure.slow) continue;
    const running = run(name, failure);
    running.catch(() => undefined);
    begun.set(name, running);
  }
});
afterAll(() => bench.stop());

describe('a failure stays inside its tile', () => {
  it('has a folder for each of the kinds that were thought of', () => expect(names.length).toBeGreaterThanOrEqual(17));

  it.each([...catalogue].map(([name, failure]) => [name, failure.happens, failure] as const))(
    '%s: %s',
    (name, _happens, failure) => begun.get(name) ?? run(name, failure),
  );
});

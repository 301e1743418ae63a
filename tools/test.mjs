#!/usr/bin/env node
/** `npm test`: installs, builds, checks and runs every spec; ends with one line of totals. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterSecondLook, countOf, failedTests, totalsLine, worthSecondLook } from './test-run/second-look.mjs';
import { prepareWorkspace, workspace } from './workspace.mjs';

const suites = ['lint', 'imports', 'unit', 'api', 'e2e'];
const help = `npm test [-- [SUITE…] [PATTERN…] [--update]]
  SUITE     any of: ${suites.join(', ')}; without one all are run
  PATTERN   run only the specs whose path contains it
Ends with "N passed, M failed" and a non-zero status when anything failed. Up to three browser specs that failed in a
run of everything are run once more, alone; the last line names those that pass then.`;

const wanted = process.argv.slice(2);
if (wanted.includes('--help')) {
  console.log(help);
  process.exit(0);
}
const named = wanted.filter((word) => suites.includes(word));
const patterns = wanted.filter((word) => !suites.includes(word) && !word.startsWith('-'));
const chosen = named.length > 0 ? named : patterns.length > 0 ? ['unit', 'api', 'e2e'] : suites;
const totals = { passed: 0, failed: 0, raced: [] };

process.chdir(workspace);
const run = (command, args, environment = {}) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: workspace,
    env: { ...process.env, ...environment },
  });

prepareWorkspace(run);
if (chosen.includes('lint')) count(run(join('node_modules', '.bin', 'biome'), ['check', '.']).status === 0);
if (chosen.includes('imports')) count(run(process.execPath, ['tools/check-imports.mjs']).status === 0);
runSpecs(chosen.filter((suite) => ['unit', 'api', 'e2e'].includes(suite)));
console.log(`\n${totalsLine(totals)}`);
process.exit(totals.failed === 0 ? 0 : 1);

function count(passed) {
  if (passed) totals.passed += 1;
  else totals.failed += 1;
}

/** All kinds of specs in one run of jest: they share the database cluster. */
function runSpecs(kinds) {
  if (kinds.length === 0) return;
  const first = runJest(
    kinds,
    patterns.map((pattern) => `--testPathPatterns=${pattern}`),
  );
  const counted = first && (secondLook(first) ?? countOf(first));
  totals.passed += counted?.passed ?? 0;
  totals.failed += counted?.failed ?? 1;
  totals.raced = counted?.raced ?? [];
}

/** Browser specs that failed in a run of everything, once more and alone; undefined where that is not worth while. */
function secondLook(first) {
  const files = wanted.length === 0 && totals.failed === 0 ? worthSecondLook(first) : [];
  if (files.length === 0) return undefined;
  for (const { file, tests } of failedTests(first))
    console.log(`\nfailed, to be run again alone: ${relative(workspace, file)}\n  ${tests.join('\n  ')}`);
  const second = runJest(['e2e'], ['--runInBand', '--runTestsByPath', ...files]);
  const { raced, ...counted } = second ? afterSecondLook(first, second) : { ...countOf(first), raced: [] };
  return { ...counted, raced: raced.map((file) => relative(workspace, file)) };
}

/** What jest tells of a run; undefined when it told nothing. */
function runJest(kinds, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-results-'));
  const results = join(folder, 'results.json');
  const update = wanted.filter((word) => word === '--update');
  const { status } = run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${results}`,
    '--passWithNoTests',
    ...update,
    ...kinds.map((kind) => `--selectProjects=${kind}`),
    ...flags,
  ]);
  try {
    const told = JSON.parse(readFileSync(results, 'utf8'));
    // it failed for something that is no test, as its own end
    return status !== 0 && countOf(told).failed === 0 ? { ...told, numRuntimeErrorTestSuites: 1 } : told;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

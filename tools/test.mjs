#!/usr/bin/env node
/** `npm test`: installs, builds, checks and runs every spec; ends with one line of totals. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareWorkspace, workspace } from './workspace.mjs';

const suites = ['lint', 'imports', 'unit', 'api', 'e2e'];
const help = `npm test [-- [SUITE…] [PATTERN…] [--update]]
  SUITE     any of: ${suites.join(', ')}; without one all are run
  PATTERN   run only the specs whose path contains it
Ends with "N passed, M failed" and a non-zero status when anything failed.`;

const wanted = process.argv.slice(2);
if (wanted.includes('--help')) {
  console.log(help);
  process.exit(0);
}
const named = wanted.filter((word) => suites.includes(word));
const patterns = wanted.filter((word) => !suites.includes(word) && !word.startsWith('-'));
const chosen = named.length > 0 ? named : patterns.length > 0 ? ['unit', 'api', 'e2e'] : suites;
const totals = { passed: 0, failed: 0 };

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
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function count(passed) {
  if (passed) totals.passed += 1;
  else totals.failed += 1;
}

/** One run of jest for all kinds of specs: they share the database cluster. */
function runSpecs(kinds) {
  if (kinds.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'tessera-results-'));
  const results = join(folder, 'results.json');
  const flags = wanted.filter((word) => word === '--update');
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, '--passWithNoTests', ...flags];
  const { status } = run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    ...jest,
    `--selectProjects=${kinds[0]}`,
    ...kinds.slice(1).map((kind) => `--selectProjects=${kind}`),
    ...patterns.map((pattern) => `--testPathPatterns=${pattern}`),
  ]);
  tally(results, status);
  rmSync(folder, { recursive: true, force: true });
}

function tally(results, status) {
  let parsed;
  try {
    parsed = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    totals.failed += 1;
    return;
  }
  totals.passed += parsed.numPassedTests;
  // a file that does not even load has no tests to count; a skipped test is nobody's success
  totals.failed += parsed.numFailedTests + parsed.numRuntimeErrorTestSuites + parsed.numPendingTests;
  if (status !== 0 && totals.failed === 0) totals.failed = 1;
}

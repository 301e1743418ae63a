/**
 * A browser spec that failed amid a whole run on a busy machine is run once more, alone. What follows from that is
 * decided here (docs/decisions/0015-second-look-at-browser-specs.md).
 *
 * @typedef {{name: string, status: string, assertionResults: {status: string, fullName: string}[]}} FileResult of jest's `--json`; `name`: absolute path
 * @typedef {{numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, testResults: FileResult[]}} Results
 */

/** More files than this do not race by chance. */
const most = 3;

const isBrowserSpec = ({ name }) => name.endsWith('.e2e.spec.ts');
const failedFiles = ({ testResults }) => testResults.filter(({ status }) => status === 'failed');
const passedIn = (files) =>
  files.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'passed').length;

/**
 * A file that does not even load has no tests to count; a skipped test is nobody's success.
 * @param {Results} results
 */
export const countOf = (results) => ({
  passed: results.numPassedTests,
  failed: results.numFailedTests + results.numRuntimeErrorTestSuites + results.numPendingTests,
});

/**
 * The files that deserve a second look: one to three browser specs, where nothing else failed; else none.
 * @param {Results} results of a whole run
 * @returns {string[]} absolute paths
 */
export function worthSecondLook(results) {
  const failed = failedFiles(results);
  if (failed.length > most || results.numPendingTests > 0 || !failed.every(isBrowserSpec)) return [];
  return failed.map(({ name }) => name);
}

/**
 * Tests as they count after the second look, and the files that raced: none when anything failed again.
 * @param {Results} first
 * @param {Results} second of the files of `worthSecondLook` alone
 */
export function afterSecondLook(first, second) {
  const failed = failedFiles(first);
  const seen = new Map(second.testResults.map((file) => [file.name, file]));
  const stood = failed.every(({ name, assertionResults }) => {
    const again = seen.get(name);
    return again?.status === 'passed' && again.assertionResults.length >= Math.max(1, assertionResults.length);
  });
  if (!stood || countOf(second).failed > 0) return { ...countOf(first), raced: [] };
  return {
    passed: first.numPassedTests - passedIn(failed) + second.numPassedTests,
    failed: 0,
    raced: failed.map(({ name }) => name),
  };
}

/**
 * Names of the tests that failed, by file: who mends the spec must know which.
 * @param {Results} results
 */
export const failedTests = (results) =>
  failedFiles(results).map(({ name, assertionResults }) => ({
    file: name,
    tests: assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  }));

/**
 * The last line of a run.
 * @param {{passed: number, failed: number, raced: readonly string[]}} totals `raced`: paths as they are to be shown
 */
export function totalsLine({ passed, failed, raced }) {
  const specs = raced.length === 1 ? '1 browser spec' : `${raced.length} browser specs`;
  const note = raced.length === 0 ? '' : ` (${specs} raced and passed alone: ${raced.join(', ')})`;
  return `${passed} passed, ${failed} failed${note}`;
}

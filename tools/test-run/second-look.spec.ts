import { describe, expect, it } from '@jest/globals';
import { afterSecondLook, countOf, failedTests, totalsLine, worthSecondLook } from './second-look.mjs';

type State = 'passed' | 'failed' | 'pending';

/** A file with tests of these outcomes; without tests: one that did not load. */
const file = (name: string, ...tests: State[]) => ({
  name: `/work/${name}`,
  status: tests.length > 0 && tests.every((one) => one === 'passed' || one === 'pending') ? 'passed' : 'failed',
  assertionResults: tests.map((status, at) => ({ status, fullName: `${name} test ${at + 1}` })),
});

const results = (...files: ReturnType<typeof file>[]) => {
  const count = (state: State) =>
    files.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === state).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numRuntimeErrorTestSuites: files.filter(({ assertionResults }) => assertionResults.length === 0).length,
    testResults: files,
  };
};

const sound = file('libs/a.spec.ts', 'passed', 'passed');
const racing = file('e2e/search.e2e.spec.ts', 'passed', 'failed', 'passed');
const stood = file('e2e/search.e2e.spec.ts', 'passed', 'passed', 'passed');
const notLoaded = file('shell/test/frame.e2e.spec.ts');

describe('a second look', () => {
  it('is worth while for one to three browser specs', () => {
    expect(worthSecondLook(results(sound, racing))).toEqual(['/work/e2e/search.e2e.spec.ts']);
    const three = ['a', 'b', 'c'].map((name) => file(`e2e/${name}.e2e.spec.ts`, 'failed'));
    expect(worthSecondLook(results(sound, ...three))).toHaveLength(3);
  });

  it('is not, where nothing failed, too much failed or something of another kind', () => {
    expect(worthSecondLook(results(sound))).toEqual([]);
    const four = ['a', 'b', 'c', 'd'].map((name) => file(`e2e/${name}.e2e.spec.ts`, 'failed'));
    expect(worthSecondLook(results(sound, ...four))).toEqual([]);
    for (const other of [file('libs/b.spec.ts', 'failed'), file('apps/core/test/c.api.spec.ts', 'failed')])
      expect(worthSecondLook(results(racing, other))).toEqual([]);
    expect(worthSecondLook(results(racing, file('libs/d.spec.ts', 'passed', 'pending')))).toEqual([]);
  });

  it('counts every test once when all of it passes', () => {
    expect(afterSecondLook(results(sound, racing), results(stood))).toEqual({
      passed: 5,
      failed: 0,
      raced: ['/work/e2e/search.e2e.spec.ts'],
    });
    const loaded = file('shell/test/frame.e2e.spec.ts', 'passed', 'passed');
    expect(afterSecondLook(results(sound, notLoaded), results(loaded))).toMatchObject({ passed: 4, failed: 0 });
  });

  it('changes nothing when a test fails again, is skipped or is not there any more', () => {
    const first = results(sound, racing);
    const asBefore = { passed: 4, failed: 1, raced: [] };
    expect(afterSecondLook(first, results(racing))).toEqual(asBefore);
    const skipped = file('e2e/search.e2e.spec.ts', 'passed', 'pending', 'passed');
    expect(afterSecondLook(first, results(skipped))).toEqual(asBefore);
    expect(afterSecondLook(first, results(file('e2e/search.e2e.spec.ts', 'passed')))).toEqual(asBefore);
    expect(afterSecondLook(first, results())).toEqual(asBefore);
    const half = results(sound, racing, notLoaded);
    expect(afterSecondLook(half, results(stood))).toEqual({ passed: 4, failed: 2, raced: [] });
  });
});

describe('what a run says', () => {
  it('counts a file that does not load and a skipped test as failed', () => {
    expect(countOf(results(sound, notLoaded, file('libs/d.spec.ts', 'pending')))).toEqual({ passed: 2, failed: 2 });
  });

  it('ends with one line of totals, which names what raced', () => {
    expect(totalsLine({ passed: 7, failed: 2, raced: [] })).toBe('7 passed, 2 failed');
    expect(totalsLine({ passed: 9, failed: 0, raced: ['e2e/search.e2e.spec.ts'] })).toBe(
      '9 passed, 0 failed (1 browser spec raced and passed alone: e2e/search.e2e.spec.ts)',
    );
    expect(totalsLine({ passed: 9, failed: 0, raced: ['a', 'b'] })).toMatch(/\(2 browser specs raced .*: a, b\)$/);
  });

  it('names the tests that failed', () => {
    expect(failedTests(results(sound, racing))).toEqual([
      { file: '/work/e2e/search.e2e.spec.ts', tests: ['e2e/search.e2e.spec.ts test 2'] },
    ]);
  });
});

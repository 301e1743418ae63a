import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brokenPasswordRules, judgePassword, type PasswordLimits, sharesRun } from './password-rules.js';

const limits: PasswordLimits = { minLength: 8, maxLength: 15, specialCharacters: '!#$%&()*+,-./:;<=>?@[]^_{|}~' };
const context = { account: 'yslin0612', current: 'Old-Secret77' };

describe('password rules', () => {
  it('take what keeps every rule', () => {
    expect(brokenPasswordRules('Wp9!rtzKm', limits, context)).toEqual([]);
  });

  it.each([
    ['too short', 'Wp9!rtz', ['length']],
    ['too long', 'Wp9!rtzKmWp9!rtz', ['length']],
    ['no upper case', 'wp9!rtzkm', ['upper-case']],
    ['no lower case', 'WP9!RTZKM', ['lower-case']],
    ['no digit', 'Wpx!rtzKm', ['digit']],
    ['no special character', 'Wp9xrtzKm', ['special']],
    ['an apostrophe', "Wp9!rtz'Km", ['allowed-characters']],
    ['a letter beyond ASCII', 'Wp9!rtzKé', ['allowed-characters']],
    ['a Chinese character', 'Wp9!rtzK密', ['allowed-characters']],
    ['the account name in other case', 'YSLin0612!a', ['not-account-name']],
    ['three characters of the old one', 'Wp9!cReKm', ['unlike-current']],
    ['the old one', 'Old-Secret77', ['unlike-current']],
  ])('refuse %s', (_why, password, broken) => {
    expect(brokenPasswordRules(password, limits, context)).toEqual(broken);
  });

  it('say nothing is fine yet about an empty field', () => {
    const judged = judgePassword('', limits, context);
    expect(Object.values(judged)).not.toContain(true);
  });

  it('count characters, not UTF-16 units', () => {
    expect(judgePassword('😀'.repeat(8), limits, context).length).toBe(true);
    expect(judgePassword('😀'.repeat(4), limits, context).length).toBe(false);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abAB12!#'), maxLength: 12 });

  it('find a shared run exactly when one of three characters is in both', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        let shared = false;
        for (let at = 0; at + 3 <= one.length; at++)
          shared ||= other.toLowerCase().includes(one.slice(at, at + 3).toLowerCase());
        expect(sharesRun(one, other)).toBe(shared);
      }),
      { numRuns: 200 },
    );
  });

  it('are symmetric about shared runs, and a run put anywhere is found', () => {
    fc.assert(
      fc.property(
        word,
        word,
        fc.string({ unit: fc.constantFrom(...'xyzXYZ'), minLength: 3, maxLength: 3 }),
        (a, b, run) => {
          expect(sharesRun(a, b)).toBe(sharesRun(b, a));
          expect(sharesRun(a + run + b, b + run.toUpperCase() + a)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never take a password outside the limits, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 6, max: 10 }), (password, minLength) => {
        const accepted =
          brokenPasswordRules(password, { ...limits, minLength }, { account: '', current: '' }).length === 0;
        if (!accepted) return;
        expect([...password].length).toBeGreaterThanOrEqual(minLength);
        expect(password).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])[!-~]+$/);
        expect(password).not.toContain("'");
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { outcomeOfProblem } from './outcome.js';

const now = 1_000_000;
const problem = (slug: string, members: Record<string, unknown> = {}) =>
  outcomeOfProblem({ type: `urn:tessera:problem:${slug}`, title: '', status: 401, number: 'T-1', ...members }, now);
const captcha = { kind: 'picture', id: 'c', picture: 'data:', expiresAt: '' };

describe('outcomeOfProblem', () => {
  it('says one and the same of every wrong combination', () => {
    expect(problem('wrong-credentials')).toEqual({ kind: 'wrong' });
    expect(problem('invalid-input')).toEqual({ kind: 'wrong' });
  });

  it('brings what the next try needs', () => {
    expect(problem('wrong-credentials', { captcha })).toEqual({ kind: 'wrong', captcha });
    expect(problem('wrong-credentials', { challenge: 'next' })).toEqual({ kind: 'wrong', challenge: 'next' });
    expect(problem('captcha-required', { captcha })).toEqual({ kind: 'captcha', captcha });
    expect(problem('second-factor-required', { challenge: 'first' })).toEqual({
      kind: 'second-factor',
      challenge: 'first',
    });
  });

  it('counts the wait on the clock of this device', () => {
    expect(problem('locked', { retryAfter: 900, lockedUntil: 'ignored' })).toEqual({
      kind: 'locked',
      until: now + 900_000,
    });
    expect(problem('too-many-requests', { retryAfter: 0 })).toEqual({ kind: 'busy', until: now + 1000 });
    expect(problem('locked')).toEqual({ kind: 'locked', until: now + 60_000 });
  });

  it('keeps the number of anything else', () => {
    expect(problem('internal', { number: 'T-1008' })).toEqual({ kind: 'failed', number: 'T-1008' });
    expect(problem('captcha-required')).toEqual({ kind: 'failed', number: 'T-1' });
    expect(outcomeOfProblem(null, now)).toEqual({ kind: 'failed', number: 'T-1008' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { possibleActs } from './possible-acts.js';

const idle = { lockedUntil: null, secondFactor: false, sessions: 0 };

describe('acts on an account', () => {
  it('follow its state', () => {
    expect(possibleActs({ ...idle, state: 'active' })).toEqual(['suspend']);
    expect(possibleActs({ ...idle, state: 'held' })).toEqual(['suspend']);
    expect(possibleActs({ ...idle, state: 'suspended' })).toEqual(['reinstate']);
    expect(possibleActs({ ...idle, state: 'rejected' })).toEqual([]);
  });

  it('are offered only where they do something', () => {
    expect(
      possibleActs({ state: 'active', lockedUntil: '2026-01-01T00:00:00.000Z', secondFactor: true, sessions: 2 }),
    ).toEqual(['unlock', 'sign-out', 'reset-second-factor', 'suspend']);
  });
});

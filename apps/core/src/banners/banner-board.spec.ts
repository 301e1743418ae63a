import { describe, expect, it } from '@jest/globals';
import { phaseOf } from './banner-board.js';

const within = { state: 'on', from: '2026-03-10', to: '2026-03-12' } as const;

describe('the phase of a banner', () => {
  it.each([
    ['2026-03-09', 'scheduled'],
    ['2026-03-10', 'current'],
    ['2026-03-12', 'current'],
    ['2026-03-13', 'ended'],
  ])('on %s is %s', (today, phase) => {
    expect(phaseOf(within, today)).toBe(phase);
  });

  it('has no end without a last day, and is off when switched off', () => {
    expect(phaseOf({ ...within, to: null }, '2199-01-01')).toBe('current');
    expect(phaseOf({ ...within, state: 'off' }, '2026-03-11')).toBe('off');
  });
});

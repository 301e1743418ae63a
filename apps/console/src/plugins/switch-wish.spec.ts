import { describe, expect, it } from '@jest/globals';
import { exampleSwitch } from './example-switch.js';
import type { SwitchState } from './plugins.api.js';
import { changeBack, changeFor, possibleWishes } from './switch-wish.js';

const state = (part: Partial<SwitchState> = {}) => exampleSwitch('D03', part);

describe('wishes for a switch', () => {
  it('are those that change something', () => {
    expect(possibleWishes(state(), false)).toEqual(['on', 'off']);
    expect(possibleWishes(state({ enabled: true }), false)).toEqual(['off', 'inherit']);
    expect(possibleWishes(state({ enabled: false }), true)).toEqual(['on', 'inherit', 'must', 'forbid']);
  });

  it('are none below a lock, nor at a lock that the person may not open', () => {
    expect(possibleWishes(state({ lockedAbove: true }), true)).toEqual([]);
    expect(possibleWishes(state({ enabled: true, locked: true }), false)).toEqual([]);
  });

  it('offer to unlock, to reverse and to drop a lock', () => {
    expect(possibleWishes(state({ enabled: true, locked: true }), true)).toEqual([
      'off',
      'inherit',
      'forbid',
      'unlock',
    ]);
  });

  it.each([
    ['on', { enabled: true, locked: false }],
    ['off', { enabled: false, locked: false }],
    ['inherit', { enabled: null, locked: false }],
    ['must', { enabled: true, locked: true }],
    ['forbid', { enabled: false, locked: true }],
  ] as const)('%s is sent as its decision', (wish, decision) => {
    expect(changeFor(state(), wish)).toEqual({ agency: 'D03', ...decision });
  });

  it('unlocking keeps the decision; undoing brings back all of it', () => {
    const forbidden = state({ enabled: false, locked: true });
    expect(changeFor(forbidden, 'unlock')).toEqual({ agency: 'D03', enabled: false, locked: false });
    expect(changeBack(forbidden)).toEqual({ agency: 'D03', enabled: false, locked: true });
  });
});

import { describe, expect, it } from '@jest/globals';
import { exampleSwitch } from './example-switch.js';
import type { SwitchState } from './plugins.api.js';
import { switchRows } from './switch-rows.js';

const state = (code: string, parentId: string | null, part: Partial<SwitchState> = {}) =>
  exampleSwitch(code, { parentId, ...part });
const city = [state('A', null), state('B', 'A', { enabled: false }), state('C', 'B'), state('D', 'A')];
const codes = (...given: Parameters<typeof switchRows>) => switchRows(...given).map((row) => row.state.agency.code);

describe('rows of the switch table', () => {
  it('are the opened branches, in the order of the tree', () => {
    expect(codes(city, new Set())).toEqual(['A']);
    expect(codes(city, new Set(['A']))).toEqual(['A', 'B', 'D']);
    expect(codes(city, new Set(['A', 'B']))).toEqual(['A', 'B', 'C', 'D']);
  });

  it('know their level and whether something hangs below', () => {
    const rows = switchRows(city, new Set(['A', 'B']));
    expect(rows.map(({ level, hasChildren }) => [level, hasChildren])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [2, false],
    ]);
  });

  it('tell where a state comes from', () => {
    const rows = switchRows(city, new Set(['A', 'B']));
    expect(rows.map(({ origin, decidedBy }) => [origin, decidedBy])).toEqual([
      ['default', ''],
      ['own', '機關B'],
      ['inherited', '機關B'],
      ['inherited', ''],
    ]);
  });

  it('name the lock above, whatever the agency itself decided', () => {
    const locked = [
      state('A', null, { enabled: true, locked: true }),
      state('B', 'A', { enabled: false, lockedAbove: true }),
    ];
    expect(switchRows(locked, new Set(['A'])).map(({ origin, decidedBy }) => [origin, decidedBy])).toEqual([
      ['own-lock', '機關A'],
      ['locked-above', '機關A'],
    ]);
  });

  it('show what is looked for with everything above it', () => {
    expect(codes(city, new Set(), 'c')).toEqual(['A', 'B', 'C']);
    expect(codes(city, new Set(['A']), '機關D')).toEqual(['A', 'D']);
    expect(codes(city, new Set(['A']), 'none')).toEqual([]);
  });

  it('begin with the agency that the person sees, though it hangs below another', () => {
    const [own] = switchRows([state('C', 'B')], new Set());
    expect(own).toMatchObject({ level: 1, origin: 'inherited', decidedBy: '' });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Placement } from '@tessera/contracts';
import { greetingKey } from './greeting.js';
import { gridArea, readingOrder } from './grid.js';

const at = (id: string, x: number, y: number): Placement => ({
  id,
  plugin: 'core',
  tile: 'x',
  rect: { x, y, w: 3, h: 2 },
  settings: {},
  locks: [],
});

describe('readingOrder', () => {
  it('goes row by row, left to right, and leaves the layout as it was', () => {
    const layout = [at('d', 0, 4), at('b', 6, 0), at('c', 9, 1), at('a', 0, 0)];
    expect(readingOrder(layout).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(layout[0]?.id).toBe('d');
  });
});

describe('gridArea', () => {
  it.each([
    [12, '6'],
    [8, '4'],
    [5, '3'],
    [3, '2'],
    [1, '2'],
  ])('halves %i of twelve columns to %s of six', (w, six) => {
    expect(gridArea({ x: 0, y: 0, w, h: 2 })['--w6']).toBe(six);
  });
});

describe('greetingKey', () => {
  it.each([
    [4, 'evening'],
    [5, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [17, 'afternoon'],
    [18, 'evening'],
  ])('at %i it is %s', (hour, part) => {
    expect(greetingKey(hour)).toBe(`greeting.${part}`);
  });
});

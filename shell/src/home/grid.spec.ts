import { describe, expect, it } from '@jest/globals';
import { greetingKey } from './greeting.js';
import { gridArea } from './grid.js';

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

import { describe, expect, it } from '@jest/globals';
import { axisTicks, cutText, textWidth } from './chart-scale.js';

describe('an axis', () => {
  it('goes from zero to a round number above the highest', () => {
    expect(axisTicks([12, 48, 31], 5)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(axisTicks([1284], 5)).toEqual([0, 500, 1000, 1500]);
    expect(axisTicks([0.12, 0.31], 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('has no halves between whole numbers, and room when all is nothing', () => {
    expect(axisTicks([1, 2], 5)).toEqual([0, 1, 2]);
    expect(axisTicks([0, 0], 5)).toEqual([0, 1]);
    expect(axisTicks([], 5)).toEqual([0, 1]);
  });

  it('goes below zero when figures do', () => {
    expect(axisTicks([-30, 50], 4)).toEqual([-40, -20, 0, 20, 40, 60]);
  });
});

it('cuts a text that is too wide, Chinese letters being wider', () => {
  expect(textWidth('會議室', 10)).toBe(30);
  expect(cutText('第一會議室', 10, 50)).toBe('第一會議室');
  expect(cutText('第一會議室', 10, 40)).toBe('第一會…');
});

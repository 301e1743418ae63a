import { describe, expect, it } from '@jest/globals';
import { firstRhythm, rhythmOf } from './rhythm.js';

const first = '2027-03-01';

describe('how a series repeats', () => {
  it('is asked for by a count or by a last day', () => {
    expect(rhythmOf(firstRhythm, first)).toEqual({ everyWeeks: 1, count: 4 });
    expect(rhythmOf({ ...firstRhythm, end: 'until', until: '2027-06-01', everyWeeks: 2 }, first)).toEqual({
      everyWeeks: 2,
      until: '2027-06-01',
    });
  });

  it('is none while its fields are not sound', () => {
    for (const count of ['', '0', '61', '2.5', 'x', '-1'])
      expect(rhythmOf({ ...firstRhythm, count }, first)).toBeNull();
    const untilOf = (until: string) => rhythmOf({ ...firstRhythm, end: 'until', until }, first);
    expect(untilOf('')).toBeNull();
    expect(untilOf('2027-02-28')).toBeNull();
    // the 60th is 59 weeks after the first
    expect(untilOf('2028-04-17')).not.toBeNull();
    expect(untilOf('2028-04-24')).toBeNull();
  });
});

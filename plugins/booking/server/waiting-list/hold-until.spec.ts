import { describe, expect, it } from '@jest/globals';
import { holdUntil } from './hold-until.js';

const at = (time: string) => new Date(`2027-03-01T${time}:00.000Z`);

describe('how long a slot is kept for who waited', () => {
  it('is as long as the agency says', () => {
    expect(holdUntil(at('08:00'), 30, at('10:00'))).toEqual(at('08:30'));
  });
  it('ends when the slot begins', () => {
    expect(holdUntil(at('09:50'), 30, at('10:00'))).toEqual(at('10:00'));
  });
});

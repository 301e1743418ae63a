import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { codeUntil, displayOfCode, doorCode, isCurrentCode } from './door-code.js';

const key = randomBytes(32);
const display = '01890000-0000-7000-8000-000000000001';
const now = new Date('2027-03-01T10:00:30.000Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('the code of a door display', () => {
  it('is good for this minute and the next, and for no later one', () => {
    const code = doorCode(key, display, now);
    expect(isCurrentCode(code, key, display, now)).toBe(true);
    expect(isCurrentCode(code, key, display, later(89))).toBe(true);
    expect(isCurrentCode(code, key, display, later(90))).toBe(false);
    expect(isCurrentCode(code, key, display, later(-91))).toBe(false);
  });

  it('is another one each minute', () => {
    expect(doorCode(key, display, later(30))).not.toBe(doorCode(key, display, now));
    expect(doorCode(key, display, later(29))).toBe(doorCode(key, display, now));
    expect(codeUntil(now).toISOString()).toBe('2027-03-01T10:01:00.000Z');
  });

  it('cannot be made without the key, for another display or another minute', () => {
    const code = doorCode(key, display, now);
    const other = '01890000-0000-7000-8000-000000000002';
    expect(isCurrentCode(code, randomBytes(32), display, now)).toBe(false);
    expect(isCurrentCode(code.replace(display, other), key, other, now)).toBe(false);
    expect(isCurrentCode(code, key, other, now)).toBe(false);
    const [of, , mac] = doorCode(key, display, later(-600)).split('.');
    expect(isCurrentCode([of, code.split('.')[1], mac].join('.'), key, display, now)).toBe(false);
  });

  it('is told from anything else that somebody may type', () => {
    expect(displayOfCode(doorCode(key, display, now))).toBe(display);
    for (const wrong of ['', 'x', `${display}..`, `${display}.0.short`, '💥'.repeat(50)])
      expect(displayOfCode(wrong)).toBeUndefined();
  });
});

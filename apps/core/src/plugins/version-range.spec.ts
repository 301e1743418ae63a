import { describe, expect, it } from '@jest/globals';
import { inRange } from './version-range.js';

describe('version ranges', () => {
  it.each([
    ['1.0.0', '^1.0.0', true],
    ['1.9.3', '^1.2.0', true],
    ['2.0.0', '^1.2.0', false],
    ['1.1.9', '^1.2.0', false],
    ['0.3.0', '^0.2.1', false],
    ['0.2.9', '^0.2.1', true],
    ['0.0.4', '^0.0.3', false],
    ['1.2.9', '~1.2.3', true],
    ['1.3.0', '~1.2.3', false],
    ['1.7.0', '1', true],
    ['2.0.0', '1', false],
    ['1.2.4', '1.2', true],
    ['1.2.4', '1.2.3', false],
    ['2.5.0', '>=1.0.0 <3', true],
    ['3.0.0', '>=1.0.0 <3', false],
    ['1.0.0', '>=1.0.0 || 9', false],
  ])('%s in %s: %s', (version, range, expected) => expect(inRange(version, range)).toBe(expected));
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPath } from './return-path.js';

const origin = 'https://portal.example';
const to = (value: string) => returnPath(`?to=${encodeURIComponent(value)}`, origin);

describe('returnPath', () => {
  it.each([
    ['/bulletin', '/bulletin'],
    ['/bulletin/7?tab=mine#top', '/bulletin/7?tab=mine#top'],
    ['/', '/'],
  ])('goes to %s', (wanted, path) => {
    expect(to(wanted)).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    'bulletin',
    ' //evil.example',
    '/sign-in',
    '/sign-in?to=/sign-in',
    '',
  ])('goes home instead of %j', (wanted) => {
    expect(to(wanted)).toBe('/');
  });

  it('goes home without a wish', () => {
    expect(returnPath('', origin)).toBe('/');
  });

  it('never leaves the origin, whatever it is given', () => {
    const bits = fc.array(
      fc.constantFrom('/', '\\', '.', '..', '\t', '@', ':', 'evil.example', 'https:', '%2f', 'a', '?', '#'),
    );
    fc.assert(
      fc.property(bits, (parts) => {
        const path = to(parts.join(''));
        expect(new URL(path, origin).origin).toBe(origin);
        expect(path.startsWith('//')).toBe(false);
      }),
    );
  });
});

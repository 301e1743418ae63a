import { describe, expect, it } from '@jest/globals';
import { isImmutable, isPage } from './requests.js';

const at = (path: string) => `https://portal.example${path}`;

describe('what the service worker answers for', () => {
  it.each([
    ['/assets/shell/0a1b2c3d/main.js', 'public, max-age=31536000, immutable', true],
    ['/assets/shell/0a1b2c3d/main.js?retry=1', undefined, true],
    ['/assets/shell/0a1b2c3d/main.js', 'no-store', false],
    ['/assets/shell/0a1b2c3d/main.js', null, false],
    ['/assets/shell/', undefined, false],
    ['/api/assets/shell/1/x.js', undefined, false],
    ['/', undefined, false],
  ])('%s with %j may be kept: %s', (path, control, kept) => expect(isImmutable(at(path), control)).toBe(kept));

  it.each([
    ['/', true],
    ['/account', true],
    ['/apiary', true],
    ['/api', false],
    ['/api/files/1', false],
    ['/assets/x', false],
    ['/health/live', false],
    ['/metrics', false],
  ])('%s is a page: %s', (path, page) => expect(isPage(path)).toBe(page));
});

import { describe, expect, it } from '@jest/globals';
import { SessionCache } from './session-cache.js';

const known =
  (accountId: string, until = 100) =>
  () => ({ accountId, until });
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the session cache', () => {
  it('answers until the time is over', async () => {
    const cache = new SessionCache<string>();
    cache.put('t', Promise.resolve('one'), 100, known('a'));
    await settled();
    expect(await cache.get('t', 99)).toBe('one');
    expect(cache.get('t', 100)).toBeUndefined();
  });

  it('ends an entry early when what it holds ends early', async () => {
    const cache = new SessionCache<string>();
    cache.put('t', Promise.resolve('one'), 100, known('a', 40));
    await settled();
    expect(cache.get('t', 50)).toBeUndefined();
  });

  it('forgets the sessions of one account and no other', async () => {
    const cache = new SessionCache<string>();
    cache.put('t1', Promise.resolve('one'), 100, known('a'));
    cache.put('t2', Promise.resolve('two'), 100, known('b'));
    await settled();
    cache.forgetAccount('a');
    expect(cache.get('t1', 1)).toBeUndefined();
    expect(await cache.get('t2', 1)).toBe('two');
  });

  it('does not remember what was loading when it was revoked', async () => {
    const cache = new SessionCache<string>();
    let finish: (value: string) => void = () => {};
    cache.put('t', new Promise((resolve) => (finish = resolve)), 100, known('a'));
    cache.forgetAccount('a');
    finish('stale');
    await settled();
    expect(cache.get('t', 1)).toBeUndefined();
  });

  it('does not remember tokens that nobody has, nor failures', async () => {
    const cache = new SessionCache<string>();
    cache.put('none', Promise.resolve(null), 100, known('a'));
    cache.put('broken', Promise.reject(new Error('down')), 100, known('a'));
    await settled();
    expect(cache.get('none', 1)).toBeUndefined();
    expect(cache.get('broken', 1)).toBeUndefined();
  });
});

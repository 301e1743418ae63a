import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { open, seal } from './sealing.js';

const key = randomBytes(32);
const keyOf = (id: string) => {
  if (id !== 'k1') throw new Error(`no key ${id}`);
  return key;
};

describe('sealing', () => {
  it('opens what it sealed and never writes it the same way twice', () => {
    const [one, other] = [seal('秘密', 'account-1', 'k1', key), seal('秘密', 'account-1', 'k1', key)];
    expect(open(one, 'account-1', keyOf)).toBe('秘密');
    expect(one.equals(other)).toBe(false);
    expect(one.includes(Buffer.from('秘密'))).toBe(false);
  });

  it('does not open in another row', () => {
    expect(() => open(seal('s', 'account-1', 'k1', key), 'account-2', keyOf)).toThrow();
  });

  it('does not open when a single bit was changed, wherever', () => {
    const sealed = seal('secret', 'account-1', 'k1', key);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => open(changed, 'account-1', keyOf)).toThrow();
    }
  });

  it('does not open without its key', () => {
    expect(() => open(seal('s', 'a', 'k2', key), 'a', keyOf)).toThrow('no key k2');
  });
});

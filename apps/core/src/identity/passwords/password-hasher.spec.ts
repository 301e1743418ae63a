import { describe, expect, it } from '@jest/globals';
import { PasswordHasher } from './password-hasher.js';

describe('the password hasher', () => {
  it('makes Argon2id hashes and judges by them', async () => {
    const hasher = new PasswordHasher();
    const stored = await hasher.hash('Wp9!rtzKm');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hasher.verify(stored, 'Wp9!rtzKm')).toBe(true);
    expect(await hasher.verify(stored, 'Wp9!rtzKn')).toBe(false);
  });

  it('never says yes without a hash, not even to the words of the dummy', async () => {
    expect(await new PasswordHasher().verify(undefined, 'no such account')).toBe(false);
  });

  it('lets the line move on when many ask at once', async () => {
    const hasher = new PasswordHasher();
    const stored = await hasher.hash('a');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_one, n) => hasher.verify(stored, n === 3 ? 'a' : 'b')),
    );
    expect(answers).toEqual([false, false, false, true, false, false]);
  });
});

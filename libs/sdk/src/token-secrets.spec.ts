import { describe, expect, it } from '@jest/globals';
import { isSecretOf, isTokenSecret, newTokenSecret, tokenSecretHash, withoutTokenSecrets } from './token-secrets.js';

describe('a secret', () => {
  it('is made of 256 bits that nobody had before, in the shape that is taken out of logs', () => {
    const made = Array.from({ length: 100 }, newTokenSecret);
    expect(new Set(made).size).toBe(100);
    for (const secret of made) {
      expect(isTokenSecret(secret)).toBe(true);
      expect(Buffer.from(secret.slice(4), 'base64url')).toHaveLength(32);
      for (const text of [`/open/x/${secret}/now`, `?token=${secret}&page=2`, `Bearer ${secret}`, `"${secret}"`])
        expect(withoutTokenSecrets(text)).toBe(text.replace(secret, 'tpt_…'));
    }
  });

  it('is known by its hash alone', () => {
    const secret = newTokenSecret();
    const hash = tokenSecretHash(secret);
    expect(hash).toHaveLength(32);
    expect(isSecretOf(hash, secret)).toBe(true);
    expect(isSecretOf(hash, newTokenSecret())).toBe(false);
    expect(isSecretOf(hash.subarray(1), secret)).toBe(false);
  });

  it.each(['', 'tpt_', `tpt_${'a'.repeat(42)}`, `tpt_${'a'.repeat(44)}`, `${'a'.repeat(47)}`])('is not %j', (text) =>
    expect(isTokenSecret(text)).toBe(false),
  );
});

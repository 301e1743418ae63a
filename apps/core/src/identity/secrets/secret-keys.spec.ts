import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Environment } from '../../boot/environment.provider.js';
import { SecretKeys } from './secret-keys.js';

describe('the key ring', () => {
  let folder = '';
  const ring = () => new SecretKeys({ dataDirectory: folder } as Environment);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tessera-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, readable by its owner only, and the same for the next process', () => {
    const sealed = ring().seal('secret', 'account-1');
    expect(ring().open(sealed, 'account-1')).toBe('secret');
    expect(readdirSync(join(folder, 'secrets'))).toEqual(['identity-keys.json']);
    expect(statSync(join(folder, 'secrets/identity-keys.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps purposes apart', () => {
    const keys = ring();
    expect(keys.fingerprint('a', 'x').equals(keys.fingerprint('b', 'x'))).toBe(false);
    expect(keys.fingerprint('a', 'x').equals(keys.fingerprint('a', 'x'))).toBe(true);
    expect(keys.derivedSecret('captcha')).toMatch(/^[0-9a-f]{64}$/);
  });
});

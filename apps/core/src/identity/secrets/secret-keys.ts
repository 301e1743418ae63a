import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ENVIRONMENT, type Environment } from '../../boot/environment.provider.js';
import { open, seal } from './sealing.js';

const keyBytes = 32;
const keyRing = z.object({
  /** Id of the key that seals from now on; the others still open what they sealed. */
  current: z.string().regex(/^[\w-]{1,32}$/),
  keys: z.record(z.string(), z.base64()),
});
type KeyRing = z.infer<typeof keyRing>;

const makeRing = (): KeyRing => {
  const current = randomBytes(6).toString('hex');
  return { current, keys: { [current]: randomBytes(keyBytes).toString('base64') } };
};

/**
 * Keys of the identity room, in `<data>/secrets/identity-keys.json` (mode 0600). Made at the first start; several
 * processes may start at once, and the first to link its file wins. To rotate, add a key and name it as `current`.
 */
@Injectable()
export class SecretKeys {
  private readonly ring: KeyRing;

  constructor(@Inject(ENVIRONMENT) environment: Environment) {
    const directory = join(environment.dataDirectory, 'secrets');
    const file = join(directory, 'identity-keys.json');
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.ring = keyRing.parse(JSON.parse(this.readOrMake(file)));
    if (!this.ring.keys[this.ring.current]) throw new Error(`${file} lacks the key it names as current`);
  }

  /** `context` binds the secret to its owner: moved to another row it cannot be opened. */
  seal(secret: string, context: string): Buffer {
    return seal(secret, context, this.ring.current, this.key(this.ring.current));
  }

  /** Throws when the secret was changed, belongs elsewhere or was sealed by a key that is gone. */
  open(sealed: Buffer, context: string): string {
    return open(sealed, context, (keyId) => this.key(keyId));
  }

  /** Keyed hash for look-ups of what shall not be readable in the database; `purpose` keeps uses apart. */
  fingerprint(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.derived(purpose)).update(value).digest();
  }

  /** Secret for one purpose, hex. */
  derivedSecret(purpose: string): string {
    return this.derived(purpose).toString('hex');
  }

  private derived(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key(this.ring.current), '', purpose, keyBytes));
  }

  private key(id: string): Buffer {
    const key = this.ring.keys[id];
    if (!key) throw new Error(`no key ${id} in the identity key ring`);
    return Buffer.from(key, 'base64');
  }

  private readOrMake(file: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, JSON.stringify(makeRing()), { mode: 0o600, flag: 'wx' });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
    return readFileSync(file, 'utf8');
  }
}

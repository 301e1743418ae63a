import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Ed25519 keys that sign checkpoints: `<data>/secrets/audit-<key id>.key` (0600), and `.pub` beside it. */
export interface SigningKey {
  id: string;
  key: KeyObject;
}

const secretsOf = (dataDirectory: string) => join(dataDirectory, 'secrets');
const fileName = /^audit-([0-9a-f]{16})\.(key|pub)$/;

const keyId = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

/** Makes a further key; from now on it signs. Checkpoints of older keys stay valid as long as their `.pub` is there. */
export async function rotateAuditKey(dataDirectory: string): Promise<SigningKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const id = keyId(publicKey);
  const file = (extension: string) => join(secretsOf(dataDirectory), `audit-${id}.${extension}`);
  await mkdir(secretsOf(dataDirectory), { recursive: true, mode: 0o700 });
  const [pub, key] = [publicKey, privateKey].map((one, at) =>
    one.export({ type: at === 0 ? 'spki' : 'pkcs8', format: 'pem' } as { type: 'spki'; format: 'pem' }),
  );
  await writeFile(file('pub'), pub ?? '', { mode: 0o644, flag: 'wx' });
  await writeFile(file('key'), key ?? '', { mode: 0o600, flag: 'wx' });
  return { id, key: privateKey };
}

/** The newest key, made when there is none. */
export async function signingKey(dataDirectory: string): Promise<SigningKey> {
  const secrets = secretsOf(dataDirectory);
  const keys = (await names(secrets)).filter(({ extension }) => extension === 'key');
  const dated = await Promise.all(keys.map(async ({ id, path }) => ({ id, path, made: (await stat(path)).mtimeMs })));
  const [newest] = dated.sort((a, b) => b.made - a.made || b.id.localeCompare(a.id));
  if (!newest) return rotateAuditKey(dataDirectory);
  return { id: newest.id, key: createPrivateKey(await readFile(newest.path)) };
}

/** All public keys by id. */
export async function verificationKeys(dataDirectory: string): Promise<Map<string, KeyObject>> {
  const keys = new Map<string, KeyObject>();
  for (const { id, path } of await names(secretsOf(dataDirectory))) {
    const key = createPublicKey(await readFile(path));
    if (keyId(key) === id) keys.set(id, key);
  }
  return keys;
}

async function names(secrets: string): Promise<{ id: string; extension: string; path: string }[]> {
  const found = await readdir(secrets).catch(() => []);
  return found.flatMap((name) => {
    const [, id, extension] = fileName.exec(name) ?? [];
    return id && extension ? [{ id, extension, path: join(secrets, name) }] : [];
  });
}

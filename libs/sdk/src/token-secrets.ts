import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Begins every secret, so that it is known wherever it turns up. */
export const tokenPrefix = 'tpt_';

const secretBytes = 32;

/** A secret as it is handed out: 256 random bits, base64url. */
const secretShape = new RegExp(`^${tokenPrefix}[\\w-]{43}$`);
const secretsIn = new RegExp(`${tokenPrefix}[\\w-]{43}`, 'g');

/**
 * New secret of a person's token or of a thing: the display beside a door, a printed code. It is told once; only
 * `tokenSecretHash` of it is stored.
 */
export const newTokenSecret = (): string => tokenPrefix + randomBytes(secretBytes).toString('base64url');

export const isTokenSecret = (value: string): boolean => secretShape.test(value);

/** SHA-256, 32 bytes, for a `bytea` column with a unique index. The secret is random: it needs neither salt nor stretching. */
export const tokenSecretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Is this the secret of that hash? Takes as long when it is not. */
export function isSecretOf(hash: Uint8Array, secret: string): boolean {
  const given = tokenSecretHash(secret);
  return hash.length === given.length && timingSafeEqual(hash, given);
}

/** A text without the secrets that stand in it. */
export const withoutTokenSecrets = (value: string): string =>
  value.includes(tokenPrefix) ? value.replace(secretsIn, `${tokenPrefix}…`) : value;

import { createHash, randomBytes } from 'node:crypto';
import { tokenPrefix } from '@tessera/sdk';

const secretBytes = 32;

/** New secret: 256 random bits, base64url, after the prefix. Only its hash is stored. */
export const newTokenSecret = (): string => tokenPrefix + randomBytes(secretBytes).toString('base64url');

export const tokenHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;
const tokenShape = /^[\w-]{43}$/;

/** New session token: 256 random bits, base64url. Only its hash is stored. */
export const newSessionToken = (): string => randomBytes(tokenBytes).toString('base64url');

export const isSessionToken = (value: string): boolean => tokenShape.test(value);

export const sessionTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

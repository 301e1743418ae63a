import { type KeyObject, sign, verify } from 'node:crypto';
import type { SigningKey } from './audit-keys.js';
import { canonicalJson } from './canonical-json.js';

/** "At this time the chain was this long and ended in this hash", signed. */
export interface AuditCheckpoint {
  /** Number of the last link. */
  no: number;
  hash: Buffer;
  at: Date;
  keyId: string;
  signature: Buffer;
}

type Statement = Pick<AuditCheckpoint, 'no' | 'hash' | 'at'>;

const signedText = ({ no, hash, at }: Statement, keyId: string): Buffer =>
  Buffer.from(canonicalJson({ purpose: 'tessera-audit-checkpoint', no, hash: hash.toString('hex'), at, keyId }));

export const signCheckpoint = (statement: Statement, { id, key }: SigningKey): AuditCheckpoint => ({
  ...statement,
  keyId: id,
  signature: sign(null, signedText(statement, id), key),
});

export function isGenuine(checkpoint: AuditCheckpoint, keys: ReadonlyMap<string, KeyObject>): boolean {
  const key = keys.get(checkpoint.keyId);
  return key !== undefined && verify(null, signedText(checkpoint, checkpoint.keyId), key, checkpoint.signature);
}

/** One line of JSON, hash and signature in hex. */
export const encodeCheckpoint = ({ no, hash, at, keyId, signature }: AuditCheckpoint): string =>
  JSON.stringify({ no, hash: hash.toString('hex'), at, keyId, signature: signature.toString('hex') });

/** Undefined for a line that is no checkpoint. */
export function decodeCheckpoint(line: string): AuditCheckpoint | undefined {
  try {
    const { no, hash, at, keyId, signature } = JSON.parse(line) as Record<string, string>;
    const made = new Date(String(at));
    if (!Number.isSafeInteger(no) || Number.isNaN(made.getTime())) return undefined;
    return {
      no: Number(no),
      hash: Buffer.from(String(hash), 'hex'),
      at: made,
      keyId: String(keyId),
      signature: Buffer.from(String(signature), 'hex'),
    };
  } catch {
    return undefined;
  }
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Layout: length of the key id (1 byte), key id, nonce (12), tag (16), cipher text. Key id and context are bound. */
export function seal(secret: string, context: string, keyId: string, key: Buffer): Buffer {
  const id = Buffer.from(keyId);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(`${keyId}\0${context}`));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(id.length), id, nonce, cipher.getAuthTag(), text]);
}

/** Throws when anything but the sealed bytes, their key and their context is given. */
export function open(sealed: Buffer, context: string, keyOf: (keyId: string) => Buffer): string {
  const afterId = 1 + (sealed[0] ?? 0);
  const keyId = sealed.subarray(1, afterId).toString();
  const nonce = sealed.subarray(afterId, afterId + nonceBytes);
  const tag = sealed.subarray(afterId + nonceBytes, afterId + nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, keyOf(keyId), nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(`${keyId}\0${context}`))
    .setAuthTag(tag);
  return decipher.update(sealed.subarray(afterId + nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

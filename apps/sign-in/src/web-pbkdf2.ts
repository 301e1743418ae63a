import type { DeriveKeyFunction } from 'altcha-lib/types';

/** PBKDF2 by the browser's own cryptography; the library's version wants Node's. */
export const deriveKey: DeriveKeyFunction = async ({ algorithm, cost, keyLength }, salt, password) => {
  const [name, hash] = algorithm.split('/');
  if (name !== 'PBKDF2' || !hash) throw new Error(`Unknown key derivation ${algorithm}`);
  const key = await crypto.subtle.importKey('raw', password as Uint8Array<ArrayBuffer>, 'PBKDF2', false, [
    'deriveBits',
  ]);
  const parameters = { name, hash, salt: salt as Uint8Array<ArrayBuffer>, iterations: cost };
  return { derivedKey: new Uint8Array(await crypto.subtle.deriveBits(parameters, key, keyLength * 8)) };
};

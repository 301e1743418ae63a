import { createHash, randomInt } from 'node:crypto';

/** Without those that look like one another; 10 of them make 49 bits, beyond any guessing against the lockout. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLength = 10;
const codeCount = 10;

/** New recovery codes, `xxxxx-xxxxx`. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: codeCount }, () => {
    const code = Array.from({ length: codeLength }, () => characters[randomInt(characters.length)]).join('');
    return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
  });

/** What is stored of a code; typed with or without hyphen, in any case. */
export const recoveryCodeHash = (code: string): string =>
  createHash('sha256').update(code.toLowerCase().replaceAll(/[\s-]/g, '')).digest('hex');

export const looksLikeRecoveryCode = (code: string): boolean =>
  code.toLowerCase().replaceAll(/[\s-]/g, '').length === codeLength;

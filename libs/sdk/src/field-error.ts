import type { FieldError } from '@tessera/contracts';

/** A wrong field; its code, e.g. `unknown-role`, says why, in words as well. */
export const fieldError = (path: string, code: string): FieldError => ({
  path,
  message: code.replaceAll('-', ' '),
  code,
});

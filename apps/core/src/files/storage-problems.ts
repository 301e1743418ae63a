import { ProblemError } from '@tessera/sdk';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The code of the system's error, at whatever depth the storage library has wrapped it. */
function codeOf(error: unknown): string {
  for (let one = error as { code?: string; cause?: unknown } | undefined; one; one = one.cause as typeof one)
    if (one.code && !one.code.startsWith('E_')) return one.code;
  return '';
}

/** 507 `storage-full` where there is no room, 500 `storage-failed` for all else that a disk does. */
export const storageProblem = (error: unknown): ProblemError =>
  Object.assign(ProblemError.of(full.has(codeOf(error)) ? 'storage-full' : 'storage-failed'), { cause: error });

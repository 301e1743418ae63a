import { ProblemError } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';

export const invalid = (path: string, code: string, message: string): ProblemError =>
  ProblemError.invalid([{ path, code, message }]);

/** 422 for what no schema can see: a public notice without words, or moments in the wrong order. */
export function refuseUnsound(notice: Notice, now: Date): void {
  const { state, body, publishedAt, expiresAt, dueAt } = notice;
  if (state !== 'draft' && body === '') throw invalid('body', 'too-short', 'a public notice needs a body');
  // an editor may correct an expired notice, whose end lies behind
  const earliest = publishedAt ?? now;
  if (expiresAt && expiresAt <= earliest)
    throw invalid('expiresAt', 'before-publication', 'the end must lie after the publication');
  if (dueAt && dueAt <= earliest)
    throw invalid('mustRead.dueAt', 'before-publication', 'the due date must lie after the publication');
  if (dueAt && expiresAt && dueAt > expiresAt && state !== 'expired')
    throw invalid('mustRead.dueAt', 'after-expiry', 'the due date must not lie after the end');
}

import type { CaptchaAnswer, CaptchaView } from '@tessera/contracts';
import { solveChallengeWorkers } from 'altcha-lib';

export type ProofOfWork = Extract<CaptchaView, { kind: 'proof-of-work' }>;

/** Thrown where the browser withholds the cryptography it takes: pages not served over https. */
export class InsecureContext extends Error {}

/** Searches in up to four workers; `signal` ends them. */
export async function solveProofOfWork({ id, challenge }: ProofOfWork, signal: AbortSignal): Promise<CaptchaAnswer> {
  if (!globalThis.isSecureContext) throw new InsecureContext();
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  const found = await solveChallengeWorkers({
    challenge,
    controller,
    concurrency: Math.min(4, navigator.hardwareConcurrency || 2),
    createWorker: () => new Worker(new URL('./proof-of-work.worker.ts', import.meta.url), { type: 'module' }),
  });
  if (!found) throw new DOMException('The search was ended', 'AbortError');
  return { id, solution: { counter: found.counter, derivedKey: found.derivedKey } };
}

import type { CaptchaView, Problem, SessionView } from '@tessera/contracts';

/** What came of a try to sign in. */
export type Outcome =
  | { kind: 'signed-in'; session: SessionView }
  | { kind: 'second-factor'; challenge: string }
  /** Nothing was judged yet: solve and try again. */
  | { kind: 'captcha'; captcha: CaptchaView }
  /** `captcha` is for the next try at the password, `challenge` for the next try at the code. */
  | { kind: 'wrong'; captcha?: CaptchaView; challenge?: string }
  | { kind: 'locked' | 'busy'; until: number }
  | { kind: 'unreachable' }
  | { kind: 'failed'; number: string };

const prefix = 'urn:tessera:problem:';

/** @param now Milliseconds; `until` of the outcome is on the same clock, so a wrong clock of the device does not matter. */
export function outcomeOfProblem(problem: Partial<Problem> | null, now: number): Outcome {
  const slug = problem?.type?.replace(prefix, '');
  const captcha = problem?.captcha as CaptchaView | undefined;
  const challenge = problem?.challenge as string | undefined;
  const until = now + Math.max(Number(problem?.retryAfter ?? 60), 1) * 1000;
  if (slug === 'captcha-required' && captcha) return { kind: 'captcha', captcha };
  if (slug === 'second-factor-required' && challenge) return { kind: 'second-factor', challenge };
  if (slug === 'wrong-credentials' || slug === 'invalid-input')
    return { kind: 'wrong', ...(captcha ? { captcha } : {}), ...(challenge ? { challenge } : {}) };
  if (slug === 'locked') return { kind: 'locked', until };
  if (slug === 'too-many-requests') return { kind: 'busy', until };
  return { kind: 'failed', number: problem?.number ?? 'T-1008' };
}

import type {
  AccountView,
  CaptchaView,
  Problem,
  SecondFactorRequest,
  SessionView,
  SignInRequest,
} from '@tessera/contracts';
import { type Outcome, outcomeOfProblem } from './outcome.js';

const patience = 20_000;

/** Sends JSON and hands the answer over; throws when the portal cannot be reached. */
function send(method: string, path: string, body?: unknown): Promise<Response> {
  const content =
    body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(path, { method, ...content, credentials: 'same-origin', signal: AbortSignal.timeout(patience) });
}

async function readProblem(response: Response): Promise<Partial<Problem> | null> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return null;
  }
}

async function attempt(path: string, body: unknown): Promise<Outcome> {
  try {
    const response = await send('POST', path, body);
    if (response.ok) return { kind: 'signed-in', session: (await response.json()) as SessionView };
    return outcomeOfProblem(await readProblem(response), Date.now());
  } catch {
    return { kind: 'unreachable' };
  }
}

export const signIn = (request: SignInRequest): Promise<Outcome> => attempt('/api/session', request);

export const proveSecondFactor = (request: SecondFactorRequest): Promise<Outcome> =>
  attempt('/api/session/second-factor', request);

/** A fresh captcha; null when none is to be had now. */
export async function freshCaptcha(): Promise<CaptchaView | null> {
  try {
    const response = await send('GET', '/api/captcha');
    return response.ok ? ((await response.json()) as CaptchaView) : null;
  } catch {
    return null;
  }
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/api/session').catch(() => undefined);
}

export type PasswordLimits = AccountView['password']['limits'];

/** The rules for a new password; null when they cannot be had, the server then judges alone. */
export async function passwordLimits(): Promise<PasswordLimits | null> {
  try {
    const response = await send('GET', '/api/account');
    return response.ok ? ((await response.json()) as AccountView).password.limits : null;
  } catch {
    return null;
  }
}

export type RenewalOutcome = { kind: 'done' } | { kind: 'broken'; codes: string[] } | Outcome;

/** Sets a new password; `broken` names the rules it does not meet. */
export async function renewPassword(current: string, next: string): Promise<RenewalOutcome> {
  try {
    const response = await send('PUT', '/api/account/password', { current, next });
    if (response.ok) return { kind: 'done' };
    const problem = await readProblem(response);
    if (response.status === 422)
      return { kind: 'broken', codes: (problem?.errors ?? []).map((error) => error.code ?? error.message) };
    return outcomeOfProblem(problem, Date.now());
  } catch {
    return { kind: 'unreachable' };
  }
}

import type { Problem } from '@tessera/contracts';
import { ApiProblem, browserProblem } from './problem.js';

/** Sent on `window` when the server no longer knows the session. */
export const sessionEndedEvent = 'tessera:session-ended';

let credentials: RequestCredentials = 'same-origin';

/** From here on requests carry no cookie: a page for whoever opens it shows the same to who happens to be signed in. */
export function leaveSession(): void {
  credentials = 'omit';
}

/** What goes along with a request of the page now. */
export const requestCredentials = (): RequestCredentials => credentials;

export type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  /** Appended to the path; null, undefined and '' are left out. */
  query?: Record<string, QueryValue>;
  signal?: AbortSignal;
  /** Asked by the page, not by the person: does not keep an idle session alive. */
  background?: boolean;
  headers?: Record<string, string>;
  /** The secret of a thing, as `Authorization: Bearer`. */
  bearer?: string;
}

/** Same-origin path with its query string. */
export function withQuery(path: string, query: Record<string, QueryValue> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (!given.length) return path;
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('application/problem+json')) return new ApiProblem((await response.json()) as Problem);
  return browserProblem('bad-answer');
}

/** The answer of a request, or the `ApiProblem` that its refusal or the lack of a network is. */
export async function answered(request: Promise<Response>, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await request;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw browserProblem('unreachable', error);
  }
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.slug === 'not-signed-in') window.dispatchEvent(new CustomEvent(sessionEndedEvent));
  throw problem;
}

/** Sends a request and gives the raw answer, for streams and downloads; refusals become an `ApiProblem`. */
export function request(method: string, path: string, body?: unknown, options: RequestOptions = {}): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  if (options.bearer) headers.authorization = `Bearer ${options.bearer}`;
  if (options.background) headers['x-tessera-background'] = '1';
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials };
  if (body !== undefined) init.body = isForm ? body : JSON.stringify(body);
  if (options.signal) init.signal = options.signal;
  return answered(fetch(withQuery(path, options.query), init), options.signal);
}

async function json<Answer>(method: string, path: string, body?: unknown, options?: RequestOptions): Promise<Answer> {
  const response = await request(method, path, body, options);
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined as Answer;
  return (await response.json()) as Answer;
}

/** JSON over the portal's own API. Paths start with `/api/`. Every refusal is thrown as an `ApiProblem`. */
export const api = {
  get: <Answer>(path: string, options?: RequestOptions) => json<Answer>('GET', path, undefined, options),
  post: <Answer>(path: string, body?: unknown, options?: RequestOptions) => json<Answer>('POST', path, body, options),
  put: <Answer>(path: string, body?: unknown, options?: RequestOptions) => json<Answer>('PUT', path, body, options),
  patch: <Answer>(path: string, body?: unknown, options?: RequestOptions) => json<Answer>('PATCH', path, body, options),
  delete: <Answer>(path: string, options?: RequestOptions) => json<Answer>('DELETE', path, undefined, options),
};

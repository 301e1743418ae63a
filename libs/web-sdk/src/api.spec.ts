import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { api, leaveSession, sessionEndedEvent, withQuery } from './api.js';
import { ApiProblem, describeProblem } from './problem.js';

const answers = (body: unknown, status: number, type: string) =>
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': type },
    }),
  );

const refused = async (act: Promise<unknown>): Promise<ApiProblem> => {
  const error = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiProblem)) throw new Error('was not refused');
  return error;
};

const heard: string[] = [];
Object.assign(globalThis, { window: { dispatchEvent: (event: Event) => heard.push(event.type) } });
afterEach(() => {
  jest.restoreAllMocks();
  heard.length = 0;
});

describe('api', () => {
  it('sends JSON to its own origin, and marks what no person asked for', async () => {
    const fetched = answers({ ok: true }, 200, 'application/json');
    await api.post('/api/things', { a: 1 }, { background: true, query: { q: '甲', page: 2, none: '' } });
    const [path, init] = fetched.mock.calls[0] ?? [];
    expect(path).toBe('/api/things?q=%E7%94%B2&page=2');
    expect(init).toMatchObject({ method: 'POST', body: '{"a":1}', credentials: 'same-origin' });
    expect(init?.headers).toMatchObject({ 'content-type': 'application/json', 'x-tessera-background': '1' });
  });

  it('does not mark what a person asked for', async () => {
    const fetched = answers({}, 200, 'application/json');
    await api.get('/api/things');
    expect(Object.keys(fetched.mock.calls[0]?.[1]?.headers ?? {})).toEqual(['accept']);
  });

  it('throws the problem document', async () => {
    const errors = [{ path: 'title', message: 'too long', code: 'too-long' }];
    answers(
      { type: 'urn:tessera:problem:invalid-input', title: 'x', status: 422, number: 'T-1001', errors },
      422,
      'application/problem+json',
    );
    const problem = await refused(api.post('/api/things', {}));
    expect([problem.status, problem.slug, problem.fieldError('title')]).toEqual([422, 'invalid-input', 'too-long']);
    expect(describeProblem(problem)).toEqual({ text: '輸入的資料需要修正', number: 'T-1001' });
  });

  it('tells the problem of a plugin in the words of the page', async () => {
    answers(
      {
        type: 'urn:tessera:problem:bulletin:comments-closed',
        title: 'This notice takes no comments',
        titles: { 'zh-Hant': '這則公告不開放留言', en: 'This notice takes no comments' },
        status: 409,
        number: 'bulletin-401',
      },
      409,
      'application/problem+json',
    );
    expect(describeProblem(await refused(api.post('/api/things')))).toEqual({
      text: '這則公告不開放留言',
      number: 'bulletin-401',
    });
  });

  it('tells the page when the session is over, and only then', async () => {
    answers(
      { type: 'urn:tessera:problem:wrong-credentials', title: 'x', status: 401, number: 'T-1102' },
      401,
      'application/problem+json',
    );
    await refused(api.get('/api/things'));
    expect(heard).toEqual([]);
    answers(
      { type: 'urn:tessera:problem:not-signed-in', title: 'x', status: 401, number: 'T-1101' },
      401,
      'application/problem+json',
    );
    await refused(api.get('/api/things'));
    expect(heard).toEqual([sessionEndedEvent]);
  });

  it('has a number for a proxy’s HTML and for no network at all', async () => {
    answers('<h1>502</h1>', 502, 'text/html');
    expect(describeProblem(await refused(api.get('/api/things'))).number).toBe('T-2002');
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(describeProblem(await refused(api.get('/api/things'))).number).toBe('T-2001');
  });

  it('gives undefined for an empty answer', async () => {
    jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 204 }));
    expect(await api.delete('/api/things/1')).toBeUndefined();
  });

  it('shows the secret of a thing, and no cookie on a page without a session', async () => {
    const fetched = answers({}, 200, 'application/json');
    leaveSession();
    await api.get('/api/things', { bearer: 'tpt_x' });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      headers: { authorization: 'Bearer tpt_x' },
    });
  });
});

describe('withQuery', () => {
  it('leaves out what is not given', () => {
    expect(withQuery('/api/x', { a: null, b: undefined, c: '' })).toBe('/api/x');
    expect(withQuery('/api/x', { a: false, b: 0 })).toBe('/api/x?a=false&b=0');
  });
});

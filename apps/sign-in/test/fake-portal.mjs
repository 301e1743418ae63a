// A stand-in for the portal's sign-in routes, so that the page can be looked at and tried without a database.
// Passwords decide: `right` signs in, `code` asks for a second factor, `expired` signs in with an expired password,
// `locked` is locked, `busy` slowed down, `broken` a 500; anything else is wrong, and from the second time on asks for a captcha.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'; img-src 'self' data: blob:; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
const secret = 'only for looking';
const dist = new URL('../dist/', import.meta.url);
const boot = {
  government: { 'zh-Hant': '示範市政府', en: 'Demo City Government' },
  support: '資訊處服務臺，分機 1999（上班日 08:00–17:30）',
  methods: ['password'],
};
const limits = { minLength: 8, maxLength: 15, specialCharacters: '!#$%*', history: 3 };
const picture = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="160" height="50"><path d="M0 34c40-30 80 16 160-20" stroke="#9aa8a2" fill="none"/><text x="16" y="36" font-size="28" font-family="serif" fill="#1d3f3c">7 K 3 R 9</text></svg>').toString('base64')}`;

const problem = (slug, status, members = {}) => ({
  status,
  body: { type: `urn:tessera:problem:${slug}`, status, title: slug, number: 'T-1', ...members },
});

/** @param {{captcha?: 'proof-of-work' | 'picture', always?: boolean}} options */
export async function startFakePortal({ captcha = 'proof-of-work', always = false } = {}) {
  const seen = { failures: 0, requests: [], challenges: new Map() };

  async function makeCaptcha() {
    const id = crypto.randomUUID();
    const expiresAt = new Date(Date.now() + 300_000).toISOString();
    if (captcha === 'picture') return { kind: 'picture', id, picture, expiresAt };
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 5000,
      counter: 60,
      deriveKey,
      hmacSignatureSecret: secret,
    });
    seen.challenges.set(id, challenge);
    return { kind: 'proof-of-work', id, challenge, expiresAt };
  }

  async function passes({ id, solution, text } = {}) {
    if (captcha === 'picture') return text?.toUpperCase() === '7K3R9';
    const challenge = seen.challenges.get(id);
    seen.challenges.delete(id);
    return Boolean(
      challenge &&
        solution &&
        (await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret })).verified,
    );
  }

  async function signIn(body) {
    if (body.password === 'locked') return problem('locked', 423, { retryAfter: 872 });
    if (body.password === 'busy') return problem('too-many-requests', 429, { retryAfter: 3 });
    if (body.password === 'broken') return problem('internal', 500, { number: 'T-1008' });
    if ((always || seen.failures >= 2) && !(await passes(body.captcha)))
      return problem('captcha-required', 401, { captcha: await makeCaptcha() });
    if (body.password === 'code') return problem('second-factor-required', 401, { challenge: 'first' });
    if (body.password === 'right' || body.password === 'expired')
      return { status: 200, body: { passwordDaysLeft: body.password === 'expired' ? 0 : 23 } };
    seen.failures += 1;
    return problem('wrong-credentials', 401, seen.failures >= 2 ? { captcha: await makeCaptcha() } : {});
  }

  function secondFactor({ code }) {
    if (code === '123456' || code === 'abcd-efgh') return { status: 200, body: { passwordDaysLeft: null } };
    if (code === '000000') return problem('wrong-credentials', 401);
    return problem('wrong-credentials', 401, { challenge: 'next' });
  }

  async function api(method, path, body) {
    seen.requests.push({ method, path, body });
    if (method === 'POST' && path === '/api/session') return signIn(body);
    if (method === 'POST' && path === '/api/session/second-factor') return secondFactor(body);
    if (method === 'DELETE' && path === '/api/session') return { status: 204 };
    if (path === '/api/captcha') return { status: 200, body: await makeCaptcha() };
    if (path === '/api/account') return { status: 200, body: { password: { limits } } };
    if (path === '/api/account/password' && body.next.startsWith('Common'))
      return problem('invalid-input', 422, { errors: [{ path: 'next', message: 'common', code: 'common' }] });
    return { status: 204 };
  }

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://portal');
    response.setHeader('Content-Security-Policy', policy);
    if (pathname.startsWith('/api/')) {
      let text = '';
      for await (const chunk of request) text += chunk;
      const { status, body } = await api(request.method, pathname, text ? JSON.parse(text) : undefined);
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body ? JSON.stringify(body) : undefined);
    } else if (pathname === '/sign-in') {
      const html = await readFile(new URL('index.html', dist), 'utf8');
      const data = `<script type="application/json" id="boot">${JSON.stringify(boot)}</script>`;
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(html.replaceAll('{{assets}}', '/assets').replace('<!--boot-->', data));
    } else if (pathname.startsWith('/assets/')) {
      const file = await readFile(new URL(pathname.slice('/assets/'.length), dist)).catch(() => null);
      response
        .writeHead(file ? 200 : 404, { 'Content-Type': types[extname(pathname)] ?? 'text/plain' })
        .end(file ?? '');
    } else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>home</h1>');
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { type IdentityStage, identityStage, outcome, refusalOf, stagePassword } from './identity-stage.js';

const solve = async (captcha: { id: string; challenge?: unknown }) => {
  const solution = await solveChallenge({ challenge: captcha.challenge as Challenge, deriveKey });
  return { id: captcha.id, solution: { counter: solution!.counter, derivedKey: solution!.derivedKey } };
};

describe('the captcha after failures, behind a trusted proxy', () => {
  let stage: IdentityStage;
  beforeAll(async () => {
    const environment = { TESSERA_CAPTCHA: 'after-failures', TESSERA_TRUSTED_PROXIES: '127.0.0.1' };
    stage = await identityStage(environment, { 'identity.captcha-cost': 10, 'identity.address-attempts': 12 });
  });
  afterAll(() => stage?.close());

  const attempt = (body: object, address = '10.1.1.1') =>
    stage.client().post('/api/session', body, { headers: { 'x-forwarded-for': address } });
  const fail = (account: string, times: number, address?: string) =>
    Array.from({ length: times }).reduce<Promise<unknown>>(
      (before) => before.then(() => attempt({ account, password: 'wrong' }, address)),
      Promise.resolve(),
    );

  it('is asked from the third attempt on, of known and unknown names alike', async () => {
    for (const account of [(await stage.account()).name, 'nobody-with-captcha']) {
      const first = await attempt({ account, password: 'wrong' });
      expect(refusalOf(first).captcha).toBeUndefined();
      const second = await attempt({ account, password: 'wrong' });
      expect(outcome(second)).toBe('401 wrong-credentials');
      // the page need not ask again for what it will need
      expect(refusalOf(second).captcha).toMatchObject({ kind: 'proof-of-work', id: expect.any(String) });
      const third = await attempt({ account, password: stagePassword });
      expect(outcome(third)).toBe('401 captcha-required');
      expect(refusalOf(third).captcha).toMatchObject({ kind: 'proof-of-work' });
    }
  });

  it('lets in who solved it, and takes each solution once', async () => {
    const { name } = await stage.account();
    await fail(name, 2, '10.1.1.2');
    const { body } = await stage.client().get<{ id: string }>('/api/captcha');
    const captcha = await solve(body);
    const credentials = { account: name, password: stagePassword, captcha };
    expect(outcome(await attempt(credentials, '10.1.1.2'))).toBe('200');
    await fail(name, 2, '10.1.1.2');
    expect(outcome(await attempt(credentials, '10.1.1.2'))).toBe('401 captcha-required');
  });

  it('takes no solution of another captcha, no wrong and no late one', async () => {
    const { name } = await stage.account();
    const one = (await stage.client().get<{ id: string }>('/api/captcha')).body;
    const other = (await stage.client().get<{ id: string }>('/api/captcha')).body;
    await fail(name, 2, '10.1.1.3');
    const password = stagePassword;
    const swapped = { ...(await solve(one)), id: other.id };
    expect(outcome(await attempt({ account: name, password, captcha: swapped }, '10.1.1.3'))).toBe(
      '401 captcha-required',
    );
    const late = (await stage.client().get<{ id: string }>('/api/captcha')).body;
    await stage.query(`update core.challenge set expires_at = now() - interval '1 second' where id = $1`, [late.id]);
    const tooLate = { account: name, password, captcha: await solve(late) };
    expect(outcome(await attempt(tooLate, '10.1.1.3'))).toBe('401 captcha-required');
  });

  it('counts attempts without it towards the lock', async () => {
    const { name } = await stage.account();
    await fail(name, 5, '10.1.1.4');
    expect(outcome(await attempt({ account: name, password: stagePassword }, '10.1.1.4'))).toBe('423 locked');
  });

  it('slows an address down that tries many names, and no other address', async () => {
    const { name } = await stage.account();
    for (let n = 0; n < 12; n++) await fail(`sprayed${n}`, 1, '10.1.1.5');
    const refused = await attempt({ account: name, password: stagePassword }, '10.1.1.5');
    expect(outcome(refused)).toBe('429 too-many-requests');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(outcome(await attempt({ account: name, password: stagePassword }, '10.1.1.6'))).toBe('200');
  });

  it('sets a cookie bound to host and https when the proxy speaks https', async () => {
    const { name } = await stage.account();
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.1.1.7' };
    const client = stage.client();
    const answer = await client.post('/api/session', { account: name, password: stagePassword }, { headers });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-tessera_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    expect((await client.get('/api/session', { headers })).status).toBe(200);
    // the same token under the plain name is nobody's
    const cookie = client.cookieHeader().replace('__Host-', '');
    expect((await stage.client().get('/api/session', { headers: { ...headers, cookie } })).status).toBe(401);
  });

  it('writes the forwarded address down', async () => {
    const { id, name } = await stage.account();
    await attempt({ account: name, password: stagePassword }, '10.9.8.7');
    const [row] = await stage.query<{ address: string }>('select address from core.session where account_id = $1', [
      id,
    ]);
    expect(row?.address).toBe('10.9.8.7');
  });
});

describe('the picture captcha, always', () => {
  let stage: IdentityStage;
  beforeAll(async () => {
    stage = await identityStage({ TESSERA_CAPTCHA: 'always' }, { 'identity.captcha-kind': 'picture' });
  });
  afterAll(() => stage?.close());

  it('comes as a picture without its text, and no address is believed without a trusted proxy', async () => {
    const { id, name } = await stage.account();
    const headers = { 'x-forwarded-for': '10.9.8.7' };
    const answer = await stage.client().post('/api/session', { account: name, password: stagePassword }, { headers });
    expect(outcome(answer)).toBe('401 captcha-required');
    const { captcha } = refusalOf(answer);
    expect(captcha).toMatchObject({ kind: 'picture', picture: expect.stringMatching(/^data:image\/svg\+xml;base64,/) });
    expect(Object.keys(captcha!).sort()).toEqual(['expiresAt', 'id', 'kind', 'picture']);
    const guess = { account: name, password: stagePassword, captcha: { id: captcha!.id, text: 'AAAAA' } };
    expect(outcome(await stage.client().post('/api/session', guess))).toBe('401 captcha-required');
    const records = await stage.query('select * from core.sign_in_record where account_id = $1', [id]);
    expect(records).toEqual([]);
  });
});

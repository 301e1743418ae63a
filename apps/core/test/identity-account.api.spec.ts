import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenSession, SignInRecord } from '@tessera/contracts';
import { type IdentityStage, identityStage, outcome, refusalOf, stagePassword } from './identity-stage.js';

const next = 'Ku7-harbLim';

describe('the own account', () => {
  let stage: IdentityStage;
  beforeAll(async () => {
    stage = await identityStage();
  });
  afterAll(() => stage?.close());

  it('shows its data, roles and rules to its owner and to nobody else', async () => {
    const { id, name } = await stage.account();
    const client = await stage.signIn(name);
    const { body } = await client.get('/api/account');
    expect(body).toMatchObject({
      id,
      account: name,
      title: '科員',
      state: 'active',
      signIns: 1,
      roles: [{ key: 'staff' }],
      password: { note: 'made for a spec', changedBy: null, daysLeft: 90, limits: { minLength: 8, maxLength: 15 } },
      totp: { on: false, recoveryCodesLeft: 0 },
    });
    expect(JSON.stringify(body)).not.toContain('argon2');
    for (const path of ['/api/account', '/api/account/sessions', '/api/account/sign-ins'])
      expect(outcome(await stage.client().get(path))).toBe('401 not-signed-in');
  });

  it('keeps preferences, each by itself', async () => {
    const client = await stage.signIn((await stage.account()).name);
    expect((await client.patch('/api/account/preferences', { theme: 'dark' })).body).toMatchObject({
      theme: 'dark',
      locale: 'zh-Hant',
    });
    expect((await client.patch('/api/account/preferences', { locale: 'en' })).body).toMatchObject({
      theme: 'dark',
      locale: 'en',
    });
    expect((await client.get('/api/session')).body).toMatchObject({ preferences: { theme: 'dark', locale: 'en' } });
    expect((await client.patch('/api/account/preferences', { theme: 'pink' })).status).toBe(422);
  });

  describe('password', () => {
    it('is changed with the old one, says who and when, and ends all other sessions at once', async () => {
      const { name } = await stage.account();
      const [client, other] = [await stage.signIn(name), await stage.signIn(name)];
      expect((await other.get('/api/session')).status).toBe(200);
      const answer = await client.put('/api/account/password', { current: stagePassword, next });
      expect(outcome(answer)).toBe('204');
      expect((await other.get('/api/session')).status).toBe(401);
      expect((await client.get('/api/session')).status).toBe(200);
      const { body } = await client.get<{ name: string; password: { changedBy: string } }>('/api/account');
      expect(body.password.changedBy).toBe(body.name);
      expect(outcome(await stage.client().post('/api/session', { account: name, password: stagePassword }))).toBe(
        '401 wrong-credentials',
      );
      expect(outcome(await stage.client().post('/api/session', { account: name, password: next }))).toBe('200');
    });

    it.each([
      ['Ku7-hL', ['length']],
      ['ku7-harblim', ['upper-case']],
      ['KU7-HARBLIM', ['lower-case']],
      ['Kux-harbLim', ['digit']],
      ['Ku7xharbLim', ['special']],
      ["Ku7-harb'Lim", ['allowed-characters']],
      ['Ku7-rtz-Lim', ['unlike-current']],
      ['P@ssw0rd99', ['common']],
      [
        '',
        [
          'length',
          'upper-case',
          'lower-case',
          'digit',
          'special',
          'allowed-characters',
          'not-account-name',
          'unlike-current',
        ],
      ],
    ])('refuses %j by its rules', async (password, codes) => {
      const client = await stage.signIn((await stage.account()).name);
      const answer = await client.put('/api/account/password', { current: stagePassword, next: password });
      expect(answer.status).toBe(422);
      expect(refusalOf(answer).errors?.map(({ path, code }) => [path, code])).toEqual(
        codes.map((code) => ['next', code]),
      );
    });

    it('refuses the account name in it', async () => {
      const { name } = await stage.account();
      const client = await stage.signIn(name);
      const answer = await client.put('/api/account/password', {
        current: stagePassword,
        next: `K!${name.toUpperCase()}x`,
      });
      expect(refusalOf(answer).errors).toEqual([expect.objectContaining({ code: 'not-account-name' })]);
    });

    it('refuses the last three', async () => {
      const client = await stage.signIn((await stage.account()).name);
      const passwords = [stagePassword, next, 'Zo4+quilFad', 'Bv2=mesdoNY', 'Hc8?gipluWE'];
      for (let at = 1; at < passwords.length; at++) {
        const change = { current: passwords[at - 1], next: passwords[at] };
        expect(outcome(await client.put('/api/account/password', change))).toBe('204');
      }
      const again = (password: string) =>
        client.put('/api/account/password', { current: 'Hc8?gipluWE', next: password });
      expect(refusalOf(await again('Zo4+quilFad')).errors).toEqual([expect.objectContaining({ code: 'used-before' })]);
      expect(outcome(await again(next))).toBe('204');
    });

    it('is not changed with a wrong old one, and five of them lock', async () => {
      const { name } = await stage.account();
      const client = await stage.signIn(name);
      const change = () => client.put('/api/account/password', { current: 'wrong', next });
      for (let n = 0; n < 5; n++)
        expect(refusalOf(await change()).errors).toEqual([
          expect.objectContaining({ path: 'current', code: 'wrong-password' }),
        ]);
      expect(outcome(await change())).toBe('423 locked');
    });

    it.each([
      ['is over after ninety days', `changed_at = now() - interval '91 days'`],
      ['was set by somebody else', 'must_change = true'],
    ])('that %s is changed before anything else', async (_why, change) => {
      const { id, name } = await stage.account();
      await stage.query(`update core.password set ${change} where account_id = $1`, [id]);
      const client = await stage.signIn(name);
      expect((await client.get('/api/session')).body).toMatchObject({ passwordDaysLeft: 0 });
      expect(outcome(await client.get('/api/account/sessions'))).toBe('403 password-expired');
      expect(outcome(await client.get('/api/boot'))).toBe('403 password-expired');
      expect((await client.get('/')).headers.get('location')).toBe('/sign-in?to=%2F');
      expect(outcome(await client.put('/api/account/password', { current: stagePassword, next }))).toBe('204');
      expect((await client.get('/api/account/sessions')).status).toBe(200);
    });

    it('is changed by one of two at once', async () => {
      const client = await stage.signIn((await stage.account()).name);
      const answers = await Promise.all(
        [next, 'Zo4+quilFad'].map((password) =>
          client.put('/api/account/password', { current: stagePassword, next: password }),
        ),
      );
      expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
      expect(answers.every(({ status }) => [204, 409, 422].includes(status))).toBe(true);
    });
  });

  it('leaves a line in the audit log for every change, and no secret in any', async () => {
    const { id, name } = await stage.account();
    const [client, other] = [await stage.signIn(name), await stage.signIn(name)];
    const { body } = await other.get<{ items: OpenSession[] }>('/api/account/sessions');
    await client.patch('/api/account/preferences', { theme: 'dark' });
    const totp = await client.post<{ secret: string }>('/api/account/totp');
    await client.post('/api/account/step-up', { password: stagePassword });
    await client.delete(`/api/account/sessions/${body.items.find(({ current }) => current)!.id}`);
    await client.put('/api/account/password', { current: stagePassword, next });
    await client.delete('/api/account/totp');
    await client.delete('/api/session');
    const lines = await stage.query<{ action: string }>(
      'select * from core.audit_entry where actor_id = $1 order by at, id',
      [id],
    );
    expect(lines.map(({ action }) => action)).toEqual([
      'session.sign-in',
      'session.sign-in',
      'preferences.set',
      'totp.begin',
      'session.step-up',
      'session.end',
      'password.change',
      'totp.off',
      'session.sign-out',
    ]);
    for (const secret of [stagePassword, next, totp.body.secret, 'argon2']) {
      expect(JSON.stringify(lines)).not.toContain(secret);
      expect(stage.portal.logs()).not.toContain(secret);
    }
  });

  describe('sessions', () => {
    it('are listed with device and place and ended at once', async () => {
      const { name } = await stage.account();
      const [client, other] = [await stage.signIn(name), await stage.signIn(name)];
      const { body } = await client.get<{ items: OpenSession[] }>('/api/account/sessions');
      expect(body.items).toHaveLength(2);
      expect(body.items.filter(({ current }) => current)).toHaveLength(1);
      expect(body.items[0]).toMatchObject({ method: 'password', address: '127.0.0.1' });
      const ended = body.items.find(({ current }) => !current)!;
      expect(outcome(await client.delete(`/api/account/sessions/${ended.id}`))).toBe('204');
      expect((await other.get('/api/session')).status).toBe(401);
      expect(outcome(await client.delete(`/api/account/sessions/${ended.id}`))).toBe('404 not-found');
    });

    it('of others do not exist', async () => {
      const [mine, theirs] = [
        await stage.signIn((await stage.account()).name),
        await stage.signIn((await stage.account()).name),
      ];
      const { body } = await theirs.get<{ items: OpenSession[] }>('/api/account/sessions');
      expect(outcome(await mine.delete(`/api/account/sessions/${body.items[0]!.id}`))).toBe('404 not-found');
      expect((await theirs.get('/api/session')).status).toBe(200);
      expect(outcome(await mine.delete('/api/account/sessions/x'))).toBe('422 invalid-input');
    });
  });

  describe('sign-in records', () => {
    it('are listed newest first, page by page, own ones only', async () => {
      const { name } = await stage.account();
      await stage.client().post('/api/session', { account: name, password: 'wrong' });
      const client = await stage.signIn(name);
      await stage.signIn((await stage.account()).name);
      type Records = { items: SignInRecord[]; next: string | null };
      const first = await client.get<Records>('/api/account/sign-ins?limit=1');
      expect(first.body.items).toMatchObject([{ result: 'succeeded', method: 'password', action: 'sign-in' }]);
      const second = await client.get<Records>(`/api/account/sign-ins?limit=1&cursor=${first.body.next}`);
      expect(second.body.items).toMatchObject([{ result: 'wrong-credentials' }]);
      expect(second.body.next).toBeNull();
      const foreign = await client.get(`/api/account/sign-ins?from=2020-01-01&cursor=${first.body.next}`);
      expect(outcome(foreign)).toBe('422 invalid-cursor');
    });

    it('are found by days', async () => {
      const client = await stage.signIn((await stage.account()).name);
      const count = async (query: string) =>
        (await client.get<{ items: unknown[] }>(`/api/account/sign-ins?${query}`)).body.items.length;
      expect(await count('to=2020-01-01')).toBe(0);
      expect(await count('from=2020-01-01&to=2999-12-31')).toBe(1);
      expect(outcome(await client.get('/api/account/sign-ins?from=tomorrow'))).toBe('422 invalid-input');
    });
  });
});

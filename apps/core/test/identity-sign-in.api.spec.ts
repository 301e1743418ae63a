import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './act-stage.js';
import { type IdentityStage, identityStage, outcome, refusalOf, stagePassword } from './identity-stage.js';

describe('signing in with a password', () => {
  let stage: IdentityStage;
  beforeAll(async () => {
    stage = await identityStage();
  });
  afterAll(() => stage?.close());

  const attempt = (account: string, password: string) => stage.client().post('/api/session', { account, password });

  it('answers who I am and sets a cookie that scripts and other sites cannot use', async () => {
    const { id, name } = await stage.account();
    const client = stage.client();
    const answer = await client.post('/api/session', { account: name, password: stagePassword });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      account: name,
      accountId: id,
      agency: { code: 'A01', name: '資訊處' },
      unit: null,
      roles: ['staff'],
      passwordDaysLeft: 90,
    });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^tessera_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const view = await client.get('/api/session');
    expect(view.status).toBe(200);
    expect(view.body).toMatchObject({ account: name });
  });

  it('takes the name in any case and width', async () => {
    const { name } = await stage.account();
    expect((await attempt(` ${name.toUpperCase()} `, stagePassword)).status).toBe(200);
  });

  it('stores no token that could be used', async () => {
    const { id, name } = await stage.account();
    const client = await stage.signIn(name);
    const token = client.cookieHeader().split('=')[1]!;
    const [row] = await stage.query<{ hash: string }>(
      `select encode(token_hash, 'hex') as hash from core.session where account_id = $1`,
      [id],
    );
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.hash).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('answers known, unknown and suspended names alike, up to the lock and beyond', async () => {
    const known = await stage.account();
    const suspended = await stage.account();
    await stage.query(`update core.account set state = 'suspended' where id = $1`, [suspended.id]);
    for (const [account, password] of [
      [known.name, 'wrong'],
      ['nobody-of-that-name', 'wrong'],
      [suspended.name, stagePassword],
    ] as const) {
      const answers = [];
      for (let n = 0; n < 7; n++) answers.push(await attempt(account, password));
      expect(answers.map(outcome)).toEqual([...Array(5).fill('401 wrong-credentials'), '423 locked', '423 locked']);
      const { retryAfter, ...members } = refusalOf(answers[6]!);
      expect(retryAfter).toBeGreaterThan(14 * 60);
      expect(retryAfter).toBeLessThanOrEqual(15 * 60);
      expect(answers[6]!.headers.get('retry-after')).toBe(String(retryAfter));
      expect(Object.keys(members).sort()).toEqual(['lockedUntil', 'number', 'status', 'title', 'type']);
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(account);
    }
    const records = await stage.query<{ result: string }>(
      'select distinct result from core.sign_in_record where account_id = any($1)',
      [[known.id, suspended.id]],
    );
    expect(records).toEqual([{ result: 'wrong-credentials' }]);
    const counted = await stage.query('select 1 from core.sign_in_record where account_id = $1', [suspended.id]);
    expect(counted).toHaveLength(5);
    // the right password does not open a locked account
    expect(outcome(await attempt(known.name, stagePassword))).toBe('423 locked');
  });

  it('opens a locked account when the time is over', async () => {
    const { name } = await stage.account();
    for (let n = 0; n < 5; n++) await attempt(name, 'wrong');
    expect(outcome(await attempt(name, stagePassword))).toBe('423 locked');
    await stage.query(
      `update core.sign_in_attempt set locked_until = now() - interval '1 second' where locked_until is not null`,
    );
    expect(outcome(await attempt(name, 'wrong'))).toBe('401 wrong-credentials');
    expect(outcome(await attempt(name, stagePassword))).toBe('200');
  });

  it('forgets wrong attempts after a right one', async () => {
    const { name } = await stage.account();
    for (let round = 0; round < 2; round++) {
      for (let n = 0; n < 4; n++) expect(outcome(await attempt(name, 'wrong'))).toBe('401 wrong-credentials');
      expect(outcome(await attempt(name, stagePassword))).toBe('200');
    }
  });

  it.each(['known', 'unknown'])('judges five of fifty wrong attempts at once, %s name', async (kind) => {
    const name = kind === 'known' ? (await stage.account()).name : 'nobody-at-once';
    const answers = await Promise.all(Array.from({ length: 50 }, () => attempt(name, 'wrong')));
    const tally = answers.map(outcome);
    expect(tally.filter((one) => one === '401 wrong-credentials')).toHaveLength(5);
    expect(tally.filter((one) => one === '423 locked')).toHaveLength(45);
  });

  it('lets a person in from many places at once', async () => {
    const { name } = await stage.account();
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(name, stagePassword)));
    expect(new Set(answers.map(outcome))).toEqual(new Set(['200']));
  });

  it('gives a new token at each sign-in and ends the session the browser came with', async () => {
    const { name } = await stage.account();
    const client = await stage.signIn(name);
    const before = client.cookieHeader();
    expect((await client.post('/api/session', { account: name, password: stagePassword })).status).toBe(200);
    expect(client.cookieHeader()).not.toBe(before);
    expect((await stage.client().get('/api/session', { headers: { cookie: before } })).status).toBe(401);
    expect((await client.get('/api/session')).status).toBe(200);
  });

  it('does not take over a token that somebody planted', async () => {
    const { name } = await stage.account();
    const planted = `tessera_session=${'A'.repeat(43)}`;
    const answer = await stage
      .client()
      .post('/api/session', { account: name, password: stagePassword }, { headers: { cookie: planted } });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()[0]).not.toContain('A'.repeat(43));
    expect((await stage.client().get('/api/session', { headers: { cookie: planted } })).status).toBe(401);
  });

  it('signs out at once and clears what the browser keeps', async () => {
    const { name } = await stage.account();
    const client = await stage.signIn(name);
    const cookie = client.cookieHeader();
    const answer = await client.delete('/api/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"storage"');
    expect(answer.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect((await stage.client().get('/api/session', { headers: { cookie } })).status).toBe(401);
    expect((await stage.client().delete('/api/session')).status).toBe(204);
  });

  it('ends a session when the account is suspended, without waiting for a cache', async () => {
    const { id, name } = await stage.account();
    const client = await stage.signIn(name);
    expect((await client.get('/api/session')).status).toBe(200);
    await stage.query(`update core.account set state = 'suspended' where id = $1`, [id]);
    await stage.query(
      `insert into core.epoch (topic, version) values ($1, 1)
      on conflict (topic) do update set version = core.epoch.version + 1, raised_at = clock_timestamp()`,
      [`account:${id}`],
    );
    await stage.query(
      `select pg_notify('tessera_epoch', json_build_object('topic', $1::text, 'version',
      (select version from core.epoch where topic = $1))::text)`,
      [`account:${id}`],
    );
    await eventually(async () => (await client.get('/api/session')).status === 401);
  });

  it.each<[string, string, Record<string, string>]>([
    ['200', 'our own page', { 'sec-fetch-site': 'same-origin' }],
    ['403 cross-site', 'another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['403 cross-site', 'a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('answers %s to a sign-in from %s', async (expected, _from, headers) => {
    const { name } = await stage.account();
    const client = stage.client();
    const answer = await client.post('/api/session', { account: name, password: stagePassword }, { headers });
    expect(outcome(answer)).toBe(expected);
    if (expected !== '200') expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('refuses writes of another site with our cookie, but lets it read nothing more than before', async () => {
    const { name } = await stage.account();
    const client = await stage.signIn(name);
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const change = { theme: 'dark' };
    expect(outcome(await client.patch('/api/account/preferences', change, { headers }))).toBe('403 cross-site');
    expect(outcome(await client.delete('/api/session', undefined, { headers }))).toBe('403 cross-site');
    expect((await client.get('/api/session')).status).toBe(200);
  });

  it.each([
    ['no body', undefined],
    ['no password', { account: 'a' }],
    ['a password of more than 1,024 bytes', { account: 'a', password: '密'.repeat(342) }],
    ['a name with NUL', { account: 'a\0b', password: 'x' }],
    ['a name with half a character', { account: 'a\ud800', password: 'x' }],
    ['things for texts', { account: { $ne: null }, password: ['x'] }],
  ])('answers %s with 422', async (_what, body) => {
    const answer = await stage.client().post('/api/session', body, { headers: { 'content-type': 'application/json' } });
    expect([400, 422]).toContain(answer.status);
  });

  it('takes a long password that may have been set before the rules', async () => {
    expect(outcome(await attempt('nobody-long', 'x'.repeat(1024)))).toBe('401 wrong-credentials');
  });

  it('writes down every sign-in, and every act in the audit log, without any password', async () => {
    const { id, name } = await stage.account();
    await attempt(name, 'wrong-but-secret');
    await stage.signIn(name);
    const records = await stage.query<{ result: string }>(
      'select result from core.sign_in_record where account_id = $1 order by at, id',
      [id],
    );
    expect(records.map(({ result }) => result)).toEqual(['wrong-credentials', 'succeeded']);
    const audits = await stage.query<{ action: string }>('select action from core.audit_entry where actor_id = $1', [
      id,
    ]);
    expect(audits.map(({ action }) => action)).toEqual(['session.sign-in']);
    const everything = await stage.query('select * from core.audit_entry');
    expect(JSON.stringify(everything)).not.toContain('secret');
    expect(stage.portal.logs()).not.toContain('wrong-but-secret');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page, PersonalToken, SessionView, TokenPurpose } from '@tessera/contracts';
import { asked, type Purpose, type TokensStage, tokens, tokensStage } from './tokens-stage.js';

let stage: TokensStage;
beforeAll(async () => {
  stage = await tokensStage();
  await stage.setParameter('tokens.failures-per-minute', 10_000);
}, 60_000);
afterAll(() => stage?.stop());
beforeEach(async () => {
  await stage.query('delete from core.personal_token');
});

const list = async (person: string) => (await stage.as(person).get<Page<PersonalToken>>(tokens)).body.items;
const purposes = async (person: string) =>
  (await stage.as(person).get<{ items: TokenPurpose[] }>(`${tokens}/purposes`)).body.items.flatMap(
    ({ plugin, purpose }) => (plugin === 'tokens' ? purpose : []),
  );
const refused = { status: 401, body: expect.objectContaining({ number: 'T-2701' }) };

describe('making a token', () => {
  it('is offered for what one may do, where the plugin is on', async () => {
    expect(await purposes('staff')).toEqual(['reading', 'listing']);
    expect(await purposes('chief')).toEqual(['reading', 'listing', 'writing']);
    expect(await purposes('sysadmin')).toEqual([]);
  });

  it('tells the secret once, stores only its hash, and tells the owner and the audit log', async () => {
    const { status, body, headers } = await stage.make('staff', 'reading');
    expect([status, headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(body.secret).toMatch(/^tpt_[\w-]{43}$/);
    expect(await list('staff')).toEqual([body.token]);
    expect(body.token).toMatchObject({ label: '辦公室的閱讀器', kind: 'link', lastUsedOn: null, state: 'active' });
    const day = 86_400_000;
    expect(Date.parse(body.token.expiresAt) - Date.parse(body.token.createdAt)).toBe(30 * day);
    const [stored] = await stage.query<{ row: string; bytes: number }>(
      `select t::text as row, length(t.hash) as bytes from core.personal_token t`,
    );
    expect([stored?.bytes, stored?.row.includes(body.secret.slice(4))]).toEqual([32, false]);
    const told = await stage.query<{ kind: string; row: string }>(
      `select n.kind, n::text as row from core.notification n join core.account a on a.id = n.account_id
       where n.subject = $1 and a.name = 'staff'`,
      [body.token.id],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['core.personal-token-made']);
    const audited = await stage.query<{ action: string; row: string }>(
      'select action, e::text as row from core.audit_entry e where subject_id = $1',
      [body.token.id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['token.create']);
    for (const { row } of [...told, ...audited]) expect(row).not.toContain(body.secret.slice(4));
  });

  it('is refused for what is not there, not allowed or too long', async () => {
    const wrong: [string, string, object, number][] = [
      ['staff', 'writing', {}, 403],
      ['staff', 'unknown', {}, 422],
      ['staff', 'reading', { plugin: 'bulletins' }, 422],
      ['staff', 'reading', { days: 31 }, 422],
      ['staff', 'reading', { days: 0 }, 422],
      ['staff', 'reading', { label: ' ' }, 422],
      ['sysadmin', 'reading', {}, 422],
    ];
    for (const [person, purpose, more, status] of wrong)
      expect([person, more, (await stage.make(person, purpose, more)).status]).toEqual([person, more, status]);
    expect((await stage.make('staff', 'reading', { days: 30 })).status).toBe(201);
  });

  it('ends at so many of one purpose, also when asked at once', async () => {
    await stage.setParameter('tokens.most-per-purpose', 2);
    const made = await Promise.all([1, 2, 3, 4].map(() => stage.make('staff', 'reading')));
    expect(made.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    expect((await stage.make('staff', 'listing')).status).toBe(201);
    await stage.query(`update core.personal_token set expires_at = now() where purpose = 'reading'`);
    expect((await stage.make('staff', 'reading')).status).toBe(201);
    await stage.setParameter('tokens.most-per-purpose', null);
  });

  it('needs a fresh proof of who one is where a program may act', async () => {
    const provenBefore = async (time: string) => {
      await stage.query(`update core.session set authenticated_at = now() - $1::interval`, [time]);
      await stage.raise(`account:${stage.people.chief}`);
    };
    await provenBefore('1 hour');
    await stage.eventually(async () => (await stage.make('chief', 'writing')).status === 403);
    expect((await stage.make('chief', 'writing')).body).toMatchObject({ number: 'T-1108' });
    expect((await stage.make('chief', 'reading')).status).toBe(201);
    await provenBefore('0 seconds');
    await stage.eventually(async () => (await stage.make('chief', 'writing')).status === 201);
  });
});

describe('a token', () => {
  it('acts for its owner, and its link is told to nobody', async () => {
    const link = await stage.open('reading', await stage.secret('staff', 'reading'));
    expect([link.status, link.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    expect(link.body).toMatchObject({ account: 'staff', agency: 'A', sessionId: null, purpose: 'reading' });
    const bearer = await stage.open('writing', await stage.secret('chief', 'writing'));
    expect(bearer.body).toMatchObject({ account: 'chief', agency: 'A', sessionId: null, purpose: 'writing' });
  });

  it('acts in the main post, also when it is made while another one acts', async () => {
    const [post] = await stage.query<{ id: string }>(
      `insert into core.post (id, account_id, node_id, starts_at, created_by, created_at)
       select gen_random_uuid(), $1, $2, now() - interval '1 day', $1, now() returning id`,
      [stage.people.chief, stage.agencies.B],
    );
    await stage.as('chief').put('/api/session/post', { post: post!.id });
    expect((await stage.as('chief').get<SessionView>('/api/session')).body.agency.code).toBe('B');
    const { body } = await stage.make('chief', 'writing');
    expect(body.token.state).toBe('active');
    expect(await stage.open('writing', body.secret)).toMatchObject({ body: { account: 'chief', agency: 'A' } });
    await stage.turn('A', false);
    expect((await stage.make('chief', 'writing')).status).toBe(422);
    await stage.turn('A', true);
    await stage.as('chief').put('/api/session/post', { post: null });
  });

  it('is asked of everybody: no cookie opens such a route, and beside a token none counts', async () => {
    const { path } = asked('reading', '');
    expect(await stage.as('staff').get(path)).toMatchObject(refused);
    const { method, headers, path: address } = asked('writing', await stage.secret('chief', 'writing'));
    const elsewhere = { ...headers, 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' };
    const beside = await stage.as('neighbour').request(method, address, { headers: elsewhere, body: '' });
    expect(beside).toMatchObject({ status: 201, body: { account: 'chief' } });
    const alone = await stage.as('chief').request(method, address);
    expect([alone.status, alone.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('goes its own way only: a link in the address, a bearer in the header', async () => {
    const [link, bearer] = [await stage.secret('staff', 'reading'), await stage.secret('chief', 'writing')];
    const client = stage.portal.client();
    const { path } = asked('reading', '');
    expect(await client.get(path, { headers: { authorization: `Bearer ${link}` } })).toMatchObject(refused);
    const write = asked('writing', '');
    expect(await client.request('POST', `${write.path}?token=${bearer}`)).toMatchObject(refused);
  });

  it('opens what it was made for and nothing else', async () => {
    const secret = await stage.secret('staff', 'reading');
    expect((await stage.open('reading', secret)).status).toBe(200);
    expect(await stage.open('listing', secret)).toMatchObject(refused);
    const headers = { authorization: `Bearer ${secret}` };
    for (const path of ['/api/session', tokens, '/api/plugins', `/api/notifications?token=${secret}`])
      expect([path, (await stage.portal.client().get(path, { headers })).status]).toEqual([path, 401]);
    await stage.query(`update core.personal_token set plugin = 'bulletin'`);
    expect(await stage.open('reading', secret)).toMatchObject(refused);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['another prefix', `tpx_${'a'.repeat(43)}`],
    ['no known secret', `tpt_${'a'.repeat(43)}`],
    ['too short', `tpt_${'a'.repeat(42)}`],
    ['a NUL', `tpt_${'a'.repeat(42)}\0`],
    ['a statement', `tpt_' or true; --${'a'.repeat(30)}`],
    ['10,000 signs', `tpt_${'a'.repeat(10_000)}`],
  ])('is refused in the same words: %s', async (_what, secret) => {
    expect(await stage.open('reading', secret)).toMatchObject(refused);
    expect((await stage.open('reading', secret)).body).toEqual({
      type: 'urn:tessera:problem:token-refused',
      title: expect.any(String),
      status: 401,
      number: 'T-2701',
    });
  });

  it('is refused when it comes twice, or in more than a header may hold', async () => {
    const secret = await stage.secret('staff', 'reading');
    const { path } = asked('reading', secret);
    expect(await stage.portal.client().get(`${path}&token=${secret}`)).toMatchObject(refused);
    const huge = await stage.portal.client().request('POST', asked('writing', '').path, {
      headers: { authorization: `Bearer ${'a'.repeat(8_000)}` },
    });
    expect(huge).toMatchObject(refused);
  });
});

describe('a token is worth nothing', () => {
  /** Tokens of these purposes open nothing from `begin` to `end`; all of them do before and after. */
  async function between(begin: () => Promise<unknown>, end: () => Promise<unknown>, stops: readonly Purpose[]) {
    const secrets: [Purpose, string][] = [
      ['reading', await stage.secret('staff', 'reading')],
      ['writing', await stage.secret('chief', 'writing')],
    ];
    const shut = async () => {
      const answers = await Promise.all(secrets.map(([purpose, secret]) => stage.open(purpose, secret)));
      return secrets.flatMap(([purpose], at) => (answers[at]?.status === 401 ? purpose : [])).join();
    };
    expect(await shut()).toBe('');
    await begin();
    await stage.eventually(async () => (await shut()) === stops.join());
    await end();
    await stage.eventually(async () => (await shut()) === '');
  }
  const set = (text: string) => stage.query(text);

  it('while its owner is suspended', async () => {
    await between(
      () => set(`update core.account set state = 'suspended' where name in ('staff', 'chief')`),
      () => set(`update core.account set state = 'active' where name in ('staff', 'chief')`),
      ['reading', 'writing'],
    );
  });

  it('while the plugin is off for the agency', async () => {
    await between(
      () => stage.turn('A', false),
      () => stage.turn('A', true),
      ['reading', 'writing'],
    );
  });

  it('while its owner lacks the permission', async () => {
    await between(async () => {
      await set(`update core.role_grant set revoked_at = now() where account_id = '${stage.people.chief}'`);
      await stage.raise(`account:${stage.people.chief}`);
    }, async () => {
      await set(`update core.role_grant set revoked_at = null where account_id = '${stage.people.chief}'`);
      await stage.raise(`account:${stage.people.chief}`);
    }, ['writing']);
  });

  it('in another agency, where it was made for one; others go with their owner', async () => {
    const move = async (code: string) => {
      const node = stage.agencies[code];
      await stage.query(`update core.account set agency_id = $1, unit_id = $1 where name in ('staff', 'chief')`, [
        node,
      ]);
      await stage.raise(`account:${stage.people.chief}`);
    };
    const secret = await stage.secret('staff', 'listing');
    await between(
      () => move('B'),
      () => move('A'),
      ['writing'],
    );
    await move('B');
    expect((await stage.open('listing', secret)).body.agency).toBe('B');
    await stage.eventually(async () => (await list('chief'))[0]?.state === 'idle');
    await move('A');
    await stage.eventually(async () => (await list('chief'))[0]?.state === 'active');
  });

  it('after its end, and after it was revoked by its owner and nobody else', async () => {
    const { body } = await stage.make('staff', 'reading');
    await stage.query(`update core.personal_token set expires_at = now() - interval '1 second'`);
    expect(await stage.open('reading', body.secret)).toMatchObject(refused);
    expect((await list('staff')).map(({ state }) => state)).toEqual(['expired']);
    await stage.query(`update core.personal_token set expires_at = now() + interval '1 day'`);
    const revoke = async (person: string) => (await stage.as(person).delete(`${tokens}/${body.token.id}`)).status;
    expect([await revoke('neighbour'), await revoke('sysadmin')]).toEqual([404, 404]);
    expect((await stage.open('reading', body.secret)).status).toBe(200);
    expect([await revoke('staff'), await revoke('staff')]).toEqual([204, 404]);
    expect(await stage.open('reading', body.secret)).toMatchObject(refused);
    expect([await list('staff'), await list('neighbour')]).toEqual([[], []]);
    const audited = await stage.query<{ action: string }>(
      'select action from core.audit_entry where subject_id = $1 order by at, id',
      [body.token.id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['token.create', 'token.revoke']);
  });
});

describe('what remains of a use', () => {
  const used = async () =>
    (await stage.query<{ at: Date | null }>('select last_used_at as at from core.personal_token'))[0]?.at ?? null;
  it('is its day, written once an hour', async () => {
    const secret = await stage.secret('staff', 'reading');
    await stage.open('reading', secret);
    await stage.eventually(async () => (await used()) !== null);
    expect((await list('staff'))[0]?.lastUsedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await stage.query(`update core.personal_token set last_used_at = now() - interval '50 minutes'`);
    const earlier = await used();
    await stage.open('reading', secret);
    await stage.open('reading', secret);
    expect(await used()).toEqual(earlier);
    await stage.query(`update core.personal_token set last_used_at = now() - interval '61 minutes'`);
    await stage.open('reading', secret);
    await stage.eventually(async () => ((await used())?.getTime() ?? 0) > (earlier?.getTime() ?? 0));
  });

  it('is an audit line in the owner’s name that tells the token, where something was done', async () => {
    const { body } = await stage.make('chief', 'writing');
    await stage.open('writing', body.secret);
    const [line] = await stage.query<{ id: string; actor: string }>(
      `select id, actor_name as actor from core.audit_entry where action = 'paper.write' and subject_id = $1`,
      [body.token.id],
    );
    expect(line?.actor).toBe('人員 chief');
    const entry = await stage.as('sysadmin').get<{ via: string | null }>(`/api/audit/${line?.id}`);
    expect(entry.body.via).toBe('writing');
  });

  it('is no secret in the log or in an answer, whatever fails', async () => {
    const link = await stage.secret('staff', 'reading');
    const bearer = await stage.secret('chief', 'writing');
    const fails = await stage.portal.client().get(`/api/plugins/tokens/papers/fail?token=${link}`);
    expect(fails.status).toBe(500);
    expect(JSON.stringify(fails.body)).not.toContain('tpt_');
    for (const path of ['/api/nowhere', '/api/plugins/tokens/nowhere', '/nowhere', '/sign-in'])
      await stage.portal.client().get(`${path}?token=${link}`, { headers: { authorization: `Bearer ${bearer}` } });
    await stage.open('listing', link);
    await stage.eventually(async () => stage.portal.logs().includes('cannot read'));
    expect(stage.portal.logs()).toContain('papers/fail?token=tpt_…');
    for (const secret of [link, bearer]) expect(stage.portal.logs()).not.toContain(secret.slice(4));
  });

  it('is nothing 30 days after its end', async () => {
    const [kept, ended] = [await stage.secret('staff', 'reading'), await stage.secret('staff', 'reading')];
    await stage.query(
      `update core.personal_token set expires_at = now() - interval '31 days' where hash = sha256($1::text::bytea)`,
      [ended],
    );
    await stage.query(
      `insert into core.outbox (id, handler, payload) values (gen_random_uuid(), 'core.forget-tokens', '{}')`,
    );
    await stage.eventually(async () => (await stage.query('select 1 from core.personal_token')).length === 1);
    expect((await stage.open('reading', kept)).status).toBe(200);
  });
});

describe('guessing', () => {
  it('is slowed down for its address, and does not keep the right ones waiting', async () => {
    const secret = await stage.secret('staff', 'reading');
    await stage.setParameter('tokens.failures-per-minute', 1);
    const statuses = new Set<number>();
    for (let turn = 0; turn < 3; turn++) statuses.add((await stage.open('reading', `tpt_${'x'.repeat(43)}`)).status);
    const last = await stage.open('reading', `tpt_${'y'.repeat(43)}`);
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await stage.open('reading', secret)).status).toBe(200);
    await stage.setParameter('tokens.failures-per-minute', 10_000);
  });
});

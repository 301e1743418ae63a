import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConcurrentPost, PersonCard, SessionView } from '@tessera/contracts';
import { newId } from '@tessera/sdk';
import { eventually } from '@tessera/testing';
import { EventStream } from './event-streams.js';
import { clerkRole, type WaitingStage, waitingStage } from './waiting-stage.js';

let stage: WaitingStage;
beforeAll(async () => {
  stage = await waitingStage();
  // one entry that only people of B see
  await stage.query(
    `insert into core.application_category (id, name_zh, name_en, sort_order) values ($1, '測試', 'Test', 1)`,
    [category],
  );
  await stage.query(
    `insert into core.application (id, category_id, name_zh, name_en, icon, address, audience_keys, state, changed_at)
     values ($1, $2, '乙機關專用', 'Of B', 'apps', '/b', array['A:' || $3::uuid], 'shown', now())`,
    [newId(), category, stage.agencies.B],
  );
}, 60_000);
afterAll(() => stage?.stop());
beforeEach(async () => {
  await stage.query('update core.session set post_id = null');
  await stage.query('delete from core.post');
  for (const id of Object.values(stage.people)) await stage.raise(`account:${id}`);
});

const category = newId();
const today = () => new Date().toISOString().slice(0, 10);
const postsOf = (person: string) => `/api/accounts/${stage.people[person]}/posts`;
const add = (by: string, person: string, agency: string, more: object = {}) =>
  stage.as(by).post<ConcurrentPost & { type: string; errors?: { path: string; code: string }[] }>(postsOf(person), {
    agency,
    from: '2026-01-01',
    ...more,
  });
const given = async (person: string, agency: string, more: object = {}) => {
  const { status, body } = await add('sysadmin', person, agency, more);
  if (status !== 201) throw new Error(`no post: ${status} ${JSON.stringify(body)}`);
  return body;
};
const actIn = (person: string, post: string | null) =>
  stage.as(person).put<SessionView & { type: string }>('/api/session/post', { post });
const session = async (person: string) => (await stage.as(person).get<SessionView>('/api/session')).body;
const seesB = async (person: string) =>
  JSON.stringify((await stage.as(person).get('/api/applications')).body).includes('乙機關專用');

describe('the acting post', () => {
  it('decides agency, audiences and switches for this session alone, and is offered only to who has a choice', async () => {
    expect((await session('staff')).posts).toEqual([]);
    const post = await given('staff', 'B', { title: '兼任專員', until: '2099-12-31' });
    const before = await session('staff');
    expect(
      before.posts.map(({ id, agency, unit, until, acting }) => [id, agency.code, unit?.code, until, acting]),
    ).toEqual([
      [null, 'A', 'A-U', null, true],
      [post.id, 'B', undefined, '2099-12-31', false],
    ]);
    expect([before.agency.code, await seesB('staff')]).toEqual(['A', false]);
    await stage.turn('B', false);
    const answer = await actIn('staff', post.id);
    expect(answer.status).toBe(200);
    for (const view of [answer.body, await session('staff')])
      expect([view.agency.code, view.unit, view.person.title, view.plugins.includes('reviewing'), view.roles]).toEqual([
        'B',
        null,
        '兼任專員',
        false,
        ['staff'],
      ]);
    expect(await seesB('staff')).toBe(true);
    expect((await stage.as('staff').get<{ agency: { code: string } }>('/api/account')).body.agency.code).toBe('A');
    await stage.turn('B', null);
    expect((await session('staff')).plugins).toContain('reviewing');
    expect((await actIn('staff', null)).body.agency.code).toBe('A');
    expect(await seesB('staff')).toBe(false);
    const lines = await stage.query<{ action: string; after: { post: string | null } }>(
      `select action, body->'after' as after from core.audit_entry where action like 'session.act-in-post' order by at`,
    );
    expect(lines.map(({ after }) => after.post)).toEqual([post.id, null]);
  });

  it('brings no power into the other agency, and leaves that of the own one', async () => {
    const post = await given('chief', 'B');
    const grant = { role: 'agency-administrator', A: stage.agencies.A, B: stage.agencies.B };
    await actIn('chief', post.id);
    const view = await session('chief');
    expect(view.roles).toContain(grant.role);
    const scopes = view.permissions.flatMap(({ subject, conditions }) =>
      subject.includes('Account') ? [JSON.stringify(conditions)] : [],
    );
    expect(scopes.every((one) => one.includes(grant.A!) && !one.includes(grant.B!))).toBe(true);
    expect((await stage.as('chief').get(`/api/accounts/${stage.people.neighbour}`)).status).toBe(404);
    expect((await stage.as('chief').get(`/api/accounts/${stage.people.staff}`)).status).toBe(200);
    const { status } = await stage
      .as('chief')
      .put('/api/plugins/reviewing/enablement', { agency: 'B', enabled: false });
    expect(status).toBe(403);
  });

  it('is not where roles are asked for: who decides is who administers the main post', async () => {
    const post = await given('staff', 'B');
    await actIn('staff', post.id);
    const asked = await stage.ask('staff', clerkRole);
    const { body } = await stage.decide('chief', 'approve', [asked]);
    expect(body.results).toEqual([{ id: asked.id, outcome: 'decided' }]);
    const [grant] = await stage.query<{ code: string }>(
      `select n.code from core.role_grant g join core.agency n on n.id = g.agency_id
       where g.account_id = $1 and g.revoked_at is null`,
      [stage.people.staff],
    );
    expect(grant?.code).toBe('A');
    await stage.query('delete from core.role_grant where account_id = $1', [stage.people.staff]);
  });

  it('is chosen only while it is in force, and only by whose it is', async () => {
    const coming = await given('staff', 'B', { from: '2099-01-01' });
    const others = await given('junior', 'B');
    for (const id of [coming.id, others.id, newId()]) {
      const { status, body } = await actIn('staff', id);
      expect([status, body.type]).toEqual([409, 'urn:tessera:problem:post-not-in-force']);
    }
    expect((await session('staff')).agency.code).toBe('A');
  });

  it('falls back to the main post at once when it is ended, and tells the browser', async () => {
    const post = await given('staff', 'B');
    await actIn('staff', post.id);
    const events = await EventStream.open(stage.as('staff'));
    try {
      const { status } = await stage.as('sysadmin').post(`${postsOf('staff')}/${post.id}/end`, { version: 1 });
      expect(status).toBe(200);
      await eventually(async () => expect((await session('staff')).agency.code).toBe('A'), 1_000);
      await eventually(() =>
        expect(events.of('post-changed')).toEqual([expect.objectContaining({ agencyId: stage.agencies.A })]),
      );
    } finally {
      events.close();
    }
    expect((await actIn('staff', post.id)).status).toBe(409);
    const again = await stage
      .as('sysadmin')
      .post<{ type: string }>(`${postsOf('staff')}/${post.id}/end`, { version: 2 });
    expect(again.body.type).toMatch(/post-over$/);
  });

  it('ends by itself on time, before what was remembered of the session is over', async () => {
    const post = await given('staff', 'B');
    await stage.query(`update core.post set ends_at = clock_timestamp() + interval '1.5 seconds' where id = $1`, [
      post.id,
    ]);
    expect((await actIn('staff', post.id)).body.agency.code).toBe('B');
    expect((await session('staff')).agency.code).toBe('B');
    await eventually(async () => expect((await session('staff')).agency.code).toBe('A'), 3_000);
  });
});

describe('giving a post', () => {
  it('asks for power over the person and over the agency of the post', async () => {
    const answers = await Promise.all(
      (
        [
          ['chief', 'staff', 'A1'],
          ['chief', 'staff', 'B'],
          ['stranger', 'staff', 'B'],
          ['staff', 'staff', 'A1'],
          ['sysadmin', 'junior', 'B'],
          ['chief', 'sysadmin', 'A1'],
        ] as const
      ).map(async ([by, person, agency]) => (await add(by, person, agency)).status),
    );
    expect(answers).toEqual([201, 403, 404, 403, 201, 404]);
  });

  it('lets the administrators of either side end it, and nobody else', async () => {
    const post = await given('staff', 'B');
    const end = (by: string, version: number) => stage.as(by).post(`${postsOf('staff')}/${post.id}/end`, { version });
    expect((await end('neighbour', 1)).status).toBe(403);
    expect((await end('stranger', 7)).status).toBe(409);
    expect((await end('stranger', 1)).status).toBe(200);
    const second = await given('staff', 'B');
    expect((await stage.as('chief').post(`${postsOf('staff')}/${second.id}/end`, { version: 1 })).status).toBe(200);
    const { body } = await stage.as('chief').get<{ items: ConcurrentPost[] }>(postsOf('staff'));
    expect(body.items.map(({ state, mayEnd }) => [state, mayEnd])).toEqual([
      ['ended', false],
      ['ended', false],
    ]);
    expect((await stage.as('stranger').get(postsOf('staff'))).status).toBe(404);
  });

  it('refuses what makes no sense, field by field', async () => {
    await given('staff', 'B', { from: '2026-02-01', until: '2099-06-30' });
    const wrong: [object, string, string][] = [
      [{ agency: 'A-U' }, 'agency', 'main-post'],
      [{ agency: 'nowhere' }, 'agency', 'unknown-agency'],
      [{ agency: 'A1', until: '2025-12-31' }, 'until', 'ends-before-start'],
      [{ agency: 'A1', until: '2026-01-02' }, 'until', 'in-the-past'],
      [{ agency: 'B', from: '2099-06-30' }, 'agency', 'post-overlaps'],
      [{ agency: 'A1', until: '9999-12-31' }, 'until', 'out-of-range'],
    ];
    for (const [more, path, code] of wrong) {
      const { status, body } = await add('sysadmin', 'staff', 'A1', more);
      expect([more, status, body.errors?.[0]?.path, body.errors?.[0]?.code ?? '']).toEqual([more, 422, path, code]);
    }
    expect((await add('sysadmin', 'staff', 'B', { from: '2099-07-01' })).status).toBe(201);
  });

  it('tells the person and leaves its lines in the audit log', async () => {
    const post = await given('staff', 'B', { until: '2099-12-31' });
    await stage.as('sysadmin').post(`${postsOf('staff')}/${post.id}/end`, { version: 1 });
    const lines = await stage.query<{ action: string; agency: string }>(
      `select e.action, n.code as agency from core.audit_entry e join core.agency n on n.id = e.agency_id
       where e.subject_id = $1 and e.action like 'post.%' order by e.at desc, e.id desc limit 2`,
      [stage.people.staff],
    );
    expect(lines).toEqual([
      { action: 'post.end', agency: 'B' },
      { action: 'post.add', agency: 'B' },
    ]);
    const told = await stage.query<{ kind: string }>(
      `select kind from core.notification where account_id = $1 and subject = $2 order by kind`,
      [stage.people.staff, post.id],
    );
    expect(told.map(({ kind }) => kind)).toEqual(['core.post-added', 'core.post-ended']);
  });

  it('publishes to colleagues and plugins where else people belong now', async () => {
    const current = await given('staff', 'A1', { from: today(), title: '協辦' });
    await given('staff', 'B', { from: '2099-01-01' });
    const rows = await stage.query<{ id: string; agency: string; unit: string }>(
      `select p.id, p.agency_id as agency, p.unit_id as unit from portal.post p where p.account_id = $1`,
      [stage.people.staff],
    );
    const card = await stage.as('neighbour').get<PersonCard>(`/api/people/${stage.people.staff}`);
    expect(card.body.posts.map(({ agency, unit, title }) => [agency.code, unit, title])).toEqual([
      ['A1', null, '協辦'],
    ]);
    expect(rows).toEqual([{ id: current.id, agency: stage.agencies.A1, unit: stage.agencies.A1 }]);
  });
});

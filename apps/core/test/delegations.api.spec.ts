import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DecisionResult, Delegation, ReviewItem, RoleRequest, WaitingLine } from '@tessera/contracts';
import { eventually } from '@tessera/testing';
import { EventStream } from './event-streams.js';
import { administratorRole, clerkRole, roleRequests, type WaitingStage, waitingStage } from './waiting-stage.js';

let stage: WaitingStage;
/** A request in A that waits for the administrators of A. */
let request: RoleRequest;
beforeAll(async () => {
  stage = await waitingStage();
}, 60_000);
afterAll(() => stage?.stop());
beforeEach(async () => {
  await stage.query('delete from core.delegation');
  await stage.query('delete from core.role_request');
  await stage.query('delete from core.role_grant where granted_by is not null');
  await stage.query('delete from core.mail');
  await stage.query(`update core.account set state = 'active'`);
  await stage.raise('delegations');
  for (const id of Object.values(stage.people)) await stage.raise(`account:${id}`);
  request = await stage.ask('junior', clerkRole);
});

const day = (offset = 0) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
type Answer = Delegation & { type: string; errors?: { path: string; code: string }[] };
const name = (principal: string, deputy: string, more: object = {}) =>
  stage.as(principal).post<Answer>('/api/account/delegations', {
    deputy: stage.people[deputy],
    functions: ['review'],
    from: day(),
    until: day(2),
    ...more,
  });
const named = async (principal: string, deputy: string, more: object = {}) => {
  const { status, body } = await name(principal, deputy, more);
  if (status !== 201) throw new Error(`not named: ${status} ${JSON.stringify(body)}`);
  return body;
};
const count = async (person: string) =>
  (await stage.as(person).get<{ value: number }>('/api/waiting/count')).body.value;
const pageFor = (person: string, principal: string) =>
  stage
    .as(person)
    .get<{ items: ReviewItem[]; type: string }>(`/api/waiting/${roleRequests}?for=${stage.people[principal]}`);
const decideFor = (person: string, principal: string, { id, version }: Pick<RoleRequest, 'id' | 'version'>) =>
  stage.as(person).post<{ results: DecisionResult[]; type: string }>(`/api/waiting/${roleRequests}/decisions`, {
    for: stage.people[principal],
    verdict: 'approve',
    items: [{ id, version }],
  });
const principalsIn = ([first]: readonly WaitingLine[]) =>
  first && 'queues' in first
    ? first.queues
        .filter(({ plugin, principal }) => plugin === 'core' && principal)
        .map(({ kind, principal }) => [kind, principal?.name])
    : [];
/** By every door the person has nothing of the principal's. */
const expectNothing = async (person: string, principal: string) => {
  expect(principalsIn(await stage.lines(person))).toEqual([]);
  expect(await count(person)).toBe(0);
  for (const { status, body } of [await pageFor(person, principal), await decideFor(person, principal, request)])
    expect([status, body.type]).toEqual([403, 'urn:tessera:problem:not-deputy']);
};

describe('a deputy', () => {
  it('sees what waits for the principal, decides it, and the records name both', async () => {
    expect(await count('staff')).toBe(0);
    await named('chief', 'staff');
    expect(await count('staff')).toBe(1);
    const lines = await stage.lines('staff');
    expect(principalsIn(lines)).toEqual([['role-requests', '人員 chief']]);
    expect(lines).toContainEqual(
      expect.objectContaining({
        kind: 'role-requests',
        principal: stage.people.chief,
        total: { value: 1, exact: true },
      }),
    );
    const { body } = await pageFor('staff', 'chief');
    expect(body.items.map(({ id }) => id)).toEqual([request.id]);
    // the deputy's own rights are what they were
    expect((await stage.as('staff').get(`/api/waiting/${roleRequests}`)).status).toBe(403);
    expect((await decideFor('staff', 'chief', request)).body.results).toEqual([{ id: request.id, outcome: 'decided' }]);
    const [line] = await stage.query(
      `select actor_id, actor_name, on_behalf_of from core.audit_entry where subject_id = $1 and action = 'role-request.approve'`,
      [request.id],
    );
    expect(line).toEqual({
      actor_id: stage.people.staff,
      actor_name: '人員 staff',
      on_behalf_of: stage.people.chief,
    });
    const own = await stage.as('junior').get<{ items: RoleRequest[] }>('/api/role-requests');
    expect(own.body.items[0]?.decidedBy).toBe('人員 staff（代 人員 chief）');
    const [told] = await stage.query<{ body: { by: string } }>(
      `select body from core.notification where kind = 'core.role-request-approved' and subject = $1`,
      [request.id],
    );
    expect(told?.body.by).toBe('人員 staff（代 人員 chief）');
    const log = await stage
      .as('sysadmin')
      .get<{ items: { actorName: string; onBehalfOf: object | null }[] }>(`/api/audit?subjectId=${request.id}`);
    expect(log.body.items[0]).toMatchObject({
      actorName: '人員 staff',
      onBehalfOf: { id: stage.people.chief, name: '人員 chief' },
    });
  });

  it('is told in words of the own language, and the principal keeps the own view', async () => {
    await stage.query(
      `update core.account set locale = 'en', recovery_mail = name || '@example.gov.tw' where name = 'staff'`,
    );
    await named('chief', 'staff');
    const [before] = [await count('chief')];
    expect([before, principalsIn(await stage.lines('chief'))]).toEqual([1, []]);
    await decideFor('staff', 'chief', request);
    const [mail] = await stage.query<{ body: string }>(
      `select body from core.mail where subject like '%RR-%' and recipient like 'junior%'`,
    );
    expect(mail?.body).toContain('人員 staff for 人員 chief');
    await eventually(async () => expect(await count('chief')).toBe(0), 2_000);
    await stage.query(`update core.account set locale = 'zh-Hant' where name = 'staff'`);
  });

  it('does not decide about an own request, not even in another’s name', async () => {
    await named('chief', 'staff');
    const own = await stage.ask('staff', clerkRole);
    expect((await pageFor('staff', 'chief')).body.items.map(({ id }) => id)).toEqual([request.id]);
    expect(await count('staff')).toBe(1);
    expect((await decideFor('staff', 'chief', own)).body.results[0]).toMatchObject({ reason: 'own-request' });
  });

  it('has just the rights that the principal has as of now, in the agency of the principal', async () => {
    await named('chief', 'staff');
    const [elsewhere] = [await stage.ask('neighbour', administratorRole)];
    expect((await decideFor('staff', 'chief', elsewhere)).body.results[0]).toMatchObject({ outcome: 'refused' });
    await stage.query(`update core.role_grant set revoked_at = now() where account_id = $1 and granted_by is null`, [
      stage.people.chief,
    ]);
    await stage.raise(`account:${stage.people.chief}`);
    await eventually(async () => expect((await pageFor('staff', 'chief')).status).toBe(403), 2_000);
    expect(await count('staff')).toBe(0);
    await stage.query(`update core.role_grant set revoked_at = null where account_id = $1`, [stage.people.chief]);
  });

  it('is told of what is new, like the principal', async () => {
    await named('chief', 'staff');
    const asked = await stage.ask('junior', administratorRole);
    const told = await stage.query<{ name: string }>(
      `select a.name from core.notification n join core.account a on a.id = n.account_id
       where n.kind = 'core.role-request-asked' and n.subject = $1 order by 1`,
      [asked.id],
    );
    expect(told.map(({ name: account }) => account)).toEqual(['chief', 'deputy', 'staff']);
  });

  it('has the tile and the hints of those for whom they stand in', async () => {
    const events = await EventStream.open(stage.as('staff'));
    try {
      await named('chief', 'staff');
      await eventually(() => expect(events.of('waiting-changed').length).toBeGreaterThan(0));
      const heard = events.of('waiting-changed').length;
      await stage.as('junior').post(`/api/role-requests/${request.id}/withdraw`, { version: request.version });
      await eventually(() => expect(events.of('waiting-changed').length).toBeGreaterThan(heard));
      expect(await count('staff')).toBe(0);
    } finally {
      events.close();
    }
  });
});

describe('nothing is left to a deputy', () => {
  it('after the last day, before the first, and once it is revoked', async () => {
    await named('chief', 'staff', { from: day(1), until: day(3) });
    await expectNothing('staff', 'chief');
    await stage.query('delete from core.delegation');
    const now = await named('chief', 'staff');
    await stage.query(`update core.delegation set ends_at = clock_timestamp() + interval '700 milliseconds'`);
    await stage.raise('delegations');
    await eventually(async () => expect(await count('staff')).toBe(0), 2_000);
    await expectNothing('staff', 'chief');
    await stage.query(`update core.delegation set ends_at = now() + interval '1 day'`);
    await stage.raise('delegations');
    await eventually(async () => expect(await count('staff')).toBe(1), 2_000);
    const revoke = (person: string, version: number) =>
      stage.as(person).post<Answer>(`/api/account/delegations/${now.id}/revoke`, { version });
    expect((await revoke('staff', 1)).status).toBe(404);
    expect((await revoke('chief', 9)).status).toBe(409);
    expect((await revoke('chief', 1)).body.state).toBe('revoked');
    await eventually(() => expectNothing('staff', 'chief'), 1_000);
    expect((await revoke('chief', 2)).body.type).toMatch(/delegation-over$/);
  });

  it('of what was handed to the principal: no chains', async () => {
    await named('chief', 'deputy');
    const { deputyAway } = await named('staff', 'clerk', { until: day(1) }).catch(() => ({ deputyAway: null }));
    expect(deputyAway).toBeNull();
    const named2 = await named('deputy', 'staff');
    expect(named2.deputyAway).toBe(false);
    expect(principalsIn(await stage.lines('staff'))).toEqual([['role-requests', '人員 deputy']]);
    expect((await pageFor('staff', 'chief')).status).toBe(403);
    expect((await decideFor('staff', 'chief', request)).status).toBe(403);
    // the deputy is away, which is said and forbids nothing
    const { body } = await stage.as('chief').get<{ items: Delegation[] }>('/api/account/delegations?side=given');
    expect(body.items.map(({ deputyAway: away }) => away)).toEqual([true]);
  });

  it('for another function, of a suspended principal, of one who left for another agency', async () => {
    await named('chief', 'staff');
    await stage.query(`update core.delegation set functions = '{booking}'`);
    await stage.raise('delegations');
    await eventually(() => expectNothing('staff', 'chief'), 2_000);
    await stage.query(`update core.delegation set functions = '{review}'`);
    await stage.raise('delegations');
    await eventually(async () => expect(await count('staff')).toBe(1), 2_000);
    await stage.query(`update core.account set state = 'suspended' where name = 'chief'`);
    await expectNothing('staff', 'chief');
    await stage.query(`update core.account set state = 'active' where name = 'chief'`);
    const { A, B } = stage.agencies;
    await stage.query(`update core.account set agency_id = $1, unit_id = $1 where name = 'chief'`, [B]);
    await expectNothing('staff', 'chief');
    await stage.query(`update core.account set agency_id = $1, unit_id = $1 where name = 'chief'`, [A]);
  });

  it('of anything that only the principal may do in person', async () => {
    await named('chief', 'staff');
    const mustReads = '/api/waiting/bulletin/must-read';
    const kinds = (await stage.lines('staff')).flatMap((line) => ('queues' in line ? line.queues : []));
    const personal = kinds.filter((queue) => queue.personal);
    expect(personal.map(({ kind }) => kind)).toContain('must-read');
    expect(personal.filter(({ principal }) => principal !== null)).toEqual([]);
    expect((await stage.as('chief').get(mustReads)).status).toBe(200);
    expect((await stage.as('staff').get(`${mustReads}?for=${stage.people.chief}`)).status).toBe(404);
    expect((await stage.as('staff').get(`/api/accounts/${stage.people.junior}`)).status).toBe(403);
  });
});

describe('naming a deputy', () => {
  it('tells both, and both see it in their lists', async () => {
    const made = await named('chief', 'staff', { remark: '出國考察' });
    expect(made).toMatchObject({
      state: 'current',
      from: day(),
      until: day(2),
      remark: '出國考察',
      functions: ['review'],
    });
    const list = async (person: string, side: string) =>
      (await stage.as(person).get<{ items: Delegation[] }>(`/api/account/delegations?side=${side}`)).body.items;
    expect((await list('chief', 'given')).map(({ deputy }) => deputy.name)).toEqual(['人員 staff']);
    expect((await list('staff', 'received')).map(({ principal }) => principal.name)).toEqual(['人員 chief']);
    expect([await list('chief', 'received'), await list('junior', 'given'), await list('junior', 'received')]).toEqual([
      [],
      [],
      [],
    ]);
    const told = await stage.query<{ kind: string; name: string }>(
      `select n.kind, a.name from core.notification n join core.account a on a.id = n.account_id where n.subject = $1 order by 1`,
      [made.id],
    );
    expect(told).toEqual([
      { kind: 'core.delegation-given', name: 'chief' },
      { kind: 'core.delegation-named', name: 'staff' },
    ]);
    const actions = await stage.query<{ action: string }>('select action from core.audit_entry where subject_id = $1', [
      made.id,
    ]);
    expect(actions).toEqual([{ action: 'delegation.create' }]);
  });

  it('refuses what makes no sense, field by field', async () => {
    await named('chief', 'staff', { from: day(10), until: day(12) });
    await stage.query(`update core.account set state = 'suspended' where name = 'clerk'`);
    const wrong: [string, object, string, string | undefined][] = [
      ['chief', {}, 'deputy', 'oneself'],
      ['clerk', {}, 'deputy', 'unknown-account'],
      ['neighbour', {}, 'deputy', 'other-agency'],
      ['staff', { from: day(12), until: day(13) }, 'deputy', 'overlaps'],
      ['staff', { from: day(-1) }, 'from', 'in-the-past'],
      ['staff', { from: day(2), until: day(1) }, 'until', 'ends-before-start'],
      ['staff', { until: day(400) }, 'until', 'too-long'],
      ['staff', { functions: ['review', 'review'] }, 'functions', 'twice'],
      ['staff', { functions: ['booking'] }, 'functions.0', undefined],
    ];
    for (const [deputy, more, path, code] of wrong) {
      const { status, body } = await name('chief', deputy, more);
      expect([deputy, more, status, body.errors?.[0]?.path, body.errors?.[0]?.code]).toEqual([
        deputy,
        more,
        422,
        path,
        code,
      ]);
    }
    expect((await name('chief', 'staff', { from: day(13), until: day(13) })).status).toBe(201);
  });

  it('ends at so many that are not over, also when named at once', async () => {
    const set = (value: number | null) => stage.as('sysadmin').put('/api/parameters/delegations.most', { value });
    expect((await set(2)).status).toBeLessThan(300);
    const days = [1, 2, 3, 4].map((offset) => ({ from: day(offset), until: day(offset) }));
    const answers = await Promise.all(days.map((one) => name('chief', 'staff', one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body.errors).toMatchObject([{ path: 'deputy', code: 'too-many' }]);
    const full = await name('deputy', 'staff');
    expect(full.body.errors).toMatchObject([{ path: 'deputy', code: 'deputy-full' }]);
    await stage.query(`update core.delegation set revoked_at = now()`);
    expect((await name('chief', 'staff')).status).toBe(201);
    await set(null);
  });

  it('reaches into other agencies where the parameter allows it', async () => {
    const set = (value: boolean) => stage.as('sysadmin').put('/api/parameters/delegations.other-agencies', { value });
    expect((await set(true)).status).toBeLessThan(300);
    await named('chief', 'neighbour');
    expect(await count('neighbour')).toBe(1);
    await set(false);
    await eventually(async () => expect(await count('neighbour')).toBe(0), 2_000);
  });
});

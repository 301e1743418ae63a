import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AskableRole, DecisionResult, RoleRequest } from '@tessera/contracts';
import { administratorRole, clerkRole, type WaitingStage, waitingStage } from './waiting-stage.js';

let stage: WaitingStage;
beforeAll(async () => {
  stage = await waitingStage();
}, 60_000);
afterAll(() => stage?.stop());
beforeEach(async () => {
  await stage.query('delete from core.role_request');
  await stage.query(`delete from core.role_grant where granted_by is not null`);
  await stage.query('delete from core.mail');
  await stage.raise('account:*');
  for (const person of Object.values(stage.people)) await stage.raise(`account:${person}`);
});

const grantsOf = (person: string, role: string) =>
  stage.query<{ agency: string; until: Date | null }>(
    `select n.code as agency, g.ends_at as until from core.role_grant g join core.role r on r.id = g.role_id
     join core.agency n on n.id = g.agency_id where g.account_id = $1 and r.key = $2 and g.revoked_at is null`,
    [stage.people[person], role],
  );
const mails = () =>
  // of decisions only: those who decide get mail about new requests
  stage.query<{ recipient: string; subject: string; body: string }>(
    `select recipient, subject, body from core.mail where subject ~ '(RR|M)-' and recipient !~ '^(chief|deputy)'`,
  );
const auditOf = async (id: string) =>
  (
    await stage.query<{ action: string }>('select action from core.audit_entry where subject_id = $1 order by at, id', [
      id,
    ])
  ).map(({ action }) => action);
const own = async (person: string) =>
  (await stage.as(person).get<{ items: RoleRequest[] }>('/api/role-requests')).body.items;
const outcomes = (results: readonly DecisionResult[]) =>
  results.map((one) => (one.outcome === 'refused' ? one.reason : one.outcome));

describe('asking for a role', () => {
  it('offers the agency’s administration and the roles of plugins that are on, and says what is held', async () => {
    const askable = async () =>
      (await stage.as('chief').get<{ items: AskableRole[] }>('/api/role-requests/roles')).body.items.filter(
        // what the portal's own plugins bring is theirs to try
        ({ key }) => !key.startsWith('bulletin.') && !key.startsWith('booking.'),
      );
    expect((await askable()).map(({ key, held }) => [key, held])).toEqual([
      [administratorRole, true],
      [clerkRole, false],
    ]);
    await stage.turn('A', false);
    expect((await askable()).map(({ key }) => key)).toEqual([administratorRole]);
    await stage.turn('A', null);
  });

  it('gives a number that can be followed, and refuses what makes no sense', async () => {
    const request = await stage.ask('staff', clerkRole, { until: '2099-12-31' });
    expect(request.number).toMatch(/^RR-\d{7}-\d{4,}$/);
    expect((await own('staff')).map(({ number, state }) => [number, state])).toEqual([[request.number, 'waiting']]);
    expect(await own('junior')).toEqual([]);
    const ask = (person: string, body: object) => stage.as(person).post<{ type: string }>('/api/role-requests', body);
    expect((await ask('staff', { add: [clerkRole], reason: '再一次' })).body.type).toMatch(/role-request-waiting$/);
    const wrong: [string, object][] = [
      ['staff', { add: [], drop: [], reason: 'x' }],
      ['staff', { add: [administratorRole], reason: '' }],
      ['staff', { add: ['system-administrator'], reason: 'x' }],
      ['staff', { add: ['staff'], reason: 'x' }],
      ['staff', { add: [administratorRole], drop: [administratorRole], reason: 'x' }],
      ['staff', { drop: [administratorRole], reason: 'x' }],
      ['chief', { add: [administratorRole], reason: 'x' }],
      ['staff', { add: [administratorRole], reason: 'x', until: '2020-01-01' }],
    ];
    for (const [person, body] of wrong) expect([body, (await ask(person, body)).status]).toEqual([body, 422]);
  });
});

describe('asking without end', () => {
  it('is refused for a day, so that nobody fills the mailboxes of those who decide', async () => {
    const ask = (reason: string) => stage.as('junior').post('/api/role-requests', { add: [clerkRole], reason });
    await stage.query(
      `insert into core.role_request (id, number, account_id, person_name, agency_id, agency_name, unit_name, role, act, reason, state, asked_at, due_at)
       select gen_random_uuid(), 'M-' || at, a.id, 'x', a.agency_id, 'x', '', $2, 'add', 'x', 'withdrawn', now(), now()
       from core.account a cross join generate_series(1, 50) at where a.id = $1`,
      [stage.people.junior, clerkRole],
    );
    expect((await ask('又一次')).status).toBe(429);
    await stage.query(`update core.role_request set asked_at = asked_at - interval '1 day' where number like 'M-%'`);
    expect((await ask('隔天')).status).toBe(201);
    await stage.query(`delete from core.role_request where account_id = $1`, [stage.people.junior]);
  });
});

describe('deciding', () => {
  it('brings the role for the own agency until the day asked for, and tells the applicant', async () => {
    const { id } = await stage.ask('staff', clerkRole, { until: '2099-12-31' });
    const [item] = await stage.queue('chief');
    expect(item).toMatchObject({ id, version: 1, urgency: 'normal', from: { name: '人員 staff' } });
    expect((await stage.decide('chief', 'approve', [item!])).body.results).toEqual([{ id, outcome: 'decided' }]);
    expect(await grantsOf('staff', clerkRole)).toEqual([{ agency: 'A', until: new Date('2099-12-31T16:00:00Z') }]);
    expect((await own('staff'))[0]).toMatchObject({ state: 'approved', decidedBy: '人員 chief', version: 2 });
    expect(await mails()).toEqual([expect.objectContaining({ recipient: 'staff@example.gov.tw' })]);
    expect((await mails())[0]?.subject).toContain('核准');
    const told = await stage.query<{ kind: string; person: string }>(
      `select n.kind, a.name as person from core.notification n join core.account a on a.id = n.account_id
       where n.subject = $1 order by a.name`,
      [id],
    );
    expect(told.map(({ kind, person }) => `${person}: ${kind}`)).toEqual([
      'chief: core.role-request-asked',
      'deputy: core.role-request-asked',
      'staff: core.role-request-approved',
    ]);
    expect(await auditOf(id)).toEqual(['role-request.create', 'role-request.approve']);
    expect(await stage.queue('chief')).toEqual([]);
  });

  it('refuses with a note only, and writes to the applicant in their language', async () => {
    await stage.query(`update core.account set locale = 'en' where name = 'junior'`);
    const request = await stage.ask('junior', administratorRole);
    const without = await stage.decide('chief', 'refuse', [request]);
    expect([without.status, without.body.errors]).toEqual([422, [expect.objectContaining({ path: 'note' })]]);
    const { body } = await stage.decide('chief', 'refuse', [request], '請先由單位主管同意');
    expect(outcomes(body.results)).toEqual(['decided']);
    const [mail] = await mails();
    expect(mail?.subject).toContain('rejected');
    expect(mail?.body).toContain('請先由單位主管同意');
    expect((await own('junior'))[0]).toMatchObject({ state: 'refused', note: '請先由單位主管同意' });
    expect(await grantsOf('junior', administratorRole)).toEqual([]);
  });

  it('lets nobody decide about an own request, nor somebody of another agency about any', async () => {
    const mine = await stage.ask('chief', clerkRole);
    const theirs = await stage.ask('staff', clerkRole);
    expect((await stage.queue('chief')).map(({ id }) => id)).toEqual([theirs.id]);
    expect(outcomes((await stage.decide('chief', 'approve', [mine])).body.results)).toEqual(['own-request']);
    expect(outcomes((await stage.decide('stranger', 'approve', [mine, theirs])).body.results)).toEqual([
      'not-found',
      'not-found',
    ]);
    expect(await stage.queue('stranger')).toEqual([]);
    expect((await stage.queue('deputy')).map(({ id }) => id)).toEqual([mine.id, theirs.id]);
    expect(outcomes((await stage.decide('deputy', 'approve', [mine])).body.results)).toEqual(['decided']);
  });

  it('refuses an older version, an applicant who moved away and a role of a plugin that is off', async () => {
    const request = await stage.ask('staff', clerkRole);
    expect(outcomes((await stage.decide('chief', 'approve', [{ ...request, version: 7 }])).body.results)).toEqual([
      'conflict',
    ]);
    await stage.query('update core.account set unit_id = $2 where id = $1', [stage.people.staff, stage.agencies.B]);
    expect(outcomes((await stage.decide('chief', 'approve', [request])).body.results)).toEqual(['role-request-moved']);
    await stage.query('update core.account set unit_id = $2 where id = $1', [
      stage.people.staff,
      stage.agencies['A-U'],
    ]);
    await stage.turn('A', false);
    const { body } = await stage.decide('chief', 'approve', [request]);
    expect(outcomes(body.results)).toEqual(['role-request-gone']);
    await stage.turn('A', null);
    expect(await grantsOf('staff', clerkRole)).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it('takes a role away that is handed back, but never the last administrator', async () => {
    const hand = (person: string) =>
      stage
        .as(person)
        .post<{ items: RoleRequest[] }>('/api/role-requests', { drop: [administratorRole], reason: '職務異動' });
    const last = (await hand('stranger')).body.items[0]!;
    expect(outcomes((await stage.decide('sysadmin', 'approve', [last])).body.results)).toEqual(['last-administrator']);
    const one = (await hand('deputy')).body.items[0]!;
    expect(outcomes((await stage.decide('chief', 'approve', [one])).body.results)).toEqual(['decided']);
    expect(await grantsOf('deputy', administratorRole)).toEqual([]);
    await stage.query(`update core.role_grant set revoked_at = null where account_id = $1`, [stage.people.deputy]);
    await stage.raise(`account:${stage.people.deputy}`);
  });
});

describe('at the same time', () => {
  /** So many people of A who ask to be clerks, oldest first. */
  async function applicants(count: number): Promise<{ id: string; version: number }[]> {
    await stage.query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id, recovery_mail)
       select gen_random_uuid(), 'many' || n, 'many' || n, '人員 ' || n, $1, $1, 'many' || n || '@example.gov.tw'
       from generate_series(1, $2::int) n on conflict (name_key) do nothing`,
      [stage.agencies.A, count],
    );
    return stage.query(
      `insert into core.role_request (id, number, account_id, person_name, agency_id, agency_name, unit_name, role, act,
         reason, asked_at, due_at)
       select gen_random_uuid(), 'M-' || name, id, person_name, $1, 'A', '', $2, 'add', '大量', now(), now()
       from core.account where name like 'many%' order by name limit $3 returning id, version`,
      [stage.agencies.A, clerkRole, count],
    );
  }

  it.each(['approve', 'refuse'])(
    'two reviewers share eighty requests, twenty of them both (%s): each is decided once, with one mail',
    async (verdict) => {
      const requests = await applicants(80);
      const note = '名額調整';
      const [one, two] = await Promise.all([
        stage.decide('chief', verdict, requests.slice(0, 50), note),
        // the shared ones first, so that both have them in hand at the same moment
        stage.decide('deputy', verdict, [...requests.slice(0, 20), ...requests.slice(50)], note),
      ]);
      const all = [...one.body.results, ...two.body.results];
      const taken = all.filter(({ outcome }) => outcome === 'taken');
      expect([all.filter(({ outcome }) => outcome === 'decided').length, taken.length]).toEqual([80, 20]);
      for (const result of taken) expect(result).toMatchObject({ by: expect.stringMatching(/chief|deputy/), verdict });
      const [grants] = await stage.query<{ count: number; people: number }>(
        `select count(*)::int as count, count(distinct account_id)::int as people from core.role_grant
         where granted_by is not null and revoked_at is null`,
      );
      const given = verdict === 'approve' ? 80 : 0;
      expect(grants).toEqual({ count: given, people: given });
      const written = await mails();
      expect([written.length, new Set(written.map(({ recipient }) => recipient)).size]).toEqual([80, 80]);
    },
  );

  it('decides two hundred in one batch within seconds, and no more than that', async () => {
    const requests = await applicants(200);
    const started = performance.now();
    const { body } = await stage.decide('chief', 'refuse', requests, '名額已滿');
    const took = performance.now() - started;
    expect(body.results.every(({ outcome }) => outcome === 'decided')).toBe(true);
    expect((await mails()).length).toBe(200);
    // some hundred milliseconds on an idle machine
    expect(took).toBeLessThan(10_000);
    const many = Array.from({ length: 201 }, (_, at) => ({ id: `x${at}`, version: 1 }));
    expect((await stage.decide('chief', 'approve', many)).status).toBe(422);
  });

  it('a withdrawal and an approval end in one of both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const request = await stage.ask('junior', clerkRole);
      const [withdrawn, approved] = await Promise.all([
        stage.as('junior').post(`/api/role-requests/${request.id}/withdraw`, { version: 1 }),
        stage.decide('chief', 'approve', [request]),
      ]);
      const [state] = await stage.query<{ state: string }>('select state from core.role_request where id = $1', [
        request.id,
      ]);
      const outcome = approved.body.results[0]!;
      const given = (await grantsOf('junior', clerkRole)).length;
      if (withdrawn.status === 200) {
        expect([state?.state, given]).toEqual(['withdrawn', 0]);
        expect(outcome).toMatchObject({ outcome: 'taken', by: '人員 junior', verdict: null });
      } else {
        expect([withdrawn.status, state?.state, given, outcome.outcome]).toEqual([409, 'approved', 1, 'decided']);
        await stage.query('delete from core.role_grant where account_id = $1', [stage.people.junior]);
      }
    }
  });

  it('nobody withdraws the request of another', async () => {
    const { id } = await stage.ask('staff', clerkRole);
    const { status } = await stage.as('junior').post(`/api/role-requests/${id}/withdraw`, { version: 1 });
    expect(status).toBe(404);
    expect((await stage.as('staff').post(`/api/role-requests/${id}/withdraw`, { version: 2 })).status).toBe(409);
  });

  it('nothing is withdrawn that was decided, also not by who knows of the decision', async () => {
    const request = await stage.ask('staff', clerkRole);
    await stage.decide('chief', 'refuse', [request], '名額已滿');
    const late = await stage
      .as('staff')
      .post<{ type: string }>(`/api/role-requests/${request.id}/withdraw`, { version: 2 });
    expect([late.status, late.body.type]).toEqual([409, 'urn:tessera:problem:role-request-decided']);
  });
});

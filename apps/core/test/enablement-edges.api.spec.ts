import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './act-stage.js';
import { type EnablementStage, enablementStage, postMail } from './enablement-stage.js';
import { EventStream } from './event-streams.js';

let stage: EnablementStage;
beforeAll(async () => {
  stage = await enablementStage();
}, 60_000);
afterAll(() => stage?.stop());

interface Switched {
  effective: boolean;
  impact: { agencies: number; accounts: number; jobs: string[]; openBrowsers: number };
}

const put = (person: string, plugin: string, change: { agency: string; enabled: boolean | null } & object) =>
  stage.as(person).put<Switched>(`/api/plugins/${plugin}/enablement`, change);
/** Of the plugins that are switched here. */
const pluginsOf = async (person: string) =>
  (await stage.as(person).get<{ plugins: string[] }>('/api/session')).body.plugins.filter((plugin) =>
    ['bulletin', 'clock'].includes(plugin),
  );
const within = (milliseconds: number, ready: () => boolean) => eventually(async () => ready(), milliseconds);
const accountOf = async (name: string) => {
  const [row] = await stage.query<{ id: string; version: number }>(
    'select id, version from core.account where name = $1',
    [name],
  );
  return row!;
};

describe('a switch', () => {
  it('is only told, not made, by a dry run', async () => {
    const before = await stage.query('select * from core.enablement');
    const heard = stage.streams.A1!.heard.length;
    const { body } = await put('agencyadmin', 'bulletin', { agency: 'A', enabled: false, dryRun: true });
    expect(body).toMatchObject({
      effective: false,
      impact: { agencies: 4, jobs: ['remind-due', 'publish-due', 'turn-receipt-months', 'empty-trash'] },
    });
    // five of the tree's people and the administrator; one open browser each but the administrator's
    expect(body.impact).toMatchObject({ accounts: 6, openBrowsers: 5 });
    expect(await stage.query('select * from core.enablement')).toEqual(before);
    expect(await stage.query(`select * from core.audit_entry where action = 'plugin.switch'`)).toEqual([]);
    expect(await pluginsOf('A1')).toEqual(['bulletin', 'clock']);
    expect(stage.streams.A1!.heard).toHaveLength(heard);
  });

  it('leaves a line that tells who, for whom, from what and to what', async () => {
    await put('agencyadmin', 'clock', { agency: 'A1', enabled: false, reason: '試用期滿' });
    await put('agencyadmin', 'clock', { agency: 'A1', enabled: null });
    const lines = await stage.query<{
      body: { before: object; after: object };
      actor: string;
      agency: string;
      on: string;
    }>(
      `select e.body, p.name as actor, a.code as agency, e.subject_id as on from core.audit_entry e
       join core.account p on p.id = e.actor_id join core.agency a on a.id = e.agency_id
       where e.action = 'plugin.switch' order by e.at, e.id`,
    );
    expect(lines.map(({ actor, agency, on }) => [actor, agency, on])).toEqual([
      ['agencyadmin', 'A1', 'clock@A1'],
      ['agencyadmin', 'A1', 'clock@A1'],
    ]);
    expect(JSON.stringify(lines[0]?.body)).toContain('試用期滿');
    expect(lines[1]?.body).toMatchObject({ before: { enabled: false }, after: { enabled: null } });
  });

  it('is refused for an agency that is no more, and for a unit', async () => {
    const made = { code: 'GONE', parent: 'A', kind: 'inside', name: '裁撤機關' };
    expect((await stage.as('sysadmin').post('/api/agencies', made)).status).toBe(201);
    expect((await put('agencyadmin', 'bulletin', { agency: 'GONE', enabled: false })).status).toBe(200);
    expect((await stage.as('sysadmin').post('/api/agencies/GONE/dissolve')).status).toBe(200);
    const answer = await put('agencyadmin', 'bulletin', { agency: 'GONE', enabled: true });
    expect(answer).toMatchObject({ status: 409, body: { type: 'urn:tessera:problem:agency-dissolved' } });
    expect((await put('agencyadmin', 'bulletin', { agency: 'A-U', enabled: false })).status).toBe(422);
  });

  it('made by two at once leaves one after the other; a lock that came first wins', async () => {
    const free = { agency: 'A2', enabled: true };
    const binding = { agency: 'A', enabled: false, locked: true };
    const race = await Promise.all([
      put('sysadmin', 'doors', binding),
      ...Array.from({ length: 8 }, () => put('agencyadmin', 'doors', free)),
    ]);
    expect(race[0]?.status).toBe(200);
    for (const { status } of race.slice(1)) expect([200, 409]).toContain(status);
    expect(await pluginsOf('A2')).not.toContain('doors');
    expect((await put('agencyadmin', 'doors', free)).status).toBe(409);
    await put('sysadmin', 'doors', { agency: 'A', enabled: null });
    await put('sysadmin', 'doors', { agency: 'A2', enabled: null });
  });
});

describe('a process that cannot be told of switches', () => {
  const listener = `application_name = 'tessera listener' and datname = current_database()`;
  const listening = async () =>
    (await stage.query(`select from pg_stat_activity where ${listener} and query like 'listen %'`)).length === 1;

  it('looks for itself at each request', async () => {
    const agency = stage.agencies.CITY;
    await stage.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${listener}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    // as another process does it, but for the epoch
    await stage.query(`insert into core.enablement (plugin, agency_id, state) values ('bulletin', $1, 'off')`, [
      agency,
    ]);
    const answers = await Promise.all([
      stage.as('CITY').get('/api/plugins/bulletin/notices'),
      pluginsOf('CITY'),
      stage.as('CITY').get<string>('/api/home/tiles'),
    ]);
    expect(answers[0]).toMatchObject({ status: 404, body: { type: 'urn:tessera:problem:plugin-disabled' } });
    expect(answers[1]).toEqual(['clock']);
    expect(answers[2].body).not.toContain('bulletin-latest');
    await eventually(listening);
    await stage.query('delete from core.enablement where agency_id = $1', [agency]);
    await put('sysadmin', 'bulletin', { agency: 'CITY', enabled: null });
    expect(await pluginsOf('CITY')).toEqual(['bulletin', 'clock']);
  });
});

describe('mail of a plugin that is off for the agency of its recipient', () => {
  it('waits, and is dropped after a day with a line in the audit log', async () => {
    const stateOf = async (id: string) =>
      (await stage.query<{ state: string }>('select state from core.mail where id = $1', [id]))[0]?.state;
    const [old, young] = [await postMail(stage, 'doors', 'B'), await postMail(stage, 'doors', 'B')];
    await eventually(async () => (await stateOf(old)) === 'held' && (await stateOf(young)) === 'held');
    await stage.query(`update core.mail set held_at = now() - interval '24 hours', next_at = now() where id = $1`, [
      old,
    ]);
    await stage.query(`update core.mail set held_at = now() - interval '23 hours', next_at = now() where id = $1`, [
      young,
    ]);
    await eventually(async () => (await stateOf(old)) === 'dropped');
    expect(await stage.query(`select subject_id as id from core.audit_entry where action = 'mail.drop'`)).toEqual([
      { id: old },
    ]);
    await put('sysadmin', 'doors', { agency: 'B', enabled: true });
    await eventually(async () => (await stateOf(young)) === 'sent', 3_000);
    expect(await stateOf(old)).toBe('dropped');
    await put('sysadmin', 'doors', { agency: 'B', enabled: null });
  });
});

describe('an open stream', () => {
  it('ends within a second of signing out, and its neighbours stay', async () => {
    const { body } = await stage.as('B').get<{ items: { id: string; current: boolean }[] }>('/api/account/sessions');
    expect(body.items).toHaveLength(1);
    const stream = stage.streams.B!;
    expect((await stage.as('B').delete('/api/session')).status).toBe(204);
    await within(1_000, () => stream.ended);
    expect(stream.of('session-ended')).toHaveLength(1);
    expect(stage.streams.B1!.ended).toBe(false);
  });

  it('ends within a second of the suspension of its account', async () => {
    const { id, version } = await accountOf('A2a');
    const suspended = await stage.as('sysadmin').post(`/api/accounts/${id}/suspend`, { reason: '留職停薪', version });
    expect(suspended.status).toBe(200);
    await within(1_000, () => stage.streams.A2a!.ended);
    expect((await stage.as('A2a').get('/api/session')).status).toBe(401);
  });

  it('is not opened on a session that ended a moment ago without anybody being told', async () => {
    const client = stage.as('A2');
    expect((await client.get('/api/session')).status).toBe(200);
    await stage.query(`update core.session set revoked_at = now() where account_id = $1`, [stage.people.A2]);
    const late = await EventStream.open(client);
    await within(1_000, () => late.ended);
  });

  it('follows a person who moves to another agency', async () => {
    await put('sysadmin', 'bulletin', { agency: 'B1', enabled: false });
    const stream = stage.streams['A-U']!;
    stream.heard.length = 0;
    const { id, version } = await accountOf('A-U');
    const moved = await stage.as('sysadmin').patch(`/api/accounts/${id}`, { agency: 'B1', version });
    expect(moved.status).toBe(200);
    // what is off at the new place goes at once
    await within(1_000, () => stream.of('enablement').length === 1);
    expect(stream.of('enablement')[0]).toMatchObject({ plugin: 'bulletin', enabled: false, entry: null });
    await put('agencyadmin', 'clock', { agency: 'A', enabled: false });
    await put('sysadmin', 'bulletin', { agency: 'B1', enabled: null });
    await within(1_000, () => stream.of('enablement').length === 2);
    expect(stream.of('enablement')[1]).toMatchObject({ plugin: 'bulletin', enabled: true, entry: { id: 'bulletin' } });
    await put('agencyadmin', 'clock', { agency: 'A', enabled: null });
  });

  it('follows people whose agency is merged into another', async () => {
    await put('sysadmin', 'clock', { agency: 'A1', enabled: false });
    const stream = stage.streams.B1!;
    stream.heard.length = 0;
    expect((await stage.as('sysadmin').post('/api/agencies/B1/merge', { into: 'A1' })).status).toBe(200);
    await within(1_000, () => stream.of('enablement').length > 0);
    expect(stream.of('enablement').at(-1)).toMatchObject({ plugin: 'clock', enabled: false });
    expect(await pluginsOf('B1')).toEqual(['bulletin']);
    await put('sysadmin', 'clock', { agency: 'A1', enabled: true });
    await within(1_000, () => stream.of('enablement').at(-1)?.enabled === true);
  });
});

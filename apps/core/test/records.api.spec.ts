import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HttpClient } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { type City, startCity } from './city-fixture.js';

interface Lines {
  items: { id: string; action: string; actorName: string; subjectId: string; link: number | null }[];
  next: string | null;
}
interface Mails {
  items: { id: string; state: string; subject: string }[];
}

let city: City;
let administrator: HttpClient;
beforeAll(async () => {
  city = await startCity();
  administrator = await city.as('sysadmin');
}, 60_000);
afterAll(() => city?.stop());

const audit = async (query: string) => (await administrator.get<Lines>(`/api/audit${query}`)).body;

describe('the audit log', () => {
  it('shows who changed what, linked within a moment, with the state before and after', async () => {
    const { body } = await administrator.get<{ items: { key: string; version: number }[] }>('/api/parameters');
    const { version } = body.items.find(({ key }) => key === 'mail.sender-name')!;
    const value = '=HYPERLINK("x")';
    const changed = await administrator.put('/api/parameters/mail.sender-name', { value, version });
    expect(changed.status).toBe(200);
    await eventually(async () => (await audit('?action=parameter.')).items[0]?.link !== null);
    const [line] = (await audit('?action=parameter.')).items;
    expect(line).toMatchObject({ actorName: '人員 sysadmin', subjectId: 'mail.sender-name' });
    const detail = await administrator.get<{ after: unknown }>(`/api/audit/${line!.id}`);
    expect(JSON.stringify(detail.body.after)).toContain('HYPERLINK');
  });

  it('audits its own reading', async () => {
    const [read] = (await audit('?action=audit.read')).items;
    expect(read).toMatchObject({ actorName: '人員 sysadmin' });
    expect((await audit('?action=audit.list')).items.length).toBeGreaterThan(0);
  });

  it('goes on from its cursor and refuses one of another question', async () => {
    const first = await audit('?action=audit.&limit=2');
    const second = await audit(`?action=audit.&limit=2&cursor=${first.next}`);
    expect(first.items).toHaveLength(2);
    expect(first.items.map(({ id }) => id)).not.toContain(second.items[0]?.id);
    expect((await administrator.get(`/api/audit?action=mail.&cursor=${first.next}`)).status).toBe(422);
    expect((await audit('?actor=%25')).items).toEqual([]);
    expect((await audit('?to=2020-01-01T00:00:00Z')).items).toEqual([]);
    expect((await administrator.get('/api/audit?from=yesterday')).status).toBe(422);
  });

  it('is exported as CSV that no spreadsheet runs', async () => {
    const answer = await administrator.open('GET', '/api/audit/export?action=parameter.&format=csv');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(bytes.toString()).toContain('人員 sysadmin');
    for (const cell of bytes.toString().split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+@]/);
  });

  it('is whole, and found not to be after a superuser changed it', async () => {
    const verify = async () =>
      (await administrator.get<{ ok: boolean; findings: { kind: string }[] }>('/api/audit/verification')).body;
    expect(await verify()).toMatchObject({ ok: true, findings: [] });
    const { body } = await administrator.post<{ checkpoint: { no: number } }>('/api/audit/checkpoints');
    expect(await verify()).toMatchObject({ lastCheckpoint: { no: body.checkpoint.no } });
    await city.query(
      `update core.audit_entry set action = 'nothing' where id = (select entry_id from core.audit_link where no = 2)`,
    );
    expect(await verify()).toMatchObject({ ok: false, findings: [{ kind: 'changed', no: 2 }] });
  });
});

describe('jobs in the console', () => {
  it('shows queues and schedules', async () => {
    const queues = await administrator.get<{ items: { name: string }[] }>('/api/jobs/queues');
    expect(queues.body.items.map(({ name }) => name)).toEqual(['portal', 'slow']);
    const schedules = await administrator.get<{ items: { name: string; nextAt: string | null }[] }>(
      '/api/jobs/schedules',
    );
    const names = schedules.body.items.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['core.audit-checkpoint', 'core.clean-up-claims', 'core.clean-up-mail']),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows work that nobody handles as waiting, and discards it', async () => {
    await city.query(
      `insert into core.outbox (id, handler, payload) values (gen_random_uuid(), 'core.of-tomorrow', '{"id": 1}')`,
    );
    const delayed = async () =>
      (await administrator.get<{ items: { id: string; name: string; held: string }[] }>('/api/jobs?state=delayed')).body
        .items;
    await eventually(async () => (await delayed())[0]?.held === 'unknown-handler');
    const [job] = await delayed();
    expect((await administrator.post(`/api/jobs/portal/${job!.id}/retry`)).status).toBe(409);
    expect((await administrator.delete(`/api/jobs/portal/${job!.id}`)).status).toBe(204);
    expect(await delayed()).toEqual([]);
    expect((await administrator.get('/api/jobs?queue=other')).status).toBe(422);
  });
});

describe('mail in the console', () => {
  const post = (plugin: string, account: string, subject: string) =>
    city.query(
      `insert into core.mail (id, message_id, plugin, account_id, agency_id, recipient, subject, body)
       select gen_random_uuid(), '<' || gen_random_uuid() || '@spec>', $1, id, agency_id, name || '@example.org', $3, 'text'
       from core.account where name = $2`,
      [plugin, account, subject],
    );
  const found = async (subject: string) =>
    (await administrator.get<Mails>(`/api/mail?q=${encodeURIComponent(subject)}`)).body.items[0];

  it('shows what went to the local outbox', async () => {
    await post('core', 'staff', 'Plain');
    await eventually(async () => (await found('Plain'))?.state === 'sent');
    const { body } = await administrator.get<{ raw: string; carrier: string }>(
      `/api/mail/${(await found('Plain'))!.id}`,
    );
    expect(body.carrier).toBe('local');
    expect(body.raw).toContain('To: staff@example.org');
  });

  it('is held while the plugin is off for the recipient, and leaves within a second of switching it on', async () => {
    const turn = (enabled: boolean) => administrator.put('/api/plugins/bulletin/enablement', { agency: 'B', enabled });
    expect((await turn(false)).status).toBe(200);
    await post('bulletin', 'neighbour', 'To B');
    await post('bulletin', 'staff', 'To A');
    await eventually(async () => (await found('To A'))?.state === 'sent');
    await eventually(async () => (await found('To B'))?.state === 'held');
    await turn(true);
    await eventually(async () => (await found('To B'))?.state === 'sent', 2_000);
  });
});

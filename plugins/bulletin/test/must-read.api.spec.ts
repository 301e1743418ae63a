import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgencyProgressPage, PersonProgress } from '../server/must-read/must-read.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { outcome, root } from './bulletin-stage.js';
import { crowd, type MustReadStage, mustReadStage } from './must-read-stage.js';

let stage: MustReadStage;
beforeAll(async () => {
  stage = await mustReadStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const change = (id: string, input: object, person = 'officer') =>
  stage.as(person).patch<NoticeDetail>(`${root}/${id}`, input);
const auditOf = async (id: string) =>
  (
    await stage.city.query<{ action: string }>(
      `select action from core.audit_entry where plugin = 'bulletin' and subject_id = $1 order by xid, id`,
      [id],
    )
  ).map(({ action }) => action);
const agencies = async (person: string, id: string, query = '') =>
  (await stage.as(person).get<AgencyProgressPage>(`${root}/${id}/progress/agencies${query}`)).body;
const people = (person: string, id: string, query = '') =>
  stage.as(person).get<{ items: PersonProgress[]; next: string | null }>(`${root}/${id}/progress/people${query}`);
const namesOf = async (person: string, id: string, query = '') =>
  (await people(person, id, query)).body.items.map(({ name }) => name.replace('人員 ', ''));

describe('a demand', () => {
  it('is an officer’s or an administrator’s to make, to change and to end', async () => {
    const input = { title: '必讀', body: '<p>x</p>', audience: 'agency', mustRead: {} };
    expect(outcome(await stage.as('clerk').post(root, input))).toBe('403 forbidden');
    const plain = await stage.as('clerk').post<NoticeDetail>(root, { ...input, mustRead: null });
    expect(outcome(await change(plain.body.id, { mustRead: {} }, 'clerk'))).toBe('403 forbidden');
    const { id } = await stage.ask();
    const dueAt = '2099-01-01T09:00:00.000Z';
    expect((await change(id, { mustRead: { dueAt } })).body).toMatchObject({ mustRead: true, dueAt });
    expect((await change(id, { mustRead: null }, 'chief')).body).toMatchObject({ mustRead: false, dueAt: null });
    expect(outcome(await stage.acknowledge('clerk', id))).toBe('409 bulletin:nothing-to-confirm');
  });
});

describe('confirming', () => {
  it('is kept once, with its first moment, for those whom the notice addresses', async () => {
    const { id } = await stage.ask();
    expect((await stage.as('clerk').get<NoticeDetail>(`${root}/${id}`)).body.acknowledgedAt).toBeNull();
    const first = await stage.acknowledge('clerk', id);
    expect(first).toMatchObject({ status: 200, body: { revision: 1 } });
    expect((await stage.acknowledge('clerk', id)).body).toEqual(first.body);
    expect((await stage.as('clerk').get<NoticeDetail>(`${root}/${id}`)).body.acknowledgedAt).toBe(
      (first.body as { at: string }).at,
    );
    expect(await auditOf(id)).toEqual(['notice.post', 'notice.acknowledge']);
    expect(outcome(await stage.acknowledge('neighbour', id))).toBe('404 not-found');
    expect(outcome(await stage.acknowledge('system', id))).toBe('403 bulletin:not-addressed');
    expect((await stage.progress('officer', id)).acknowledged).toBe(1);
  });

  it('is for the revision that was read; a later one asks everybody anew and keeps what was confirmed', async () => {
    const { id } = await stage.ask();
    await stage.acknowledge('clerk', id);
    expect(outcome(await change(id, { majorRevision: true, body: '<p>新內文</p>' }))).toBe('200');
    const late = await stage.acknowledge('junior', id, 1);
    expect(outcome(late)).toBe('409 bulletin:new-revision');
    expect(late.body).toMatchObject({ revision: 2 });
    expect(outcome(await stage.acknowledge('clerk', id, 1))).toBe('409 bulletin:new-revision');
    expect(await stage.progress('officer', id)).toMatchObject({ revision: 2, acknowledged: 0 });
    expect((await stage.as('clerk').get<NoticeDetail>(`${root}/${id}`)).body.acknowledgedAt).toBeNull();
    expect((await stage.acknowledge('clerk', id, 2)).status).toBe(200);
    const kept = await stage.city.query(
      'select revision, account_name from plugin_bulletin.acknowledgement where notice_id = $1 order by revision',
      [id],
    );
    expect(kept).toEqual([1, 2].map((revision) => ({ revision, account_name: '人員 clerk' })));
    const told = await stage.city.query<{ subject: string }>(
      `select subject from core.notification where kind = 'bulletin.must-read-published' and subject like $1 order by 1`,
      [`${id}%`],
    );
    expect(told.map(({ subject }) => subject)).toEqual([id, `${id} 2`]);
  });

  it('needs a notice in force that asks for it', async () => {
    const plain = await stage.ask({ mustRead: null });
    expect(outcome(await stage.acknowledge('clerk', plain.id))).toBe('409 bulletin:nothing-to-confirm');
    const over = await stage.ask();
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 hour', expires_at = now() - interval '1 second' where id = $1`,
      [over.id],
    );
    expect(outcome(await stage.acknowledge('clerk', over.id))).toBe('409 bulletin:nothing-to-confirm');
    for (const revision of [0, 1.5, '1', null])
      expect((await stage.as('clerk').put(`${root}/${over.id}/acknowledgement`, { revision })).status).toBe(422);
  });

  it('loses none of twenty at once, and none of two from one person', async () => {
    const { id } = await stage.ask({ audience: 'agency-and-subordinates' });
    await stage.city.query(`update plugin_bulletin.notice set audience_key = 'G' where id = $1`, [id]);
    const answers = await Promise.all([...crowd, crowd[0]!].map((name) => stage.acknowledge(name, id)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await stage.progress('officer', id)).acknowledged).toBe(20);
    expect((await auditOf(id)).filter((action) => action === 'notice.acknowledge')).toHaveLength(20);
  });
});

describe('what waits for a reader', () => {
  it('is in the list of things to do until it is confirmed', async () => {
    const later = await stage.ask({ title: '後到期', mustRead: { dueAt: '2099-02-01T00:00:00Z' }, audience: 'agency' });
    const sooner = await stage.ask({
      title: '先到期',
      mustRead: { dueAt: '2099-01-01T00:00:00Z' },
      audience: 'agency',
    });
    const queue = async (person: string) => {
      const { body } = await stage
        .as(person)
        .get<{ items: { id: string; link: string; due: string }[] }>('/api/waiting/bulletin/must-read?limit=100');
      return body.items.filter(({ id }) => [later.id, sooner.id].includes(id));
    };
    expect(await queue('clerk')).toMatchObject([
      { id: sooner.id, link: `/bulletin/${sooner.id}`, due: '2099-01-01T00:00:00.000Z' },
      { id: later.id },
    ]);
    expect(await queue('junior')).toEqual([]);
    await stage.acknowledge('clerk', sooner.id);
    expect((await queue('clerk')).map(({ id }) => id)).toEqual([later.id]);
    const decided = await stage.as('clerk').post('/api/waiting/bulletin/must-read/decisions', {
      verdict: 'confirm',
      items: [{ id: later.id, version: 1 }],
    });
    expect(decided.status).toBe(422);
  });
});

describe('progress', () => {
  it('is for the poster’s side only', async () => {
    const { id } = await stage.ask({ audience: 'agency-and-subordinates' });
    for (const door of ['progress', 'progress/agencies', 'progress/people', 'progress/export']) {
      const status = async (person: string) => (await stage.as(person).open('GET', `${root}/${id}/${door}`)).status;
      expect([door, await status('clerk'), await status('neighbour'), await status('officer')]).toEqual([
        door,
        403,
        404,
        200,
      ]);
    }
    expect(outcome(await stage.as('clerk').post(`${root}/${id}/reminders`))).toBe('403 forbidden');
  });

  it('sums up the tree: who left or was suspended is not missing, who came later is', async () => {
    const { id } = await stage.ask();
    const figures = async () => {
      const { addressed, acknowledged, missing } = await stage.progress('officer', id);
      return [addressed, acknowledged, missing];
    };
    await stage.acknowledge('clerk', id);
    // officer, clerk, chief in A; junior in A1
    expect(await figures()).toEqual([4, 1, 3]);
    await stage.changeAccount('junior', { state: 'suspended' });
    expect(await figures()).toEqual([3, 1, 2]);
    await stage.changeAccount('junior', { state: 'active', node: 'B' });
    expect(await figures()).toEqual([3, 1, 2]);
    await stage.changeAccount('neighbour', { node: 'A1' });
    expect(await figures()).toEqual([4, 1, 3]);
    await stage.changeAccount('clerk', { node: 'B' });
    expect(await figures()).toEqual([3, 0, 3]);
    await stage.changeAccount('clerk', { node: 'A-U' });
    await stage.changeAccount('neighbour', { node: 'B' });
    await stage.changeAccount('junior', { node: 'A1' });
    expect(await figures()).toEqual([4, 1, 3]);

    const { items, path, total } = await agencies('officer', id);
    expect(
      items.map(({ name, own, addressed, acknowledged, missing }) => [name, own, addressed, acknowledged, missing]),
    ).toEqual([
      ['A 全名', true, 3, 1, 2],
      ['A1 全名', false, 1, 0, 1],
    ]);
    expect([path, total.value]).toEqual([[], 2]);
    await stage.acknowledge('junior', id);
    expect((await agencies('officer', id, '?incomplete=true')).items.map(({ name }) => name)).toEqual(['A 全名']);
    const first = await agencies('officer', id, '?limit=1');
    expect((await agencies('officer', id, `?limit=1&cursor=${first.next}`)).items.map(({ name }) => name)).toEqual([
      'A1 全名',
    ]);
  });

  it('names people of the agency that posted the notice, and counts all others', async () => {
    const { id } = await stage.ask();
    await stage.acknowledge('clerk', id);
    expect(await namesOf('officer', id)).toEqual(['chief', 'clerk', 'officer']);
    expect(await namesOf('officer', id, '?state=missing')).toEqual(['chief', 'officer']);
    expect(await namesOf('chief', id, '?state=acknowledged')).toEqual(['clerk']);
    const first = (await people('officer', id, '?limit=2')).body;
    expect(await namesOf('officer', id, `?limit=2&cursor=${first.next}`)).toEqual(['officer']);
    // the author elsewhere: the figures are still theirs to see, the names no more
    const poster = (await stage.as('officer').get<NoticeDetail>(`${root}/${id}`)).body;
    await stage.city.query('update plugin_bulletin.notice set author_id = $2 where id = $1', [
      id,
      stage.city.people.neighbour,
    ]);
    expect((await stage.progress('neighbour', id)).names).toBeNull();
    expect(outcome(await people('neighbour', id))).toBe('403 bulletin:names-withheld');
    expect(
      await (await stage.as('neighbour').open('GET', `${root}/${id}/progress/export?format=csv`)).text(),
    ).not.toContain('人員');
    await stage.city.query('update plugin_bulletin.notice set author_id = $2 where id = $1', [id, poster.authorId]);
  });
});

describe('a reminder', () => {
  it('reaches those who have not confirmed and nobody else, and not again before its time', async () => {
    const { id } = await stage.ask();
    await stage.acknowledge('clerk', id);
    await stage.changeAccount('junior', { state: 'suspended' });
    const sent = await stage.as('officer').post(`${root}/${id}/reminders`);
    expect(sent).toMatchObject({ status: 202, body: { people: 2 } });
    await stage.until(async () => (await stage.told('bulletin.must-read-reminder', id)).length > 0);
    expect(await stage.told('bulletin.must-read-reminder', id)).toEqual(['chief', 'officer']);
    const again = await stage.as('chief').post(`${root}/${id}/reminders`);
    expect(outcome(again)).toBe('409 bulletin:reminded-lately');
    expect(await stage.progress('officer', id)).toMatchObject({
      reminders: [{ kind: 'manual', byName: '人員 officer', people: 2 }],
      remindFrom: (again.body as { remindFrom: string }).remindFrom,
    });
    await stage.changeAccount('junior', { state: 'active' });
    // a day later the rest are told once more; whom it reached first does not matter
    await stage.city.query(`update plugin_bulletin.reminder set at = at - interval '25 hours' where notice_id = $1`, [
      id,
    ]);
    await stage.acknowledge('chief', id);
    await stage.acknowledge('officer', id);
    expect((await stage.as('officer').post(`${root}/${id}/reminders`)).body).toMatchObject({ people: 1 });
    await stage.until(async () => (await stage.told('bulletin.must-read-reminder', id)).length === 3);
    await stage.city.query(`update plugin_bulletin.reminder set at = at - interval '25 hours' where notice_id = $1`, [
      id,
    ]);
    await stage.acknowledge('junior', id);
    expect(outcome(await stage.as('officer').post(`${root}/${id}/reminders`))).toBe('409 bulletin:nobody-missing');
    expect((await auditOf(id)).filter((action) => action === 'notice.remind')).toHaveLength(2);
  });

  it('goes out once when two ask for it at once', async () => {
    const { id } = await stage.ask();
    const answers = await Promise.all(['officer', 'chief'].map((who) => stage.as(who).post(`${root}/${id}/reminders`)));
    expect(answers.map(outcome).sort()).toEqual(['202', '409 bulletin:reminded-lately']);
  });
});

describe('the evidence', () => {
  it('has figures of every agency and names of the posting one, and leaves a trace', async () => {
    const { id } = await stage.ask({ title: '=資安' });
    await stage.acknowledge('clerk', id);
    const answer = await stage.as('officer').open('GET', `${root}/${id}/progress/export?format=csv`);
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''");
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes
      .subarray(3)
      .toString()
      .replaceAll('人員 ', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(',').slice(0, 7));
    expect(lines).toEqual([
      ['機關', '姓名', '職稱', '應讀人數', '已確認', '未確認', '狀態'],
      ['A 全名', '', '', '3', '1', '2', ''],
      ['A 全名', 'chief', '', '', '', '', '未確認'],
      ['A 全名', 'clerk', '', '', '', '', '已確認'],
      ['A 全名', 'officer', '', '', '', '', '未確認'],
      ['A1 全名', '', '', '1', '0', '1', ''],
    ]);
    for (const [format, magic] of [
      ['ods', 'PK'],
      ['xlsx', 'PK'],
    ]) {
      const file = await stage.as('officer').open('GET', `${root}/${id}/progress/export?format=${format}&calendar=roc`);
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe(magic);
    }
    expect((await auditOf(id)).filter((action) => action === 'notice.export-evidence')).toHaveLength(3);
    // who confirmed it and left stays in the evidence
    await stage.changeAccount('clerk', { node: 'B' });
    const text = await (await stage.as('officer').open('GET', `${root}/${id}/progress/export?format=csv`)).text();
    expect(text).toContain('clerk,,,,,已確認（已離開本機關）');
    await stage.changeAccount('clerk', { node: 'A-U' });
  });
});

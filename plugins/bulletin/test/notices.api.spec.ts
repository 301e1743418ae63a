import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeDetail, NoticeItem } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Problem, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const wrong = ({ body }: { body: unknown }) => (body as Problem).errors?.map(({ path, code }) => `${path} ${code}`);
const auditOf = async (id: string) =>
  (
    await stage.city.query<{ action: string }>(
      `select action from core.audit_entry where plugin = 'bulletin' and subject_id = $1 order by xid, id`,
      [id],
    )
  ).map(({ action }) => action);

describe('posting', () => {
  it('answers the notice as stored, with names as of now', async () => {
    const answer = await stage.as('clerk').post<NoticeDetail>(root, {
      title: '  停電通知  ',
      body: '<p>三月<script>alert(1)</script></p>',
      audience: 'agency',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      title: '停電通知',
      body: '<p>三月</p>',
      summary: '三月',
      state: 'current',
      audience: 'agency',
      agency: { id: stage.city.agencies.A, shortName: 'A' },
      authorName: '人員 clerk',
      updates: 0,
      reads: 0,
      version: 1,
      may: { update: true, takeDown: true, delete: true },
    });
    expect(await auditOf(answer.body.id)).toEqual(['notice.post']);
  });

  const notice = { title: '停電', body: '<p>三月</p>', audience: 'agency' };
  it.each<[string, object, string]>([
    ['NUL in the title', { title: 'a\0b' }, 'title unstorable'],
    ['a lone surrogate in the body', { body: '<p>\ud800</p>' }, 'body unstorable'],
    ['a title of spaces', { title: '   ' }, 'title too-short'],
    ['a title of 201 characters', { title: '長'.repeat(201) }, 'title too-long'],
    ['a title of two lines', { title: 'a\nb' }, 'title line-break'],
    ['a body without words', { body: '<script>x</script>' }, 'body too-short'],
    ['a moment that is none', { publishAt: 'tomorrow' }, 'publishAt not-a-moment'],
    ['a moment beyond all calendars', { publishAt: '9999-12-31T23:59:59Z' }, 'publishAt out-of-range'],
    ['an end before the beginning', { expiresAt: '2001-01-01T00:00:00Z' }, 'expiresAt before-publication'],
  ])('refuses %s with 422', async (_what, change, fault) => {
    const answer = await stage.as('clerk').post(root, { ...notice, ...change });
    expect(outcome(answer)).toBe('422 invalid-input');
    expect(wrong(answer)).toEqual([fault]);
  });

  it('refuses unknown audiences and members, and whatever is no notice at all', async () => {
    for (const body of [{ ...notice, audience: 'world' }, { ...notice, state: 'current' }, {}, [], '"x"', 'null'])
      expect(
        outcome(await stage.as('clerk').post(root, body, { headers: { 'content-type': 'application/json' } })),
      ).toBe('422 invalid-input');
  });

  it('takes 200 characters beyond the first plane, and gives them back', async () => {
    const title = '𠀀'.repeat(200);
    expect((await stage.post('clerk', { title })).title).toBe(title);
  });
});

describe('changing', () => {
  it('counts versions and updates, and says when the words changed', async () => {
    const { id, version } = await stage.post('officer');
    const { body } = await stage.as('officer').patch<NoticeDetail>(`${root}/${id}`, { title: '改期', version });
    expect(body).toMatchObject({ title: '改期', version: 2, updates: 1, updatedAt: expect.any(String) });
    expect(await auditOf(id)).toEqual(['notice.post', 'notice.change']);
  });

  it('leaves no trace when nothing was changed', async () => {
    const { id, title, version } = await stage.post('officer');
    const { body } = await stage.as('officer').patch<NoticeDetail>(`${root}/${id}`, { title, version });
    expect(body).toMatchObject({ version, updates: 0 });
    expect(await auditOf(id)).toEqual(['notice.post']);
  });

  it('refuses the second of two editors with who, when and what', async () => {
    const { id, version } = await stage.post('officer');
    const [first, second] = await Promise.all(
      ['甲', '乙'].map((title) => stage.as('officer').patch<Problem>(`${root}/${id}`, { title, version })),
    );
    const [done, refused] = first?.status === 200 ? [first!, second!] : [second!, first!];
    expect(done.status).toBe(200);
    expect(outcome(refused)).toBe('409 conflict');
    expect(refused.body).toMatchObject({
      version: version + 1,
      changedBy: '人員 officer',
      current: { title: (done.body as unknown as NoticeDetail).title },
    });
  });

  it('answers many stale edits at once as it answers one: none waits for a second connection', async () => {
    const { id } = await stage.post('officer');
    await stage.as('officer').patch(`${root}/${id}`, { title: '新' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => stage.as('officer').patch(`${root}/${id}`, { title: '舊', version: 1 })),
    );
    expect(new Set(answers.map(outcome))).toEqual(new Set(['409 conflict']));
  });

  it('deletes into the trash and brings back', async () => {
    const { id, title } = await stage.post('officer');
    const officer = stage.as('officer');
    expect((await officer.delete(`${root}/${id}?version=7`)).status).toBe(409);
    expect((await officer.delete(`${root}/${id}?version=1`)).status).toBe(204);
    expect((await officer.get(`${root}/${id}`)).status).toBe(404);
    expect((await officer.patch(`${root}/${id}`, { title: 'x' })).status).toBe(404);
    expect(await stage.titles('officer')).not.toContain(title);
    expect((await stage.as('clerk').post(`${root}/${id}/restore`)).status).toBe(403);
    expect((await officer.post(`${root}/${id}/restore`)).status).toBe(200);
    expect(await stage.titles('officer')).toContain(title);
    expect(await auditOf(id)).toEqual(['notice.post', 'notice.delete', 'notice.restore']);
  });

  it('empties the trash of what has lain there for 30 days, and of nothing else', async () => {
    const [old, fresh] = [await stage.post('officer'), await stage.post('officer')];
    for (const { id } of [old, fresh]) await stage.as('officer').delete(`${root}/${id}`);
    await stage.city.query(`update plugin_bulletin.notice set deleted_at = now() - interval '31 days' where id = $1`, [
      old.id,
    ]);
    await stage.runJob('empty-trash');
    expect((await stage.as('officer').post(`${root}/${old.id}/restore`)).status).toBe(404);
    expect((await stage.as('officer').post(`${root}/${fresh.id}/restore`)).status).toBe(200);
  });
});

describe('schedule and expiry', () => {
  it('publishes at the minute, once, and lets everybody know', async () => {
    const { id, title } = await stage.post('officer', { publishAt: '2199-01-01T00:00:00Z' });
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    await stage.runJob('publish-due');
    await stage.runJob('publish-due');
    expect(await stage.titles('clerk')).toContain(title);
    expect(await auditOf(id)).toEqual(['notice.post', 'notice.publish']);
  });

  it('ends a notice on time even when the job is late, and keeps it findable in the history', async () => {
    const { id, title } = await stage.post('officer', { expiresAt: '2199-01-01T00:00:00Z' });
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '2 minutes', expires_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect(await stage.titles('clerk')).not.toContain(title);
    await stage.runJob('publish-due');
    expect(await stage.titles('clerk', '&tab=history')).toContain(title);
    expect(await stage.titles('clerk', `&tab=history&q=${encodeURIComponent(title)}`)).toEqual([title]);
    expect((await stage.as('clerk').get(`${root}/${id}`)).status).toBe(200);
  });
});

describe('reading', () => {
  const itemOf = async (id: string) =>
    (await stage.as('clerk').get<{ items: NoticeItem[] }>(`${root}?limit=100`)).body.items.find(
      (item) => item.id === id,
    )!;
  const unread = async () => (await stage.as('clerk').get<{ value: number }>(`${root}/unread-count`)).body.value;

  it('counts each reader once, after the answer, and unmarks the notice for that reader', async () => {
    const { id } = await stage.post('officer');
    const before = await unread();
    expect(await itemOf(id)).toMatchObject({ unread: true, reads: 0 });
    for (let time = 0; time < 3; time++) await stage.as('clerk').get(`${root}/${id}`);
    await stage.eventually(async () => (await itemOf(id)).reads === 1);
    expect(await itemOf(id)).toMatchObject({ unread: false, reads: 1 });
    expect(await unread()).toBe(before - 1);
    await stage.as('clerk').get(`${root}/${id}`);
    await stage.as('chief').get(`${root}/${id}`);
    const receipts = () => stage.city.query('select 1 from plugin_bulletin.reading where notice_id = $1', [id]);
    await stage.eventually(async () => (await receipts()).length === 2);
    expect((await itemOf(id)).reads).toBe(2);
  });

  it("takes the author's own and everything before the mark for read", async () => {
    const { id } = await stage.post('clerk');
    expect((await itemOf(id)).unread).toBe(false);
    await stage.post('officer');
    expect((await stage.as('clerk').post(`${root}/all-read`)).status).toBe(204);
    expect(await unread()).toBe(0);
    await stage.post('officer');
    expect(await unread()).toBe(1);
  });
});

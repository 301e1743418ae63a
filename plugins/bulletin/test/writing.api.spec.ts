import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NoticeDetail, NoticeItem, OwnNoticeItem } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, type Problem, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const wrong = ({ body }: { body: unknown }) => (body as Problem).errors?.map(({ path, code }) => `${path} ${code}`);
const change = (person: Person, id: string, input: object) =>
  stage.as(person).patch<NoticeDetail>(`${root}/${id}`, input);
const open = async (person: Person, id: string) => (await stage.as(person).get<NoticeDetail>(`${root}/${id}`)).body;
const bellOf = (id: string) =>
  stage.city.query<{ kind: string; audience: string }>(
    `select kind, audience_key as audience from core.notification where subject like $1 || '%' order by at, id`,
    [id],
  );
const inAnHour = (hours = 1) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('what an author may ask of readers', () => {
  it('pins and demands confirmation only with the permission for it', async () => {
    const notice = { title: '必讀', body: '<p>內文</p>', audience: 'agency' };
    for (const demand of [{ pinned: true }, { mustRead: {} }, { mustRead: { dueAt: inAnHour() } }]) {
      expect(outcome(await stage.as('officer').post(root, { ...notice, ...demand }))).toBe('403 forbidden');
      expect((await stage.as('chief').post(root, { ...notice, ...demand })).status).toBe(201);
      const { id } = await stage.post('officer');
      expect(outcome(await change('officer', id, demand))).toBe('403 forbidden');
      expect((await change('chief', id, demand)).status).toBe(200);
    }
  });

  it('lets an author correct a notice that somebody else has pinned or made a must-read', async () => {
    const { id } = await stage.post('officer');
    await change('chief', id, { pinned: true, mustRead: {} });
    expect((await change('officer', id, { title: '改字' })).body).toMatchObject({
      title: '改字',
      pinned: true,
      mustRead: true,
    });
    expect((await change('officer', id, { pinned: false })).body.pinned).toBe(false);
    expect(outcome(await change('officer', id, { mustRead: null }))).toBe('403 forbidden');
  });

  it('says what each may do', async () => {
    const { id } = await stage.post('officer', {});
    await change('chief', id, { mustRead: {} });
    expect((await open('officer', id)).may).toEqual({
      update: true,
      takeDown: true,
      delete: true,
      pin: false,
      requireReading: false,
      readProgress: true,
      acknowledge: true,
      comment: true,
      moderate: true,
      review: false,
    });
    expect((await open('clerk', id)).may).toMatchObject({
      update: false,
      readProgress: false,
      comment: true,
      moderate: false,
    });
    expect((await open('chief', id)).may).toMatchObject({ pin: true, requireReading: true, readProgress: true });
  });

  it('refuses due dates that lie before the publication or after the end', async () => {
    const notice = { title: '必讀', body: '<p>內文</p>', audience: 'agency' };
    const post = (more: object) => stage.as('chief').post(root, { ...notice, ...more });
    expect(wrong(await post({ publishAt: inAnHour(2), mustRead: { dueAt: inAnHour(1) } }))).toEqual([
      'mustRead.dueAt before-publication',
    ]);
    expect(wrong(await post({ expiresAt: inAnHour(1), mustRead: { dueAt: inAnHour(2) } }))).toEqual([
      'mustRead.dueAt after-expiry',
    ]);
  });

  it('raises the revision only of a must-read that is out, and counts that as an update', async () => {
    const plain = await stage.post('chief');
    expect(wrong(await change('chief', plain.id, { majorRevision: true }))).toEqual(['majorRevision not-must-read']);
    const { id } = await stage.post('chief', { mustRead: {} });
    expect((await change('chief', id, { majorRevision: true })).body).toMatchObject({ revision: 2, updates: 1 });
    expect((await change('chief', id, { majorRevision: true, title: '新題' })).body).toMatchObject({
      revision: 3,
      updates: 2,
    });
    const draft = await stage.post('chief', { mustRead: {}, draft: true });
    expect((await change('chief', draft.id, { majorRevision: true })).body).toMatchObject({ revision: 1, updates: 0 });
  });
});

describe('pinned notices', () => {
  it('are five at most, the newest, and only those that reach the reader', async () => {
    await stage.city.query('update plugin_bulletin.notice set pinned = false');
    const ids: string[] = [];
    for (let at = 0; at < 6; at++) ids.unshift((await stage.post('chief', { pinned: true })).id);
    const pinned = async (person: Person) =>
      (await stage.as(person).get<NoticeItem[]>(`${root}/pinned`)).body.map(({ id }) => id);
    expect(await pinned('clerk')).toEqual(ids.slice(0, 5));
    expect(await pinned('neighbour')).toEqual([]);
    await stage.city.query(`update plugin_bulletin.notice set expires_at = now() where id = $1`, [ids[0]]);
    await stage.as('chief').post(`${root}/${ids[1]}/take-down`, {});
    expect(await pinned('clerk')).toEqual(ids.slice(2, 6));
    for (const id of ids) await stage.as('chief').patch(`${root}/${id}`, { pinned: false });
  });
});

describe('telling readers', () => {
  it('tells of an update only when the editor asks for it and something was updated', async () => {
    const { id } = await stage.post('officer');
    await change('officer', id, { title: '一' });
    await change('officer', id, { pinned: false, tellReaders: true });
    expect(await bellOf(id)).toMatchObject([{ kind: 'bulletin.notice-published' }]);
    await change('officer', id, { title: '二', tellReaders: true });
    expect(await bellOf(id)).toMatchObject([
      { kind: 'bulletin.notice-published' },
      { kind: 'bulletin.notice-updated', audience: `A:${stage.city.agencies.A}` },
    ]);
    const draft = await stage.post('officer', { draft: true });
    await change('officer', draft.id, { title: '三', tellReaders: true });
    expect(await bellOf(draft.id)).toEqual([]);
  });

  it('leaves nothing of what was told when the notice is taken down, and comes back in the words of now', async () => {
    const { id } = await stage.post('chief', { mustRead: {} });
    await change('chief', id, { title: '二', majorRevision: true });
    await change('chief', id, { title: '三', tellReaders: true });
    const shown = () =>
      stage.city.query<{ kind: string; title: string }>(
        `select kind, body->>'title' as title from core.notification where subject like $1 || '%' and withdrawn_at is null`,
        [id],
      );
    expect(await shown()).toHaveLength(3);
    await stage.as('chief').post(`${root}/${id}/take-down`, {});
    expect(await shown()).toEqual([]);
    await change('chief', id, { title: '更正' });
    await stage.as('chief').post(`${root}/${id}/publish`, {});
    expect(await shown()).toEqual([{ kind: 'bulletin.must-read-published', title: '更正' }]);
  });

  it('announces a must-read as such, once for each revision', async () => {
    const { id } = await stage.post('chief', { mustRead: {} });
    await change('chief', id, { majorRevision: true });
    expect((await bellOf(id)).map(({ kind }) => kind)).toEqual([
      'bulletin.must-read-published',
      'bulletin.must-read-published',
    ]);
  });
});

describe('copying', () => {
  it('makes a draft of one’s own from what one may read: the words, not the demands', async () => {
    const { id, title } = await stage.post('chief', {
      audience: 'agency-and-subordinates',
      pinned: true,
      mustRead: {},
      document: { word: '府綜字', number: '1150000001', date: '2026-03-12' },
      allowComments: false,
    });
    const copy = await stage.as('junior').post<NoticeDetail>(`${root}/${id}/copy`, {});
    expect(copy.status).toBe(201);
    expect(copy.body).toMatchObject({
      title,
      body: '<p>內文</p>',
      audience: 'agency-and-subordinates',
      agency: { id: stage.city.agencies.A1 },
      authorName: '人員 junior',
      state: 'draft',
      pinned: false,
      mustRead: false,
      document: null,
      allowComments: false,
      reads: 0,
      updates: 0,
    });
    expect(outcome(await stage.as('neighbour').post(`${root}/${id}/copy`, {}))).toBe('404 not-found');
    expect(await bellOf(copy.body.id)).toEqual([]);
    await stage.as('junior').delete(`${root}/${copy.body.id}`);
  });
});

describe('official documents', () => {
  it('are kept with word, number and date, changed and taken away', async () => {
    const document = { word: '府綜字', number: '1150001234', date: '2026-03-12' };
    const { id } = await stage.post('officer', { document });
    expect((await open('clerk', id)).document).toEqual(document);
    expect(
      (await change('officer', id, { document: { ...document, date: '2026-03-13' } })).body.document,
    ).toMatchObject({
      date: '2026-03-13',
    });
    expect((await change('officer', id, { document: null })).body.document).toBeNull();
    for (const part of [{ word: '' }, { number: '長'.repeat(41) }, { date: '2026-02-30' }, { date: '1150312' }])
      expect((await change('officer', id, { document: { ...document, ...part } })).status).toBe(422);
  });
});

describe('whom a notice would reach', () => {
  it('is counted before it is posted: active people, their main posts', async () => {
    const size = async (person: Person, audience: string) =>
      (await stage.as(person).get(`${root}/audience-size?audience=${audience}`)).body;
    const all = await stage.city.query<{ agency: string }>(
      `select agency_id as agency from portal.person where state = 'active'`,
    );
    expect(await size('clerk', 'government')).toEqual({
      people: all.length,
      agencies: new Set(all.map(({ agency }) => agency)).size,
    });
    const own = all.filter(({ agency }) => agency === stage.city.agencies.A).length;
    expect(await size('clerk', 'agency')).toEqual({ people: own, agencies: 1 });
    expect(await size('clerk', 'agency-and-subordinates')).toEqual({ people: own + 1, agencies: 2 });
    await stage.city.query(`update core.account set state = 'suspended' where name = 'junior'`);
    expect(await size('clerk', 'agency-and-subordinates')).toEqual({ people: own, agencies: 1 });
    await stage.city.query(`update core.account set state = 'active' where name = 'junior'`);
    expect((await stage.as('clerk').get(`${root}/audience-size?audience=world`)).status).toBe(422);
  });
});

describe('my notices', () => {
  const mine = async (query: string) =>
    (await stage.as('junior').get<{ items: OwnNoticeItem[] }>(`${root}/mine?limit=100&${query}`)).body.items.map(
      ({ title }) => title,
    );

  it('come by tab, word, audience and day of publication', async () => {
    const posts: [string, object][] = [
      ['甲 已發布', { audience: 'agency' }],
      ['乙 已排程', { publishAt: '2199-06-01T00:00:00Z' }],
      ['丙 草稿', { draft: true }],
      ['丁 全府', { audience: 'government' }],
      ['戊 下架', {}],
    ];
    const ids = new Map<string, string>();
    for (const [title, more] of posts) ids.set(title, (await stage.post('junior', { title, ...more })).id);
    await stage.as('junior').post(`${root}/${ids.get('戊 下架')}/take-down`, {});
    expect(await mine('tab=published')).toEqual(['丁 全府', '甲 已發布']);
    expect(await mine('tab=scheduled')).toEqual(['乙 已排程']);
    expect(await mine('tab=unpublished')).toEqual(['戊 下架', '丙 草稿']);
    expect(await mine('tab=in-review')).toEqual([]);
    expect((await mine('')).filter((title) => posts.some(([posted]) => posted === title))).toHaveLength(5);
    expect(await mine('audience=government')).toEqual(['丁 全府']);
    expect(await mine(`q=${encodeURIComponent('排程')}`)).toEqual(['乙 已排程']);
    expect(await mine('from=2199-06-01&to=2199-06-01')).toEqual(['乙 已排程']);
    expect(await mine('from=2199-06-02')).toEqual([]);
  });
});

describe('receipts by month', () => {
  it('keep what was read as read when a notice is put back in a later month', async () => {
    const { id } = await stage.post('officer');
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = published_at - interval '40 days' where id = $1`,
      [id],
    );
    await open('clerk', id);
    const reads = async () => (await open('officer', id)).reads;
    await stage.eventually(async () => (await reads()) === 1);
    await stage.as('officer').post(`${root}/${id}/take-down`, {});
    await stage.as('officer').post(`${root}/${id}/publish`, {});
    const { items } = (await stage.as('clerk').get<{ items: NoticeItem[] }>(`${root}?limit=100`)).body;
    expect(items.find((item) => item.id === id)).toMatchObject({ unread: false });
  });

  it('make room for coming months, keep those that count, and drop the others', async () => {
    await stage.city.query(`select plugin_bulletin.prepare_reading_month('2020-05-01')`);
    await stage.city.query(
      `insert into plugin_bulletin.reading values (gen_random_uuid(), gen_random_uuid(), '2020-05-01', now()),
        (gen_random_uuid(), gen_random_uuid(), '2020-06-01', now())`,
    );
    await stage.city.query(`select plugin_bulletin.prepare_reading_month('2020-06-01')`);
    const months = async () =>
      (
        await stage.city.query<{ name: string }>(
          `select relname as name from pg_class where relname ~ '^reading_\\d{4}_\\d{2}$' order by 1`,
        )
      ).map(({ name }) => name);
    expect((await months()).slice(0, 2)).toEqual(['reading_2020_05', 'reading_2020_06']);
    expect(await stage.city.query('select 1 from plugin_bulletin.reading_2020_06')).toHaveLength(1);
    await stage.runJob('turn-receipt-months');
    const kept = await months();
    const name = (at: Date) => `reading_${at.toISOString().slice(0, 7).replace('-', '_')}`;
    const now = new Date();
    const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
    expect(kept).toEqual(expect.arrayContaining([name(now), name(next)]));
    expect(kept).not.toContain('reading_2020_05');
    expect(await stage.city.query(`select 1 from plugin_bulletin.reading where month < '2020-07-01'`)).toEqual([]);
  });
});

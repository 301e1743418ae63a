import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MadePersonalToken } from '@tessera/contracts';
import FeedParser from 'feedparser';
import type { DocumentState } from '../server/documents/documents.schemas.js';
import { feedAudiences } from '../server/feed/feed.schemas.js';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, type Person, root } from './bulletin-stage.js';

let stage: BulletinStage;
const secrets = new Map<string, string>();
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

const feedPath = '/api/plugins/bulletin/feed';
const api = '/api/plugins/bulletin/documents';

async function secretOf(person: Person, purpose: string): Promise<string> {
  const key = `${person} ${purpose}`;
  const known = secrets.get(key);
  if (known) return known;
  const wish = { plugin: 'bulletin', purpose, label: '測試' };
  const { status, body } = await stage.as(person).post<MadePersonalToken>('/api/account/tokens', wish);
  if (status !== 201) throw new Error(JSON.stringify(body));
  secrets.set(key, body.secret);
  return body.secret;
}

/** As a feed reader asks: no cookie, only the address. */
const ask = async (person: Person, audience = 'all', headers: Record<string, string> = {}) =>
  stage.city.portal
    .client()
    .get<string>(`${feedPath}/${audience}?token=${await secretOf(person, 'feed')}`, { headers });

interface Parsed {
  meta: Record<string, unknown> & { title: string; 'atom:id': { '#': string } };
  items: FeedParser.Item[];
}

/** A feed as a program of others understands it. */
function parse(xml: string): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ strict: true } as unknown as FeedParser.Options);
    const items: FeedParser.Item[] = [];
    parser.on('error', reject);
    parser.on('data', (item: FeedParser.Item) => items.push(item));
    parser.on('end', () => resolve({ meta: parser.meta as Parsed['meta'], items }));
    Readable.from([xml]).pipe(parser);
  });
}

const read = async (person: Person, audience?: string) => parse((await ask(person, audience)).body);
const titlesIn = async (person: Person, audience?: string) =>
  (await read(person, audience)).items.map(({ title }) => title);

describe('the feed', () => {
  it('is what another program understands: ids, dates, author, category, words and text', async () => {
    const notice = await stage.post('officer', {
      title: '停電通知',
      body: '<p>三月十二日</p><table><tbody><tr><td colspan="2">A 棟</td></tr></tbody></table><p><a href="https://example.gov.tw/a?b=1&amp;c=2">詳情</a></p>',
      document: { word: '府綜', number: '1150001234', date: '2026-03-12' },
    });
    const answer = await ask('clerk');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const { meta, items } = await parse(answer.body);
    expect(meta['#type']).toBe('atom');
    expect(meta.title).toBe('布告欄');
    const [item] = items;
    expect(item).toMatchObject({ title: '停電通知', guid: `urn:uuid:${notice.id}`, author: '人員 officer（A）' });
    expect(item?.link).toMatch(new RegExp(`^https?://[^/]+/bulletin/${notice.id}$`));
    expect(item?.pubdate?.toISOString()).toBe(notice.publishedAt);
    expect(item?.categories).toEqual(['agency']);
    expect(item?.summary).toContain('三月十二日');
    expect(item?.description).toContain('<td colspan="2">A 棟</td>');
    expect(item?.description).toContain('href="https://example.gov.tw/a?b=1&amp;c=2"');
    expect(item?.description).toContain('府綜字第 1150001234 號（2026-03-12）');
    expect(answer.body).not.toContain(await secretOf('clerk', 'feed'));
  });

  it('keeps every sign of a title, and nothing of a text that could run', async () => {
    const title = `<b>&amp; "A' & B" ]]> --> </title><script>x</script> 中 🈶 \u0007\u202e`;
    const body = `<p>安全</p><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><p onclick="x()">]]&gt;</p>`;
    const { id } = await stage.post('officer', { title, body, audience: 'government' });
    const { items } = await read('neighbour');
    const item = items.find(({ guid }) => guid === `urn:uuid:${id}`);
    // the parser's own `title` leaves out whatever looks like a tag
    expect(item?.['atom:title']).toMatchObject({ '#': title.replace('\u0007', '\uFFFD') });
    expect(item?.description).toContain('安全');
    expect(item?.description).not.toMatch(/script|onerror|onclick|javascript/);
  });

  it('shows each reader the same as the list, in every audience', async () => {
    for (const poster of ['mayor', 'officer', 'junior', 'neighbour'] as const)
      for (const audience of ['government', 'agency-and-subordinates', 'agency'])
        await stage.post(poster, { audience, title: `${poster} ${audience}` });
    for (const reader of ['mayor', 'officer', 'clerk', 'junior', 'neighbour'] as const)
      for (const audience of feedAudiences) {
        const listed = await stage.titles(reader, audience === 'all' ? '' : `&audience=${audience}`);
        const fed = await titlesIn(reader, audience);
        expect([reader, audience, fed.filter((title) => /^\w+ [a-z-]+$/.test(title))]).toEqual([
          reader,
          audience,
          listed.filter((title) => /^\w+ [a-z-]+$/.test(title)),
        ]);
        expect(fed.length).toBe(listed.length);
      }
  });

  it('is told once: what one knows already is 304, until something changes or goes', async () => {
    const notice = await stage.post('officer', { title: '將下架' });
    const first = await ask('clerk', 'agency');
    const tag = first.headers.get('etag') ?? '';
    expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeGreaterThan(0);
    const again = await ask('clerk', 'agency', { 'if-none-match': `W/${tag}` });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await ask('officer', 'agency', { 'if-none-match': tag })).status).toBe(200);
    await stage.as('officer').patch(`${root}/${notice.id}`, { title: '將下架（更正）' });
    const changed = await ask('clerk', 'agency', { 'if-none-match': tag });
    expect([changed.status, changed.body.includes('將下架（更正）')]).toEqual([200, true]);
    const since = { 'if-modified-since': changed.headers.get('last-modified') ?? '' };
    await stage.as('officer').post(`${root}/${notice.id}/take-down`, {});
    const gone = await ask('clerk', 'agency', { ...since, 'if-none-match': changed.headers.get('etag') ?? '' });
    expect([gone.status, gone.body.includes('將下架')]).toEqual([200, false]);
    expect((await ask('clerk', 'agency', since)).status).toBe(200);
  });

  it('holds nothing that is not out, out of date or in the trash', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString();
    await stage.post('officer', { title: '草稿', draft: true });
    await stage.post('officer', { title: '排程', publishAt: later });
    const { id } = await stage.post('officer', { title: '已過期', expiresAt: later });
    await stage.city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 hour', expires_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    const trashed = await stage.post('officer', { title: '已刪除' });
    await stage.as('officer').delete(`${root}/${trashed.id}`);
    for (const reader of ['officer', 'clerk'] as const) {
      const titles = await titlesIn(reader);
      for (const title of ['草稿', '排程', '已過期', '已刪除'])
        expect([title, titles.includes(title)]).toEqual([title, false]);
    }
  });

  it('speaks its reader’s language, counts nobody as a reader, and has an id of its own for each', async () => {
    const notice = await stage.post('officer', { title: '不計閱讀' });
    await stage.city.query(`update core.account set locale = 'en' where name = 'junior'`);
    const [english, chinese] = [await read('junior', 'government'), await read('clerk', 'government')];
    expect(english.meta.title).toBe('Bulletin: whole government');
    expect(english.meta['atom:id']['#']).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(english.meta['atom:id']['#']).not.toBe(chinese.meta['atom:id']['#']);
    const detail = await stage.as('officer').get<NoticeDetail>(`${root}/${notice.id}`);
    expect(detail.body.reads).toBe(0);
  });

  it('goes with a reader to another agency, and ends with the account', async () => {
    const { A1, B } = stage.city.agencies;
    await stage.post('neighbour', { title: 'B 的事' });
    expect(await titlesIn('junior')).not.toContain('B 的事');
    const move = (node: string | undefined) =>
      stage.city.query(`update core.account set agency_id = $1, unit_id = $1 where name = 'junior'`, [node]);
    await move(B);
    expect(await titlesIn('junior')).toContain('B 的事');
    await stage.city.query(`update core.account set state = 'suspended' where name = 'junior'`);
    expect(outcome(await ask('junior'))).toBe('401 token-refused');
    await stage.city.query(`update core.account set state = 'active' where name = 'junior'`);
    await move(A1);
  });

  it('holds the 50 newest, refuses unknown audiences, and a cookie in place of the token', async () => {
    await stage.city.query(
      `insert into plugin_bulletin.notice (id, title, body, summary, audience_key, author_id, author_name, agency_id,
         agency_name, state, published_at, created_at, changed_at, changed_by, changed_by_name)
       select gen_random_uuid(), '舊聞 ' || n, '<p>x</p>', 'x', 'G', $1, 'x', $2, 'x', 'current',
         now() - make_interval(hours => n), now(), now(), $1, 'x' from generate_series(1, 60) n`,
      [stage.city.people.mayor, stage.city.agencies.CITY],
    );
    expect((await titlesIn('mayor')).length).toBe(50);
    expect((await ask('mayor', 'everybody')).status).toBe(422);
    expect(outcome(await stage.as('mayor').get(`${feedPath}/all`))).toBe('401 token-refused');
  });
});

const document = { subject: '辦理教育訓練', body: '<p>請派員參加。</p>', date: '2026-03-12', audience: 'agency' };

/** As the document system asks. */
async function call<Body = DocumentState>(person: Person, method: string, path: string, body?: object) {
  const headers = { authorization: `Bearer ${await secretOf(person, 'documents')}` };
  return stage.city.portal.client().request<Body>(method, `${api}/${path}`, { headers, body });
}
const put = (person: Person, path: string, more: object = {}) => call(person, 'PUT', path, { ...document, ...more });
const detailOf = async (person: Person, id: string) => (await stage.as(person).get<NoticeDetail>(`${root}/${id}`)).body;

describe('the API of the document system', () => {
  it('makes one notice of a document, once, in the name of its person', async () => {
    const made = await put('officer', `${encodeURIComponent('府綜')}/1150001234`);
    expect([made.status, made.body]).toEqual([
      200,
      expect.objectContaining({ word: '府綜', number: '1150001234', state: 'current', version: 1, reads: 0 }),
    ]);
    const notice = await detailOf('clerk', made.body.notice);
    expect(notice).toMatchObject({
      title: '辦理教育訓練',
      authorName: '人員 officer',
      document: { word: '府綜', number: '1150001234', date: '2026-03-12' },
    });
    const again = await put('officer', `${encodeURIComponent('府綜')}/1150001234`);
    // the receipt of who opened it meanwhile comes when it comes
    expect(again.body).toEqual({ ...made.body, reads: expect.any(Number) });
    const found = await call('officer', 'GET', `${encodeURIComponent('府綜')}/1150001234`);
    expect(found.body).toMatchObject({ notice: made.body.notice, acknowledgements: null });
    const audited = await stage.city.query<{ action: string; actor: string; via: string }>(
      `select action, actor_name as actor, body#>>'{via,purpose}' as via from core.audit_entry where subject_id = $1`,
      [made.body.notice],
    );
    expect(audited).toEqual([{ action: 'notice.post', actor: '人員 officer', via: 'documents' }]);
  });

  it('changes it with the document, and cleans what comes', async () => {
    const { body: made } = await put('officer', 'W/change', { body: '<p>一</p><script>x</script>' });
    const { body: changed } = await put('officer', 'W/change', {
      body: '甲 <b>\n乙\n\n丙',
      format: 'text',
      subject: '改期',
    });
    expect([changed.notice, changed.version]).toEqual([made.notice, 2]);
    const notice = await detailOf('officer', made.notice);
    expect(notice).toMatchObject({ title: '改期', updates: 1, body: '<p>甲 &lt;b&gt;<br />乙</p><p>丙</p>' });
    expect((await put('officer', 'W/change', { category: '沒有這一類' })).body).toMatchObject({
      status: 422,
      errors: [{ path: 'category', code: 'unknown-category' }],
    });
    await stage.city.query(
      `insert into plugin_bulletin.category (id, agency_id, name_zh, name_en, position, changed_at, changed_by)
       values (gen_random_uuid(), null, '訓練', 'Training', 1, now(), $1), (gen_random_uuid(), $2, '外部', 'Foreign', 1, now(), $1)`,
      [stage.city.people.system, stage.city.agencies.B],
    );
    await put('officer', 'W/change', { category: 'Training' });
    expect((await detailOf('officer', made.notice)).category?.name['zh-Hant']).toBe('訓練');
    expect((await put('officer', 'W/change', { category: '外部' })).body).toMatchObject({
      errors: [{ path: 'category' }],
    });
  });

  it('is one document for each agency, also when it comes many times at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => put('officer', 'W/same')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.notice)).size).toBe(1);
    const other = await put('neighbour', 'W/same');
    expect([other.status, other.body.notice === answers[0]?.body.notice]).toEqual([200, false]);
    expect((await call('junior', 'GET', 'W/same')).status).toBe(404);
    const slash = await put('officer', `${encodeURIComponent('W/same')}/1`);
    expect((await call('officer', 'GET', `W/${encodeURIComponent('same/1')}`)).status).toBe(404);
    expect(slash.body).toMatchObject({ word: 'W/same', number: '1' });
  });

  it('goes out at its time, or waits as a draft, and is taken down', async () => {
    const later = new Date(Date.now() + 3_600_000).toISOString();
    expect((await put('officer', 'W/later', { publishAt: later })).body.state).toBe('scheduled');
    const draft = await put('officer', 'W/draft', { draft: true });
    expect(draft.body.state).toBe('draft');
    expect((await put('officer', 'W/draft')).body).toMatchObject({ notice: draft.body.notice, state: 'current' });
    expect((await put('officer', 'W/draft', { publishAt: later })).body.state).toBe('current');
    const back = await put('officer', 'W/draft', { draft: true });
    expect(outcome(back)).toBe('409 bulletin:document-published');
    expect((await call('officer', 'DELETE', 'W/draft')).status).toBe(204);
    expect((await call('officer', 'GET', 'W/draft')).body.state).toBe('taken-down');
    expect((await call('officer', 'DELETE', 'W/draft')).status).toBe(204);
    expect((await call('officer', 'DELETE', 'W/unknown')).status).toBe(404);
  });

  it('does not undo by the way what somebody withdrew in the portal', async () => {
    const { body: made } = await put('officer', 'W/withdrawn');
    await stage.as('chief').post(`${root}/${made.notice}/take-down`, {});
    const refused = await put('officer', 'W/withdrawn');
    expect([outcome(refused), refused.body]).toEqual([
      '409 bulletin:document-withdrawn',
      expect.objectContaining({ state: 'taken-down', changedBy: '人員 chief' }),
    ]);
    expect((await put('officer', 'W/withdrawn', { republish: true })).body.state).toBe('current');
    await stage.as('officer').delete(`${root}/${made.notice}`);
    expect((await call('officer', 'GET', 'W/withdrawn')).status).toBe(404);
    expect((await put('officer', 'W/withdrawn')).body).toMatchObject({ state: 'deleted' });
    expect((await put('officer', 'W/withdrawn', { republish: true, subject: '更正後' })).body).toMatchObject({
      notice: made.notice,
      state: 'current',
    });
    // in one act: at no moment was the text of before out again
    const [, back] = await stage.city.query<{ action: string }>(
      `select action from core.audit_entry where subject_id = $1 order by xid desc, id desc limit 2`,
      [made.notice],
    );
    expect(back?.action).toBe('notice.delete');
    const bell = await stage.city.query<{ title: string }>(
      `select body->>'title' as title from core.notification where subject = $1 and withdrawn_at is null`,
      [made.notice],
    );
    expect(bell).toEqual([{ title: '更正後' }]);
  });

  it('may no more than its person: must-reads, notices of others, other agencies', async () => {
    expect((await put('officer', 'W/must', { mustRead: {} })).status).toBe(403);
    const due = new Date(Date.now() + 86_400_000).toISOString();
    const must = await put('chief', 'W/must', { mustRead: { dueAt: due } });
    expect([must.status, must.body.acknowledgements]).toEqual([200, 0]);
    await stage.city.query(
      `insert into plugin_bulletin.acknowledgement (notice_id, revision, account_id, account_name, agency_id, at)
       select $1, 1, a.id, a.person_name, a.agency_id, now() from core.account a where a.name in ('officer', 'clerk')`,
      [must.body.notice],
    );
    expect((await call('chief', 'GET', 'W/must')).body.acknowledgements).toBe(2);
    expect((await call('clerk', 'GET', 'W/must')).body.acknowledgements).toBeNull();
    expect((await put('clerk', 'W/must', { subject: '改' })).status).toBe(403);
    expect((await call('clerk', 'DELETE', 'W/must')).status).toBe(403);
    await stage.city.query(`update core.account set agency_id = $1, unit_id = $1 where name = 'clerk'`, [
      stage.city.agencies.B,
    ]);
    expect(outcome(await put('clerk', 'W/moved'))).toBe('401 token-refused');
    await stage.city.query(`update core.account set agency_id = $1, unit_id = $2 where name = 'clerk'`, [
      stage.city.agencies.A,
      stage.city.agencies['A-U'],
    ]);
  });

  it('refuses what is no document', async () => {
    const wrong: [string, object, string][] = [
      ['W/x', { subject: '' }, 'subject'],
      ['W/x', { subject: '長'.repeat(201) }, 'subject'],
      ['W/x', { body: '' }, 'body'],
      ['W/x', { body: '<script>x</script>' }, 'body'],
      ['W/x', { body: 'x\0' }, 'body'],
      ['W/x', { date: '2026-02-30' }, 'date'],
      ['W/x', { audience: 'world' }, 'audience'],
      ['W/x', { expiresAt: '2001-01-01T00:00:00Z' }, 'expiresAt'],
      ['W/x', { format: 'markdown' }, 'format'],
      ['W/x', { pinned: true }, ''],
      [`${'W'.repeat(41)}/x`, {}, ''],
      [`W/${encodeURIComponent('\u0000')}`, {}, ''],
    ];
    for (const [path, more, field] of wrong) {
      const { status, body } = await call<{ errors: { path: string }[] }>('officer', 'PUT', path, {
        ...document,
        ...more,
      });
      expect([path, more, status, body.errors[0]?.path]).toEqual([path, more, 422, field]);
    }
    expect((await call('officer', 'GET', 'W/x')).status).toBe(404);
    const { notice } = (await put('officer', 'W/feed')).body;
    expect(
      outcome(await stage.city.portal.client().get(`${api}/W/feed?token=${await secretOf('officer', 'documents')}`)),
    ).toBe('401 token-refused');
    expect(outcome(await stage.as('officer').get(`${api}/W/feed`))).toBe('401 token-refused');
    expect((await detailOf('officer', notice)).state).toBe('current');
  });
});

describe('the page about the API', () => {
  const page = readFileSync(new URL('../../../docs/how-to/official-documents.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '');

  it('holds commands that work as they stand', async () => {
    const environment = { PORTAL: stage.city.portal.url, TOKEN: await secretOf('chief', 'documents') };
    const printed = blocks.map((block) => {
      const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', block], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...environment },
      });
      expect([block, status, stderr]).toEqual([block, 0, '']);
      return stdout;
    });
    expect(printed.length).toBeGreaterThan(3);
    const states = printed.flatMap((text) => /"state":"([\w-]+)"/.exec(text)?.[1] ?? []);
    expect(states).toEqual(['draft', 'current', 'current']);
    const last = await call('chief', 'GET', `${encodeURIComponent('府綜')}/1150004321`);
    expect(last.body.state).toBe('taken-down');
  });
});

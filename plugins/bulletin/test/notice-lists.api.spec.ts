import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NoticeItem } from '../server/notices/notice.schemas.js';
import { type BulletinStage, bulletinStage, outcome, root } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
  await seed();
}, 60_000);
afterAll(() => stage?.city.stop());

/** 120 notices to three audiences at only 12 different moments, so that most pages end among equals. */
const seed = () =>
  stage.city.query(
    `insert into plugin_bulletin.notice (id, title, body, summary, audience_key, author_id, author_name, agency_id,
       agency_name, state, published_at, created_at, changed_at, changed_by, changed_by_name)
     select gen_random_uuid(), case when n % 4 = 0 then '臺北停電 ' else '員工健康檢查 ' end || n, '<p>x</p>', 'x',
       (array['G', 'T:' || $2, 'A:' || $1])[1 + n % 3], gen_random_uuid(), 'x', $1::uuid, 'A', 'current',
       timestamptz '2026-03-01T17:00:00Z' + (n / 10) * interval '1 day', now(), now(), gen_random_uuid(), 'x'
     from generate_series(0, 119) n`,
    [stage.city.agencies.A, stage.city.agencies.CITY],
  );

interface Page {
  items: NoticeItem[];
  next: string | null;
}
const page = (query: Record<string, string>) => stage.as('clerk').get<Page>(`${root}?${new URLSearchParams(query)}`);

async function all(query: Record<string, string>): Promise<NoticeItem[]> {
  const found: NoticeItem[] = [];
  let cursor: string | null = null;
  do {
    const { body }: { body: Page } = await page({ ...query, ...(cursor ? { cursor } : {}) });
    found.push(...body.items);
    cursor = body.next;
  } while (cursor);
  return found;
}

describe('pages', () => {
  it('neither skip nor repeat a notice, whatever their size and filter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom('', 'government', 'agency', 'agency-and-subordinates'),
        fc.constantFrom('', '停電', '健康', '查 1'),
        async (limit, audience, q) => {
          const found = await all({ limit: String(limit), ...(audience && { audience }), ...(q && { q }) });
          const whole = (await all({ limit: '100', ...(audience && { audience }), ...(q && { q }) })).map(
            ({ id }) => id,
          );
          expect(found.map(({ id }) => id)).toEqual(whole);
          expect(new Set(whole).size).toBe(whole.length);
          const keys = found.map(({ publishedAt, id }) => `${publishedAt} ${id}`);
          expect(keys).toEqual([...keys].sort().reverse());
        },
      ),
      { numRuns: 25 },
    );
    expect(await all({ limit: '100' })).toHaveLength(120);
  });

  it('hold still while new notices arrive', async () => {
    const first = (await page({ limit: '10' })).body;
    await stage.post('officer');
    const second = (await page({ limit: '10', cursor: first.next! })).body;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
  });
});

describe('cursors', () => {
  const forge = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

  it('of another filter, made up or broken are refused', async () => {
    const { next } = (await page({ limit: '5' })).body;
    const { f } = JSON.parse(Buffer.from(next!, 'base64url').toString()) as { f: string };
    const id = '01900000-0000-7000-8000-000000000001';
    const cursors = [
      'x',
      '%00',
      forge(null),
      forge({ v: 1, key: [], f }),
      forge({ v: 2, key: ['2026-03-01T00:00:00.000Z', id], f }),
      forge({ v: 1, key: ['2026-03-01T00:00:00.000Z', `${id}' or 1=1`], f }),
      forge({ v: 1, key: ['yesterday', id], f }),
      forge({ v: 1, key: [{}, id], f }),
      forge({ v: 1, key: ['0000-00-00T00:00:00Z', id], f }),
      'A'.repeat(2000),
    ];
    for (const cursor of cursors) expect(outcome(await page({ cursor })).slice(0, 3)).toBe('422');
    expect(outcome(await page({ cursor: next!, audience: 'government' }))).toBe('422 invalid-cursor');
    expect((await page({ cursor: next!, limit: '50' })).status).toBe(200);
  });
});

describe('filters', () => {
  it('find words in any spelling of their characters, and every one of them', async () => {
    for (const q of ['台北', '臺北停', '停電　臺北', '停']) expect((await all({ q, limit: '100' })).length).toBe(30);
    expect(await all({ q: '停電 健康' })).toEqual([]);
    expect(await all({ q: '%' })).toEqual([]);
    expect(await all({ q: '_' })).toEqual([]);
  });

  it('bound days as the clocks of the government show them', async () => {
    // the first ten are of 2026-03-01T17:00Z, when it is already the 2nd in Taipei
    const days = async (from: string, to: string) => (await all({ from, to, limit: '100' })).length;
    expect(await days('2026-03-01', '2026-03-01')).toBe(0);
    expect(await days('2026-03-02', '2026-03-02')).toBe(10);
    expect(await days('2026-03-02', '2026-03-03')).toBe(20);
    expect(await days('2026-03-13', '2026-03-31')).toBe(10);
    expect(await days('2026-03-06', '2026-03-05')).toBe(0);
  });

  it('refuse what is no day, no audience, no number', async () => {
    for (const query of [
      { from: '2026-02-30' },
      { to: '0000-01-01' },
      { from: 'x' },
      { audience: 'A' },
      { limit: '0' },
      { limit: '101' },
      { limit: 'x' },
      { q: '\0' },
      { q: '\ud800' },
      { q: 'x'.repeat(101) },
      { tab: 'all' },
    ])
      expect({ query, is: outcome(await page(query as unknown as Record<string, string>)).slice(0, 3) }).toEqual({
        query,
        is: query.q === '\ud800' ? '200' : '422',
      });
  });

  it('agree with their total', async () => {
    for (const query of [{}, { q: '停電' }, { audience: 'government' }, { from: '2026-03-05', to: '2026-03-06' }]) {
      const { body } = await stage
        .as('clerk')
        .get(`${root}/total?${new URLSearchParams(query as Record<string, string>)}`);
      const { length } = await all({ limit: '100', ...(query as Record<string, string>) });
      expect(body).toEqual({ value: length, exact: true });
    }
  });
});

describe('search beyond the walk', () => {
  it('finds an old notice of a full audience, in its place', async () => {
    await stage.city.query(
      `insert into plugin_bulletin.notice (id, title, audience_key, author_id, author_name, agency_id, agency_name, state,
         published_at, created_at, changed_at, changed_by, changed_by_name)
       select gen_random_uuid(), case when n = 0 then '珍稀公文' else '尋常' || n end, 'T:' || $1, gen_random_uuid(), 'x', $1::uuid,
         'B', 'current', timestamptz '2025-01-01T00:00:00Z' + n * interval '1 minute', now(), now(), gen_random_uuid(), 'x'
       from generate_series(0, 2500) n`,
      [stage.city.agencies.B],
    );
    const titles = await stage.titles('neighbour', `&q=${encodeURIComponent('珍稀')}`);
    expect(titles).toEqual(['珍稀公文']);
    expect((await stage.as('neighbour').get(`${root}/total`)).body).toEqual({ value: 1000, exact: false });
  });
});

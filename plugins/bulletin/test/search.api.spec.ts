import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchHit, SearchLine } from '@tessera/contracts';
import { type BulletinStage, bulletinStage, outcome, type Person } from './bulletin-stage.js';

let stage: BulletinStage;
beforeAll(async () => {
  stage = await bulletinStage();
}, 60_000);
afterAll(() => stage?.city.stop());

interface Page {
  items: SearchHit[];
  next: string | null;
}
const page = (person: Person, query: Record<string, string>) =>
  stage.as(person).get<Page>(`/api/search/bulletin.notices?${new URLSearchParams(query)}`);
const found = async (person: Person, q: string) =>
  (await page(person, { q, limit: '100' })).body.items.map(({ title }) => title);

/** Rows as the portal would write them, older than all that is posted here; a state other than `current` as given. */
const insert = (title: string, more: { body?: string; key?: string; state?: string; minutes?: number } = {}) =>
  stage.city.query(
    `insert into plugin_bulletin.notice (id, title, body, audience_key, author_id, author_name, agency_id, agency_name,
       state, published_at, expires_at, created_at, changed_at, changed_by, changed_by_name)
     values (gen_random_uuid(), $1, $2, $3, gen_random_uuid(), 'x', $4::uuid, 'A', $5,
       timestamptz '2025-06-01T00:00:00Z' + $6 * interval '1 minute',
       case when $5 = 'expired' then timestamptz '2025-07-01T00:00:00Z' end, now(), now(), gen_random_uuid(), 'x')`,
    [
      title,
      more.body ?? '<p>x</p>',
      more.key ?? 'G',
      stage.city.agencies.A,
      more.state ?? 'current',
      more.minutes ?? 0,
    ],
  );

describe('notices in the global search', () => {
  it('are found by title, then by text, then among those of the past', async () => {
    await insert('梧桐步道封閉', { state: 'expired', minutes: 9 });
    await insert('步道維護', { body: '<p>梧<b>桐</b>路段與梧桐步道</p>' });
    await insert('梧桐樹修剪', { minutes: 1 });
    await insert('梧桐樹移植', { minutes: 2 });
    expect(await found('clerk', '梧桐')).toEqual(['梧桐樹移植', '梧桐樹修剪', '步道維護', '梧桐步道封閉']);
    const [first] = (await page('clerk', { q: '梧桐' })).body.items;
    expect(first).toMatchObject({ note: 'A', at: '2025-06-01T00:02:00.000Z', to: `/bulletin/${first?.id}` });
  });

  it('can be paged through every part without gap or repetition', async () => {
    for (const limit of ['1', '2', '3']) {
      const walked: unknown[] = [];
      let cursor: string | null = null;
      do {
        const { body }: { body: Page } = await page('clerk', { q: '梧桐', limit, ...(cursor && { cursor }) });
        walked.push(...body.items.map(({ title }) => title));
        cursor = body.next;
      } while (cursor);
      expect(walked).toEqual(['梧桐樹移植', '梧桐樹修剪', '步道維護', '梧桐步道封閉']);
    }
    expect((await page('clerk', { q: '梧桐', limit: '4' })).body.next).toBeNull();
    const { next } = (await page('clerk', { q: '梧桐', limit: '1' })).body;
    expect(outcome(await page('clerk', { q: '步道', cursor: next ?? '' }))).toBe('422 invalid-cursor');
    expect(outcome(await page('clerk', { q: '梧桐', cursor: 'x' }))).toBe('422 invalid-cursor');
  });

  it.each([
    ['a variant in the text', '台灣欒樹', ['行道樹說明']],
    ['as it is written in the text', '臺灣欒樹', ['行道樹說明']],
    ['words of which one is in the title and one in the text', '行道樹 欒樹', ['行道樹說明']],
    ['Latin letters of any case', 'koelreuteria', ['行道樹說明']],
    ['a sign that HTML writes otherwise', '樹&葉', ['行道樹說明']],
    ['no tag', 'strong', []],
    ['no attribute', 'example.test', []],
    ['a percent sign that is no wildcard', '%樹', []],
  ])('are found by their text: %s', async (_what, q, titles) => {
    if ((await found('clerk', '行道樹說明')).length === 0)
      await insert('行道樹說明', {
        body: '<p><strong>臺灣欒樹</strong>（Koelreuteria）與<a href="https://example.test/">樹&amp;葉</a></p>',
      });
    expect(await found('clerk', q)).toEqual(titles);
  });

  it('are only those that reach the caller and that the rules let read', async () => {
    const { A, B } = stage.city.agencies;
    await insert('銀杏甲', { key: `A:${A}`, body: '<p>果實處理</p>' });
    await insert('銀杏乙', { key: `A:${B}`, body: '<p>果實處理</p>' });
    await insert('銀杏丙', { key: `T:${A}`, body: '<p>果實處理</p>' });
    await insert('銀杏草稿', { key: 'G', state: 'draft', body: '<p>果實處理</p>' });
    await insert('銀杏下架', { key: 'G', state: 'taken-down', body: '<p>果實處理</p>' });
    for (const q of ['銀杏', '果實處理']) {
      expect((await found('clerk', q)).sort()).toEqual(['銀杏丙', '銀杏甲']);
      expect(await found('junior', q)).toEqual(['銀杏丙']);
      expect(await found('neighbour', q)).toEqual(['銀杏乙']);
      expect(await found('mayor', q)).toEqual([]);
    }
  });

  it('are gone from the search of an agency that switched the bulletin off', async () => {
    const set = (enabled: boolean | null) =>
      stage.as('system').put('/api/plugins/bulletin/enablement', { agency: 'A', enabled });
    expect((await set(false)).status).toBe(200);
    expect((await page('clerk', { q: '梧桐' })).status).toBe(404);
    const { body } = await stage.as('clerk').get<string>(`/api/search?q=${encodeURIComponent('梧桐')}`);
    const lines = body
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SearchLine);
    expect(lines.filter((line) => 'kind' in line && line.kind.startsWith('bulletin'))).toEqual([]);
    expect((await found('neighbour', '梧桐')).length).toBe(4);
    expect((await set(null)).status).toBe(200);
    expect((await found('clerk', '梧桐')).length).toBe(4);
  });
});

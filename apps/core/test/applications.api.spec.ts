import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  ApplicationAudience,
  ApplicationCategory,
  ApplicationDirectory,
  ApplicationsTileData,
  BigSixView,
  FavouriteList,
  ManagedApplication,
  Page,
  Problem,
} from '@tessera/contracts';
import { type Answer, startTestCity, type TestCity } from '@tessera/testing';

const root = '/api/applications';
const managed = `${root}/managed`;
const administrative = '01900000-0000-7000-8000-000000022001';
const information = '01900000-0000-7000-8000-000000022003';
const both = (text: string) => ({ 'zh-Hant': text, en: `${text} (en)` });
const slug = ({ body }: Answer): string => ((body as Problem).type ?? '').replace('urn:tessera:problem:', '');
const wrong = ({ status, body }: Answer) => [
  status,
  ...((body as Problem).errors ?? []).map(({ path, code }) => `${path} ${code}`),
];

/** CITY ─┬─ A ─┬─ A1 and A-U (a unit); B; C */
describe('/api/applications', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await startTestCity({
      nodes: { CITY: null, A: 'CITY', 'A-U': 'A', A1: 'A', B: 'CITY', C: 'CITY' },
      people: {
        root: { node: 'CITY', role: 'system-administrator' },
        chief: { node: 'A', role: 'agency-administrator', over: 'A' },
        member: { node: 'A-U' },
        below: { node: 'A1' },
        neighbour: { node: 'B' },
        far: { node: 'C' },
      },
    });
  }, 90_000);
  afterAll(() => city?.stop());
  beforeEach(() =>
    city.query(
      'delete from core.application_favourites; delete from core.application_big_six; delete from core.application',
    ),
  );

  const create = async (name: string, more: Record<string, unknown> = {}): Promise<ManagedApplication> => {
    const wish = {
      name: both(name),
      icon: 'file-text',
      category: administrative,
      address: 'https://app.example.gov.tw/',
      audience: { kind: 'everyone' },
      state: 'shown',
      ...more,
    };
    const answer = await city.as('root').post<ManagedApplication>(managed, wish);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  const directory = async (person: string, query = ''): Promise<ApplicationDirectory> =>
    (await city.as(person).get<ApplicationDirectory>(root + query)).body;
  /** Names of administered applications, in the order of the page. */
  const seenBy = async (person: string, query = ''): Promise<string[]> =>
    (await directory(person, query)).items.filter(({ category }) => category).map(({ name }) => name['zh-Hant']);
  const tile = async (person: string): Promise<ApplicationsTileData> => {
    const { body } = await city.as(person).get<string>('/api/home/tiles');
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { placement?: string; data?: unknown });
    return lines.find(({ placement }) => placement === 'core-applications')?.data as ApplicationsTileData;
  };
  const star = (person: string, id: string) => city.as(person).post<FavouriteList>(`${root}/favourites`, { id });

  // first, before anything else changed that browsers are told of
  it('tells open browsers of the people concerned, and no others', async () => {
    const stop = new AbortController();
    const told: Record<string, boolean> = {};
    const listen = async (person: string) => {
      const { body } = await city.as(person).open('GET', '/api/events', { signal: stop.signal });
      for await (const chunk of body ?? [])
        if (/tile-changed/.test(Buffer.from(chunk as Uint8Array).toString())) told[person] = true;
    };
    const streams = ['member', 'neighbour'].map((person) => listen(person).catch(() => undefined));
    const epochs = async () =>
      (
        await city.query<{ topic: string }>(
          `select topic from core.epoch where topic like 'tile:core/applications|%' order by topic`,
        )
      ).map(({ topic }) => topic.split('|')[1]);
    await city.query(`delete from core.epoch where topic like 'tile:core/applications|%'`);
    await create('只給 A', { audience: { kind: 'agency-and-subordinates', agency: 'A' } });
    for (let turn = 0; turn < 100 && !told.member; turn++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual({ member: true });
    expect(await epochs()).toEqual([`T:${city.agencies.A}`]);
    stop.abort();
    await Promise.all(streams);
  });

  describe('whom an application is for', () => {
    const everybody = ['root', 'chief', 'member', 'below', 'neighbour', 'far'];
    const table: [string, ApplicationAudience, string | null, string[]][] = [
      ['everyone', { kind: 'everyone' }, null, everybody],
      [
        'an agency with its subordinates',
        { kind: 'agency-and-subordinates', agency: 'A' },
        null,
        ['chief', 'member', 'below'],
      ],
      ['an agency alone', { kind: 'agency', agency: 'A' }, null, ['chief', 'member']],
      [
        'an agency and listed ones',
        { kind: 'agency-and-listed', agency: 'A', listed: ['B'] },
        null,
        ['chief', 'member', 'neighbour'],
      ],
      ['everyone with a role', { kind: 'everyone' }, 'agency-administrator', ['chief']],
      ['an agency with a role nobody there holds', { kind: 'agency', agency: 'B' }, 'agency-administrator', []],
      ['everyone who is staff', { kind: 'everyone' }, 'staff', everybody],
    ];
    it.each(table)('%s: the same by every door', async (_name, audience, role, readers) => {
      const one = await create('差旅核銷', { audience, role });
      for (const person of everybody) {
        const may = readers.includes(person);
        // a small portal without chosen big six shows the first applications on the tile
        const doors = {
          list: (await seenBy(person)).length,
          search: (await seenBy(person, '?q=核銷')).length,
          tile: (await tile(person)).bigSix.filter(({ id }) => id === one.id).length,
          favourite: (await star(person, one.id)).status,
          global: (await city.as(person).get<string>('/api/search?q=%E6%A0%B8%E9%8A%B7')).body.includes(one.id),
          text: JSON.stringify((await city.as(person).get(root)).body).includes('差旅'),
        };
        const expected = { list: 1, search: 1, tile: 1, favourite: 200, global: true, text: true };
        const none = { list: 0, search: 0, tile: 0, favourite: 404, global: false, text: false };
        expect([person, doors]).toEqual([person, may ? expected : none]);
      }
      const count = await city.as('root').post<{ people: number }>(`${managed}/audience`, { audience, role });
      expect(count.body).toEqual({ people: readers.length });
      expect(one.audience).toMatchObject({ kind: audience.kind });
    });

    it('shows neither drafts nor what is hidden, and forgets no favourite meanwhile', async () => {
      const draft = await create('草稿', { state: 'draft' });
      expect((await star('member', draft.id)).status).toBe(404);
      const one = await create('請購');
      const other = await create('會議室');
      await star('member', one.id);
      await star('member', other.id);
      const hidden = await city
        .as('root')
        .patch<ManagedApplication>(`${managed}/${one.id}`, { state: 'hidden', version: 1 });
      expect(await seenBy('member')).toEqual(['會議室']);
      expect((await directory('member')).favourites.ids).toEqual([other.id]);
      expect((await city.as('member').delete(`${root}/favourites/${one.id}`)).status).toBe(404);
      const third = await create('簡訊');
      expect((await star('member', third.id)).body.ids).toEqual([other.id, third.id]);
      await city.as('root').patch(`${managed}/${one.id}`, { state: 'shown', version: hidden.body.version });
      expect((await tile('member')).favourites.map(({ id }) => id).sort()).toEqual([one.id, other.id, third.id].sort());
    });

    it("lists a plugin's own pages while it is on for the reader, favourites included", async () => {
      const id = 'bulletin:/bulletin';
      expect((await directory('member')).items).toContainEqual(
        expect.objectContaining({ id, category: null, address: '/bulletin', opens: 'same' }),
      );
      expect((await directory('member', '?q=布告')).items.map((one) => one.id)).toEqual([id]);
      expect((await star('member', id)).body.ids).toEqual([id]);
      await city.as('root').put('/api/plugins/bulletin/enablement', { agency: 'A', enabled: false });
      expect((await directory('member')).items.map((one) => one.id)).not.toContain(id);
      expect((await directory('member')).favourites.ids).toEqual([]);
      expect((await star('below', id)).status).toBe(404);
      await city.as('root').put('/api/plugins/bulletin/enablement', { agency: 'A', enabled: null });
      expect((await directory('member')).favourites.ids).toEqual([id]);
      expect((await city.as('member').delete(`${root}/favourites/${encodeURIComponent(id)}`)).body).toMatchObject({
        ids: [],
      });
    });
  });

  it('finds by one to three Chinese characters, variants, English and several words; names before descriptions', async () => {
    await create('薪資查詢', { description: both('每月入帳') });
    await create('臺北地圖');
    await create('公文', { description: both('薪資附件') });
    for (const [q, names] of [
      ['薪', ['薪資查詢', '公文']],
      ['台北', ['臺北地圖']],
      ['入帳', ['薪資查詢']],
      ['查詢 每月', ['薪資查詢']],
      ['地圖 每月', []],
      ['%', []],
      ['SALARY', []],
      ['(EN)', ['薪資查詢', '臺北地圖', '公文']],
    ] as const)
      expect([q, await seenBy('member', `?q=${encodeURIComponent(q)}`)]).toEqual([q, names]);
    expect((await city.as('member').get(`${root}?q=${'長'.repeat(61)}`)).status).toBe(422);
  });

  describe('favourites', () => {
    it('takes twenty, refuses the twenty-first with why, whoever asks at once', async () => {
      const ids: string[] = [];
      for (let at = 0; at < 22; at++) ids.push((await create(`應用 ${at}`)).id);
      const answers = await Promise.all(ids.map((id) => star('member', id)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused.map((one) => [one.status, slug(one), (one.body as unknown as Problem).most])).toEqual([
        [409, 'favourites-full', 20],
        [409, 'favourites-full', 20],
      ]);
      const { favourites } = await directory('member');
      expect(favourites).toMatchObject({ most: 20 });
      const tooMany = await city
        .as('member')
        .put(`${root}/favourites`, { ids: ids.slice(0, 21), version: favourites.version });
      expect(slug(tooMany)).toBe('favourites-full');
      // the list of another person is another list
      expect((await directory('below')).favourites.ids).toEqual([]);
      await city.as('root').put('/api/parameters/applications.most-favourites', { value: 21, version: 0 });
      const left = ids.find((id) => !favourites.ids.includes(id))!;
      expect((await star('member', left)).body.ids).toHaveLength(21);
      await city.as('root').put('/api/parameters/applications.most-favourites', { value: null, version: 1 });
    });

    it('keeps the order of the person, and says when another window changed the list', async () => {
      const [a, b, c] = [(await create('甲')).id, (await create('乙')).id, (await create('丙')).id];
      for (const id of [a, b, c]) await star('member', id);
      const { version } = (await directory('member')).favourites;
      const put = (ids: unknown[], seen = version) =>
        city.as('member').put<FavouriteList>(`${root}/favourites`, { ids, version: seen });
      expect((await put([c, a, b])).body).toEqual({ ids: [c, a, b], version: version + 1, most: 20 });
      const late = await put([b, a]);
      expect([slug(late), (late.body as unknown as { current: FavouriteList }).current.ids]).toEqual([
        'conflict',
        [c, a, b],
      ]);
      expect(wrong(await put([a, a, 'bulletin:/nowhere'], version + 1))).toEqual([
        422,
        'ids.1 twice',
        'ids.2 unknown-application',
      ]);
      expect((await tile('member')).favourites.map(({ id }) => id)).toEqual([c, a, b]);
      // nothing changes by starring twice
      expect((await star('member', a)).body.version).toBe(version + 1);
      const lines = await city.query<{ body: { after: string[] } }>(
        `select body from core.audit_entry where action = 'application.favourites' and actor_id = $1 order by at desc, id desc limit 1`,
        [city.people.member],
      );
      expect(lines).toHaveLength(1);
    });
  });

  describe('big six', () => {
    const bigSix = (owner: string) => `${root}/big-six/${owner}`;
    it("are the government's, an agency's own people see theirs, and nobody else's count", async () => {
      const names = ['甲', '乙', '丙'];
      const ids: string[] = [];
      for (const name of names) ids.push((await create(name)).id);
      const shown = async (person: string) => (await tile(person)).bigSix.map(({ id }) => id);
      const government = await city
        .as('root')
        .put<BigSixView>(bigSix('government'), { ids: [ids[2], ids[0]], version: 0 });
      expect(government.body).toMatchObject({ owner: null, ids: [ids[2], ids[0]], version: 1 });
      expect(await shown('member')).toEqual([ids[2], ids[0]]);
      const own = await city
        .as('chief')
        .put<BigSixView>(bigSix('A'), { ids: [ids[1], 'bulletin:/bulletin'], version: 0 });
      expect(own.body).toMatchObject({
        owner: { code: 'A' },
        ids: [ids[1], 'bulletin:/bulletin'],
        government: [ids[2], ids[0]],
      });
      expect(await shown('member')).toEqual([ids[1], 'bulletin:/bulletin']);
      expect((await directory('member')).bigSix).toEqual([ids[1], 'bulletin:/bulletin']);
      for (const other of ['below', 'neighbour']) expect(await shown(other)).toEqual([ids[2], ids[0]]);
      expect((await city.as('chief').put(bigSix('A'), { ids: [], version: 0 })).status).toBe(409);
      expect((await city.as('chief').delete(bigSix('A'))).status).toBe(204);
      expect(await shown('member')).toEqual([ids[2], ids[0]]);
      const hidden = await create('丁', { state: 'draft' });
      expect(
        wrong(await city.as('root').put(bigSix('government'), { ids: [hidden.id, ids[0], ids[0]], version: 1 })),
      ).toEqual([422, 'ids.0 unknown-application', 'ids.2 twice']);
      expect((await city.as('root').put(bigSix('government'), { ids: Array(7).fill(ids[0]), version: 1 })).status).toBe(
        422,
      );
    });

    it('of an agency are for its administrator, of the government for the system administrator', async () => {
      const other = await create('乙局專用', { audience: { kind: 'agency', agency: 'B' } });
      const doors: [string, string, number][] = [
        ['chief', 'A', 200],
        ['chief', 'A1', 200],
        ['chief', 'B', 403],
        ['chief', 'government', 403],
        ['root', 'B', 200],
        ['root', 'A-U', 404],
        ['root', 'NOWHERE', 404],
        ['member', 'A', 403],
      ];
      for (const [person, owner, status] of doors) {
        const read = await city.as(person).get<BigSixView>(bigSix(owner));
        const write = await city.as(person).put(bigSix(owner), { ids: [], version: 0 });
        expect([person, owner, read.status, write.status]).toEqual([person, owner, status, status]);
        if (status === 200) expect(read.body.candidates.some(({ id }) => id === other.id)).toBe(owner === 'B');
      }
    });
  });

  describe('administration', () => {
    it('is for system administrators alone', async () => {
      const { id } = await create('甲');
      for (const person of ['chief', 'member'])
        for (const [method, path] of [
          ['GET', managed],
          ['POST', managed],
          ['PATCH', `${managed}/${id}`],
          ['DELETE', `${managed}/${id}?version=1`],
          ['GET', `${root}/categories`],
        ] as const)
          expect([
            person,
            path,
            (await city.as(person).request(method, path, method === 'GET' ? {} : { body: {} })).status,
          ]).toEqual([person, path, 403]);
    });

    it.each([
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'java\tscript:alert(1)',
      ' data:text/html,x',
      'vbscript:x',
      '//evil.example/x',
      '/\\evil.example',
      '\\\\evil.example',
      'https:evil.example',
      'https://name:secret@evil.example/',
      'https://',
      'ftp://files.example/',
      'mailto:a@b.example',
      'example.gov.tw',
      '',
      'https://a.example/ b',
      'https://a.example/\u0000',
    ])('refuses %j as an address, at the field', async (address) => {
      const wish = {
        name: both('甲'),
        icon: 'apps',
        category: administrative,
        address,
        audience: { kind: 'everyone' },
      };
      expect(wrong(await city.as('root').post(managed, wish))).toEqual([422, 'address unsafe-address']);
    });

    it.each(['https://a.example', 'http://intranet.example:8080/x?y=1#z', '/bulletin?tab=mine', '/'])(
      'takes %j',
      async (address) => {
        expect(await create('甲', { address })).toMatchObject({ address, opens: 'new', kind: 'link' });
      },
    );

    it('says at each field what is wrong, and offers no kind that does not open yet', async () => {
      const post = (more: Record<string, unknown>) =>
        city.as('root').post(managed, {
          name: both('甲'),
          icon: 'apps',
          category: administrative,
          address: '/x',
          audience: { kind: 'everyone' },
          ...more,
        });
      expect(wrong(await post({ name: { 'zh-Hant': ' ', en: 'x'.repeat(81) } }))).toEqual([
        422,
        'name.zh-Hant too-short',
        'name.en too-long',
      ]);
      expect(wrong(await post({ icon: '<svg>' }))).toEqual([422, 'icon not-an-icon']);
      expect(wrong(await post({ kind: 'single-sign-on' }))).toEqual([422, 'kind not-offered-yet']);
      expect(wrong(await post({ category: '01900000-0000-7000-8000-0000000fffff' }))).toEqual([
        422,
        'category unknown-category',
      ]);
      expect(wrong(await post({ role: 'nobody' }))).toEqual([422, 'role unknown-role']);
      expect(wrong(await post({ audience: { kind: 'agency', agency: 'NOWHERE' } }))).toEqual([
        422,
        'audience.agency unknown-agency',
      ]);
      expect(wrong(await post({ audience: { kind: 'agency-and-listed', agency: 'A', listed: ['B', 'A-U'] } }))).toEqual(
        [422, 'audience.listed.1 is-unit'],
      );
      expect((await post({ audience: { kind: 'mine' } })).status).toBe(422);
      expect((await post({ surprise: 1 })).status).toBe(422);
      expect((await city.as('root').get(`${managed}?cursor=abc`)).status).toBe(422);
      // what is stored from elsewhere is shown as it is
      const { id } = await create('轉登');
      await city.query(`update core.application set kind = 'jump' where id = $1`, [id]);
      expect((await directory('member')).items.find((one) => one.id === id)).toMatchObject({ kind: 'jump' });
    });

    it('lists with filters and pages, changes by version, and keeps before and after in the audit log', async () => {
      const made = [
        await create('甲'),
        await create('乙', { state: 'draft' }),
        await create('丙', { category: information }),
      ];
      const list = async (query: string) => (await city.as('root').get<Page<ManagedApplication>>(managed + query)).body;
      expect((await list('?state=draft')).items.map(({ name }) => name['zh-Hant'])).toEqual(['乙']);
      expect((await list(`?category=${information}&q=丙`)).items).toHaveLength(1);
      const first = await list('?limit=2');
      expect([first.items.length, (await list(`?limit=2&cursor=${first.next}`)).items[0]?.id]).toEqual([
        2,
        made[2]!.id,
      ]);
      expect((await city.as('root').get(`${managed}/total?state=shown`)).body).toEqual({ value: 2, exact: true });

      const [{ id }] = made as [ManagedApplication];
      const change = { name: both('甲改'), category: information, version: 1 };
      const changed = await city.as('root').patch<ManagedApplication>(`${managed}/${id}`, change);
      expect(changed.body).toMatchObject({ version: 2, name: both('甲改'), category: information });
      // at the end of its new category
      expect(await seenBy('member')).toEqual(['丙', '甲改']);
      const late = await city.as('root').patch(`${managed}/${id}`, { ...change, name: both('遲') });
      expect([slug(late), (late.body as unknown as { current: ManagedApplication }).current.name]).toEqual([
        'conflict',
        both('甲改'),
      ]);
      expect(slug(await city.as('root').delete(`${managed}/${id}?version=1`))).toBe('conflict');
      await star('member', id);
      await city.as('root').put(`${root}/big-six/government`, { ids: [id], version: 0 });
      expect((await city.as('root').delete(`${managed}/${id}?version=2`)).status).toBe(204);
      expect((await tile('member')).favourites).toEqual([]);
      expect(await city.query(`select 1 from core.application_favourites where $1 = any(items)`, [id])).toEqual([]);
      expect(await city.query(`select 1 from core.application_big_six where $1 = any(items)`, [id])).toEqual([]);
      const lines = await city.query<{ action: string; body: { before?: object; after?: object } }>(
        `select action, body from core.audit_entry where subject_id = $1 order by id`,
        [id],
      );
      expect(lines.map(({ action }) => action)).toEqual([
        'application.create',
        'application.update',
        'application.delete',
      ]);
      expect(lines[1]?.body).toMatchObject({
        before: { nameZh: '甲', categoryId: administrative },
        after: { nameZh: '甲改', categoryId: information },
      });
    });

    it('orders applications and categories, and refuses an order of other things', async () => {
      const ids = [(await create('甲')).id, (await create('乙')).id, (await create('丙')).id];
      const order = (wanted: string[]) =>
        city.as('root').put(`${root}/categories/${administrative}/order`, { ids: wanted });
      expect((await order([ids[2]!, ids[0]!, ids[1]!])).status).toBe(204);
      expect(await seenBy('member')).toEqual(['丙', '甲', '乙']);
      expect(slug(await order([ids[0]!, ids[1]!]))).toBe('conflict');
      expect(slug(await order([ids[0]!, ids[0]!, ids[1]!]))).toBe('conflict');
      expect(slug(await order([...ids, ids[0]!]))).toBe('conflict');

      const read = async () => (await city.as('root').get<Page<ApplicationCategory>>(`${root}/categories`)).body.items;
      const shipped = await read();
      expect(shipped.map(({ name }) => name['zh-Hant'])).toEqual([
        '行政作業',
        '研考便民',
        '資訊服務',
        '財務地政',
        '衛生警消',
        '機關內網',
      ]);
      const made = await city.as('root').post<ApplicationCategory>(`${root}/categories`, { name: both('新分類') });
      const put = (wanted: string[]) => city.as('root').put(`${root}/categories`, { ids: wanted });
      expect(slug(await put(shipped.map(({ id }) => id)))).toBe('conflict');
      expect((await put([made.body.id, ...shipped.map(({ id }) => id)])).status).toBe(200);
      expect((await read())[0]?.id).toBe(made.body.id);
      await create('丁', { category: made.body.id });
      expect((await directory('member')).categories[0]?.name).toEqual(both('新分類'));
      const path = `${root}/categories/${made.body.id}`;
      expect((await city.as('root').patch(path, { name: both('更名'), version: 1 })).body).toMatchObject({
        version: 2,
      });
      expect(slug(await city.as('root').patch(path, { name: both('遲'), version: 1 }))).toBe('conflict');
      expect(slug(await city.as('root').delete(`${path}?version=2`))).toBe('category-in-use');
      await city.query('delete from core.application where category_id = $1', [made.body.id]);
      expect((await city.as('root').delete(`${path}?version=2`)).status).toBe(204);
      expect(await read()).toHaveLength(6);
    });
  });
});

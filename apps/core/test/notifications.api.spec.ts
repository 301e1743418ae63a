import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NotificationCount, NotificationPage, NotificationSettings, NotificationView } from '@tessera/contracts';
import { type HttpClient, quickest, startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { EventStream } from './event-streams.js';

const notices = '/api/plugins/bulletin/notices';
const kind = 'bulletin.notice-published';

let city: TestCity;
beforeAll(async () => {
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', A1: 'A', 'A-U': 'A', B: 'CITY' },
    people: {
      root: { node: 'CITY', role: 'system-administrator' },
      author: { node: 'A' },
      clerk: { node: 'A-U' },
      junior: { node: 'A1' },
      neighbour: { node: 'B' },
      mover: { node: 'B' },
      switched: { node: 'A1' },
    },
  });
}, 60_000);
afterAll(() => city?.stop());

const list = async (person: string, query = '') =>
  (await city.as(person).get<NotificationPage>(`/api/notifications?limit=100${query}`)).body;
const titles = async (person: string, query = '') =>
  (await list(person, query)).items.map(({ values }) => String(values.title ?? ''));
const unread = async (person: string) =>
  (await city.as(person).get<NotificationCount>('/api/notifications/count')).body.value;
const publish = async (person: string, title: string, audience: string) => {
  const answer = await city.as(person).post<{ id: string; version: number }>(notices, {
    title,
    body: '<p>內容</p>',
    audience,
  });
  expect(answer.status).toBe(201);
  return answer.body;
};
const outcome = ({ status, body }: { status: number; body: unknown }) =>
  `${status} ${String((body as { type?: string })?.type ?? '').replace('urn:tessera:problem:', '')}`.trim();
const grant = async (account: string) =>
  (
    await city.as('root').post<{ id: string }>('/api/role-grants', {
      account,
      role: 'agency-administrator',
      agency: 'B',
      withSubordinates: false,
      endsAt: null,
    })
  ).body.id;
const everyone = ['root', 'author', 'clerk', 'junior', 'neighbour'];

describe('a notification to an audience', () => {
  it.each([
    ['government', ['root', 'clerk', 'junior', 'neighbour']],
    ['agency-and-subordinates', ['clerk', 'junior']],
    ['agency', ['clerk']],
  ])('%s reaches %j, and not who caused it', async (audience, readers) => {
    const title = `範圍 ${audience}`;
    await publish('author', title, audience);
    const rows = await city.query(`select from core.notification where body ->> 'title' = $1`, [title]);
    expect(rows).toHaveLength(1);
    for (const reader of everyone)
      expect([reader, (await titles(reader)).includes(title)]).toEqual([reader, readers.includes(reader)]);
  });

  it('tells of the same thing once, however often it is taken down and published again', async () => {
    const { id } = await publish('author', '一次就好', 'government');
    await city.as('author').post(`${notices}/${id}/take-down`, {});
    await city.as('author').post(`${notices}/${id}/publish`, {});
    expect((await titles('clerk')).filter((title) => title === '一次就好')).toHaveLength(1);
  });

  it('is taken back from everybody whom its notice no longer reaches, and is there again with it', async () => {
    const { id } = await publish('author', '發錯了', 'government');
    const shown = async () =>
      Promise.all(['clerk', 'neighbour'].map(async (one) => (await titles(one)).includes('發錯了')));
    const act = async (what: string, body: object = {}) => {
      const answer = await city.as('author').post(`${notices}/${id}/${what}`, body);
      expect(answer.status).toBeLessThan(300);
    };
    const before = await unread('neighbour');
    const stream = await EventStream.open(city.as('neighbour'));
    await act('take-down');
    expect([await shown(), await unread('neighbour')]).toEqual([[false, false], before - 1]);
    await eventually(async () => stream.of('notifications').length > 0);
    stream.close();
    await act('publish');
    expect(await shown()).toEqual([true, true]);
    await city.as('author').patch(`${notices}/${id}`, { audience: 'agency' });
    expect(await shown()).toEqual([true, false]);
    await city.as('author').delete(`${notices}/${id}`);
    expect(await shown()).toEqual([false, false]);
    await act('restore');
    expect(await shown()).toEqual([true, false]);
  });

  it('is not shown to who joined later, and is kept by who moved within the audience', async () => {
    await publish('author', '甲的舊事', 'agency-and-subordinates');
    await publish('root', '全府舊事', 'agency-and-subordinates');
    await city.query('update core.account set agency_id = $2, unit_id = $2 where id = $1', [
      city.people.mover,
      city.agencies.A1,
    ]);
    await city.raise(`account:${city.people.mover}`);
    await publish('author', '甲的新事', 'agency-and-subordinates');
    await eventually(async () => (await titles('mover')).includes('甲的新事'));
    const seen = await titles('mover');
    expect(seen).not.toContain('甲的舊事');
    expect(seen).toContain('全府舊事');
  });

  it('is hidden while the plugin is off for the reader, and there again afterwards', async () => {
    await publish('author', '停用期間', 'agency-and-subordinates');
    const before = await unread('switched');
    expect(await titles('switched')).toContain('停用期間');
    const put = (enabled: boolean | null) =>
      city.as('root').put('/api/plugins/bulletin/enablement', { agency: 'A1', enabled });
    await put(false);
    expect(await titles('switched')).toEqual([]);
    expect(await unread('switched')).toBe(0);
    await put(null);
    expect(await unread('switched')).toBe(before);
  });
});

describe('a notification to a person', () => {
  it('is a row of the person alone: nobody else sees or marks it', async () => {
    await grant('neighbour');
    const mine = (await list('neighbour', '&kind=core.role-granted')).items;
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({ seen: false, link: '/account/permissions' });
    expect(mine[0]?.values.role).toMatchObject({ en: expect.any(String), 'zh-Hant': expect.any(String) });
    const id = mine[0]!.id;
    for (const other of ['clerk', 'root']) {
      expect((await list(other, '&kind=core.role-granted')).items).toEqual([]);
      expect(outcome(await city.as(other).post('/api/notifications/seen', { ids: [id] }))).toBe('404 not-found');
    }
    expect((await list('neighbour', '&kind=core.role-granted')).items[0]?.seen).toBe(false);
  });

  it('tells of an account changed by somebody else, naming the fields and not their values', async () => {
    const { body } = await city.as('root').get<{ version: number }>(`/api/accounts/${city.people.clerk}`);
    await city
      .as('root')
      .patch(`/api/accounts/${city.people.clerk}`, { version: body.version, officePhone: '02-12345678' });
    const [told] = (await list('clerk', '&kind=core.account-changed')).items;
    expect(told?.values).toMatchObject({ by: '人員 root', fields: { 'zh-Hant': '公務電話', en: 'office phone' } });
    expect(JSON.stringify(told)).not.toContain('12345678');
  });

  it('tells of a sign-in from a device not used before, but of no other', async () => {
    const { hash } = await import('@node-rs/argon2');
    const password = 'Mosaic-7-tiles';
    await city.query('insert into core.password (account_id, hash) values ($1, $2)', [
      city.people.junior,
      await hash(password),
    ]);
    const signIn = (agent: string) =>
      city.portal.client().post('/api/session', { account: 'junior', password }, { headers: { 'user-agent': agent } });
    const told = async () => (await list('junior', '&kind=core.new-sign-in')).items.length;
    for (const agent of ['Firefox/140.0', 'Firefox/141.2']) expect((await signIn(agent)).status).toBe(200);
    expect(await told()).toBe(0);
    await signIn('Safari/18');
    expect(await told()).toBe(1);
    await signIn('Safari/18');
    expect(await told()).toBe(1);
  });
});

describe('reading', () => {
  it('pages without losing or repeating any, and filters by kind and unread', async () => {
    for (let at = 0; at < 5; at++) await publish('author', `分頁 ${at}`, 'government');
    const all = (await list('root')).items.map(({ id }) => id);
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const answer = await city.as('root').get<NotificationPage>(`/api/notifications?limit=2${query}`);
      walked.push(...answer.body.items.map(({ id }) => id));
      cursor = answer.body.next;
    }
    expect(walked).toEqual(all);
    expect((await list('root', '&kind=core.role-granted')).items).toEqual([]);
    expect(outcome(await city.as('root').get('/api/notifications?cursor=x'))).toBe('422 invalid-cursor');
  });

  it('marks single ones and all up to a moment, on every device at once', async () => {
    const other = city.as('clerk');
    const stream = await EventStream.open(other);
    const [first] = (await list('clerk', '&unread=true')).items;
    const before = await unread('clerk');
    const answer = await city
      .as('clerk')
      .post<NotificationCount>('/api/notifications/seen', { ids: [first?.id, first?.id] });
    expect(answer).toMatchObject({ status: 200, body: { value: before - 1, exact: true } });
    await eventually(async () => stream.of('notifications').length > 0);
    stream.close();
    expect((await list('clerk', '&unread=true')).items.map(({ id }) => id)).not.toContain(first?.id);

    const items = (await list('clerk', '&unread=true')).items as NotificationView[];
    const middle = items[Math.floor(items.length / 2)]!;
    await city.as('clerk').post('/api/notifications/seen', { until: middle.at });
    const left = (await list('clerk', '&unread=true')).items;
    expect(left.every(({ at }) => at > middle.at)).toBe(true);
    await city.as('clerk').post('/api/notifications/seen', { until: '2199-01-01T00:00:00.000Z' });
    expect(await unread('clerk')).toBe(0);
    // a mark in the future must not swallow what is still to come
    await publish('author', '標記之後', 'agency');
    expect(await unread('clerk')).toBe(1);
  });

  it('counts no further than 99', async () => {
    await city.query(
      `insert into core.notification (id, kind, account_id, subject, body, at)
       select gen_random_uuid(), 'core.role-granted', $1, 'n' || n, '{}', now() from generate_series(1, 120) n`,
      [city.people.neighbour],
    );
    const { body } = await city.as('neighbour').get('/api/notifications/count');
    expect(body).toEqual({ value: 99, exact: false });
  });
});

/** Waits until nobody tells a browser any more of what was before; how many hints it has heard then. */
async function quiet(stream: EventStream): Promise<number> {
  let heard = -1;
  for (let now = stream.of('notifications').length; now !== heard; now = stream.of('notifications').length) {
    heard = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return heard;
}

describe('live', () => {
  it('a person is told within a second, nobody else is; an audience is told with time to spread', async () => {
    const streams = Object.fromEntries(
      await Promise.all(
        ['junior', 'neighbour', 'clerk'].map(async (person) => [person, await EventStream.open(city.as(person))]),
      ),
    ) as Record<string, EventStream>;
    // hints with jitter may still come of what was published before
    const directed = (person: string) => streams[person]!.of('notifications').filter(({ jitter }) => jitter === 0);
    const agencies = ['A1', 'A', 'B'];
    const took = await quickest(1_000, async () => {
      const heard = directed('junior').length;
      const before = performance.now();
      const { status } = await city.as('root').post('/api/role-grants', {
        account: 'junior',
        role: 'agency-administrator',
        agency: agencies.shift(),
        withSubordinates: false,
        endsAt: null,
      });
      expect(status).toBe(201);
      await eventually(async () => directed('junior').length > heard);
      return performance.now() - before;
    });
    expect(took).toBeLessThan(1_000);
    expect(directed('neighbour')).toEqual([]);
    const heard = await quiet(streams.neighbour!);
    const spread = () => streams.clerk!.of('notifications').filter(({ jitter }) => jitter > 0).length;
    const before = spread();
    await publish('author', '即時', 'agency');
    await eventually(async () => spread() > before);
    expect(streams.neighbour!.of('notifications').length).toBe(heard);
    for (const stream of Object.values(streams)) stream.close();
  });
});

describe('choices', () => {
  const settings = (client: HttpClient) => client.get<NotificationSettings>('/api/account/notifications');
  const wishes = { rhythm: 'daily', dailyAt: '08:30', quiet: { from: '22:00', to: '07:00' } };

  it('are kept, and what is switched off leaves the bell', async () => {
    const me = city.as('clerk');
    const { body: before } = await settings(me);
    expect(before).toMatchObject({ rhythm: 'at-once', quiet: null, version: 0 });
    expect(before.kinds.find((one) => one.kind === kind)?.channels).toEqual({
      portal: { on: true, fixed: false },
      mail: { on: false, fixed: false },
    });
    const choices = [{ kind, channel: 'portal', on: false }];
    const { status, body } = await me.put<NotificationSettings>('/api/account/notifications', {
      ...wishes,
      choices,
      version: 0,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...wishes, version: 1 });
    expect((await list('clerk')).items.some((one) => one.kind === kind)).toBe(false);
    const conflict = await me.put('/api/account/notifications', { ...wishes, choices: [], version: 0 });
    expect(outcome(conflict)).toBe('409 conflict');
    const lines = await city.query(
      `select from core.audit_entry where action = 'notification-settings.change' and actor_id = $1`,
      [city.people.clerk],
    );
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['a mandatory channel off', { choices: [{ kind: 'core.new-sign-in', channel: 'mail', on: false }] }],
    ['an unknown kind', { choices: [{ kind: 'core.unheard-of', channel: 'mail', on: true }] }],
    ['an unknown channel', { choices: [{ kind, channel: 'pigeon', on: true }] }],
    ['a time that is none', { dailyAt: '24:00' }],
    ['quiet hours without length', { quiet: { from: '07:00', to: '07:00' } }],
  ])('%s is refused', async (_name, change) => {
    const answer = await city.as('junior').put('/api/account/notifications', { ...wishes, ...change });
    expect(outcome(answer)).toBe('422 invalid-input');
  });
});

import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { type DashboardView, emptyDifference, type MadePersonalToken } from '@tessera/contracts';
import { eventually, type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import type { NoticeDetail } from '../server/notices/notice.schemas.js';
import { photo } from './attachment-uploads.js';
import { root } from './bulletin-stage.js';
import { Law, type PostedNotice, type Reader, type Scope, type State } from './doors-model.js';

/** CITY ─┬─ A ─┬─ A1, X (moves to B) and A-U (a unit); B; OFF, which switches the bulletin off. */
const before = { CITY: null, A: 'CITY', A1: 'A', X: 'A', B: 'CITY', OFF: 'CITY' };
const over = (role: string) => ({ node: 'A', role, over: 'A' });
const people = {
  mayor: { node: 'CITY' },
  poster: { node: 'A' },
  peer: { node: 'A' },
  clerk: { node: 'A-U' },
  junior: { node: 'A1' },
  neighbour: { node: 'B' },
  farmer: { node: 'X' },
  resting: { node: 'OFF' },
  twin: { node: 'A' },
  guest: { node: 'A' },
  leaver: { node: 'A' },
  comer: { node: 'B' },
  gone: { node: 'A' },
  inspector: over('bulletin.officer'),
  chief: over('agency-administrator'),
  // of B, to which X comes
  warden: { node: 'B', role: 'bulletin.officer', over: 'B' },
  stand: { node: 'A' },
  system: { node: 'CITY', role: 'system-administrator' },
};
export type Person = keyof typeof people;

/** As things stand once everything has happened. */
export const law = new Law({ ...before, X: 'B' }, ['OFF']);
/** As things stood when everything was posted. */
export const lawThen = new Law(before, []);
const at = (name: Person, agency: string, more: Partial<Reader> = {}): Reader => ({
  ...{ name, agency, main: agency },
  ...more,
});
export const readers: readonly Reader[] = [
  ...[at('mayor', 'CITY'), at('poster', 'A'), at('peer', 'A'), at('clerk', 'A'), at('junior', 'A1')],
  ...[at('neighbour', 'B'), at('farmer', 'X'), at('resting', 'OFF'), at('stand', 'A')],
  // both hold posts in A and B; one acts in the main one
  ...[at('twin', 'A'), at('guest', 'B', { main: 'A' })],
  ...[at('leaver', 'B', { from: 'A' }), at('comer', 'A', { from: 'B' }), at('gone', 'A', { suspended: true })],
  ...[
    at('inspector', 'A', { over: 'A' }),
    at('chief', 'A', { over: 'A' }),
    at('warden', 'B', { over: 'B' }),
    at('system', 'CITY', { everything: true }),
  ],
];

export interface DoorNotice extends PostedNotice {
  id: string;
  /** A comment of its author, an attachment and a picture. */
  comment?: string;
  files?: string[];
}

export interface DoorsWorld extends TestCity {
  notices: DoorNotice[];
  /** Keys of the notices of which a text says title or words. */
  seenIn(text: string): string[];
  /** Answer of a GET as text; empty for whatever is refused. */
  read(reader: Reader, path: string): Promise<string>;
  client(reader: Reader): HttpClient;
  feed(reader: Reader): Promise<{ status: number; body: string }>;
  tiles(reader: Reader): Promise<string>;
}

const scopes: Record<Scope, string> = { G: 'government', T: 'agency-and-subordinates', A: 'agency' };
const agencyOf: Partial<Record<Person, string>> = { clerk: 'A' };
const homeOf = (name: Person) => agencyOf[name] ?? people[name].node;

/** Everything is posted, followed, commented and subscribed to; then agencies and people move, and things end. */
export async function doorsWorld(): Promise<DoorsWorld> {
  const city = await startTestCity({ nodes: { ...before, 'A-U': 'A' }, people });
  // the clock changes nothing while the doors are tried
  await city.query(
    `update core.schedule_run set next_at = '2199-01-01' where name in ('bulletin.publish-due', 'core.mail-notifications')`,
  );
  const names = Object.keys(people) as Person[];
  await city.query(`update core.account set recovery_mail = name || '@example.gov.tw'`);
  await city.query(
    `insert into core.notification_setting (account_id, rhythm, daily_at) select id, 'daily', '08:00' from core.account where name = any($1)`,
    [names],
  );
  await city.query(
    `insert into core.notification_choice (account_id, kind, channel, chosen)
    select id, 'bulletin.' || kind, 'mail', true from core.account, unnest(array['notice-published', 'must-read-published', 'notice-updated']) kind where name = any($1)`,
    [names],
  );
  const clients = new Map(names.map((name) => [name as string, city.as(name)]));
  const client = ({ name }: Pick<Reader, 'name'>) => clients.get(name)!;
  const tokens = new Map<string, string>();
  const boards = new Map<string, string>();
  await Promise.all(
    names.map(async (name) => {
      const wish = { plugin: 'bulletin', purpose: 'feed', label: '測試' };
      tokens.set(name, (await done<MadePersonalToken>(client({ name }).post('/api/account/tokens', wish))).secret);
      boards.set(name, await boardOf(client({ name })));
    }),
  );
  const notices = await postAll(client);
  await demandOf(city, notices.find(({ author }) => author === 'leaver')!);
  await subscribe(city, notices);
  await change(city, client, notices);
  const read = async (reader: Reader, path: string) => {
    const { status, body } = await client(reader).get(path);
    return status === 200 ? JSON.stringify(body) : '';
  };
  return {
    ...city,
    notices,
    client,
    read,
    seenIn: (text) =>
      notices
        .filter(({ key }) => text.includes(key))
        .map(({ key }) => key)
        .sort(),
    feed: async ({ name }) => {
      const answer = await city.portal.client().open('GET', `/api/plugins/bulletin/feed/all?token=${tokens.get(name)}`);
      return { status: answer.status, body: await answer.text() };
    },
    tiles: async (reader) => read(reader, `/api/home/tiles?dashboard=${boards.get(reader.name)}`),
  };
}

async function done<Body>(answer: Promise<{ status: number; body: Body }>): Promise<Body> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** A dashboard with both tiles, as long as they can be. */
async function boardOf(person: HttpClient): Promise<string> {
  const { key } = await done<DashboardView>(person.post('/api/dashboards', { name: '門' }));
  const added = ['latest', 'must-read'].map((tile, row) => ({
    ...{ id: tile, plugin: 'bulletin', tile, settings: { count: 10 }, locks: [] },
    rect: { x: 0, y: row * 8, w: 12, h: 8 },
  }));
  await done(person.put(`/api/dashboards/${key}`, { version: 0, difference: { ...emptyDifference(), added } }));
  return key;
}

async function postAll(client: (person: { name: string }) => HttpClient): Promise<DoorNotice[]> {
  const notices: DoorNotice[] = [];
  const reviewFirst = (value: string) =>
    done(client({ name: 'system' }).put('/api/plugins/bulletin/settings?agency=A', { values: { reviewFirst: value } }));
  const post = async (author: Person, scope: Scope, state: State, more: object = {}) => {
    const agency = homeOf(author);
    const mustRead = 'mustRead' in more;
    const key = `〔${author} ${agency} ${scope} ${state}${mustRead ? ' must' : ''}〕`;
    const input = { title: `梧桐 ${key}`, body: `<p>槐樹 ${key}</p>`, audience: scopes[scope], ...more };
    const { id } = await done<NoticeDetail>(client({ name: author }).post(root, input));
    notices.push({ key, author, agency, scope, state, mustRead, id });
  };
  for (const author of ['mayor', 'poster', 'junior', 'neighbour', 'farmer'] as const)
    for (const scope of ['G', 'T', 'A'] as const) await post(author, scope, 'current');
  await post('resting', 'G', 'current');
  await post('leaver', 'A', 'current');
  for (const scope of ['G', 'A'] as const) {
    await post('poster', scope, 'draft', { draft: true });
    await post('poster', scope, 'scheduled', { publishAt: '2199-01-01T00:00:00Z' });
    for (const state of ['over', 'expired'] as const)
      await post('poster', scope, state, { expiresAt: '2199-01-01T00:00:00Z' });
    for (const state of ['taken-down', 'trashed'] as const) await post('poster', scope, state);
    await post('inspector', scope, 'current', { mustRead: {} });
  }
  await reviewFirst('all');
  for (const scope of ['G', 'A'] as const) await post('poster', scope, 'in-review');
  await reviewFirst('none');
  return notices;
}

/** Asks its readers to confirm it, though its author may not: an author who leaves keeps the figures and no names. */
async function demandOf(city: TestCity, notice: DoorNotice): Promise<void> {
  await city.query('update plugin_bulletin.notice set must_read = true where id = $1', [notice.id]);
  notice.mustRead = true;
}

/** Files and comments on each, a star of everybody on each, mail that waits for the morning. */
async function subscribe(city: TestCity, notices: DoorNotice[]): Promise<void> {
  const ofPoster = notices.filter(({ author }) => author === 'poster');
  const upload = async (name: string, content: Buffer, as: string) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), name);
    return (await done<{ id: string }>(city.as('poster').post(`/api/files?as=${as}`, form))).id;
  };
  const picture = await photo(20, 20);
  for (const notice of ofPoster) {
    notice.files = [];
    for (const [kind, content, as] of [
      ['file', Buffer.from(`%PDF-1.7\n%${notice.key}\n%%EOF`), 'file'],
      ['picture', picture, 'picture'],
    ] as const) {
      const file = await upload(`${randomUUID()}.${kind === 'file' ? 'pdf' : 'png'}`, content, as);
      await done(city.as('poster').post(`${root}/${notice.id}/attachments`, { file, kind, alt: notice.key }));
      notice.files.push(file);
    }
    notice.comment = randomUUID();
    await city.query(
      `insert into plugin_bulletin.comment (id, notice_id, author_id, author_name, agency_id, agency_name, text, created_at)
       select $1, id, author_id, author_name, agency_id, agency_name, $3, now() from plugin_bulletin.notice where id = $2`,
      [notice.comment, notice.id, notice.key],
    );
  }
  await city.query(
    `insert into plugin_bulletin.follow (account_id, notice_id, at)
    select a.id, n.id, now() from core.account a, plugin_bulletin.notice n where a.name = any($1)`,
    [Object.keys(people)],
  );
  await city.query('update plugin_bulletin.notice set pinned = (author_name = $1)', ['人員 mayor']);
}

/** The mail of whatever is out, and has readers besides its author, waits for the morning. */
async function mailed(city: TestCity, notices: readonly DoorNotice[]): Promise<void> {
  const homes = (Object.keys(people) as Person[]).map((name) => ({ name, agency: homeOf(name) }));
  const isTold = (notice: DoorNotice) =>
    !['draft', 'scheduled', 'in-review'].includes(notice.state) &&
    homes.some((reader) => reader.name !== notice.author && lawThen.reaches(reader, notice));
  const told = notices.filter(isTold).map(({ id }) => id);
  await eventually(async () => {
    const waiting = await city.query(
      `select distinct n.subject from core.notification_mail m join core.notification n on n.id = m.notification_id
       where n.subject = any($1)`,
      [told],
    );
    expect(waiting).toHaveLength(told.length);
  }, 60_000);
}

/** By clocks in Taipei. */
const today = (offset = 0) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

async function change(
  city: TestCity,
  client: (person: { name: string }) => HttpClient,
  notices: DoorNotice[],
): Promise<void> {
  const system = client({ name: 'system' });
  const stated = (state: State) => notices.filter((one) => one.state === state).map(({ id }) => id);
  await mailed(city, notices);
  for (const [state, sql] of [
    ['over', `expires_at = now() - interval '1 second'`],
    ['expired', `expires_at = now() - interval '1 second', state = 'expired'`],
  ] as const)
    await city.query(
      `update plugin_bulletin.notice set published_at = now() - interval '1 minute', ${sql} where id = any($1)`,
      [stated(state)],
    );
  for (const id of stated('taken-down')) await done(city.as('poster').post(`${root}/${id}/take-down`, {}));
  for (const id of stated('trashed')) await done(city.as('poster').delete(`${root}/${id}`));
  await done(system.post('/api/agencies/X/move', { parent: 'B' }));
  for (const name of ['twin', 'guest'] as const) {
    const { id } = await done<{ id: string }>(
      system.post(`/api/accounts/${city.people[name]}/posts`, { agency: 'B', from: '2020-01-01' }),
    );
    if (name === 'guest') await done(client({ name }).put('/api/session/post', { post: id }));
  }
  const versionOf = async (name: Person) =>
    (await done<{ version: number }>(system.get(`/api/accounts/${city.people[name]}`))).version;
  for (const [name, agency] of [
    ['leaver', 'B'],
    ['comer', 'A'],
  ] as const)
    await done(system.patch(`/api/accounts/${city.people[name]}`, { agency, version: await versionOf(name) }));
  await done(system.post(`/api/accounts/${city.people.gone}/suspend`, { reason: '離職' }));
  await done(
    client({ name: 'chief' }).post('/api/account/delegations', {
      deputy: city.people.stand,
      functions: ['review'],
      from: today(),
      until: today(2),
    }),
  );
  await done(system.put('/api/plugins/bulletin/enablement', { agency: 'OFF', enabled: false }));
}

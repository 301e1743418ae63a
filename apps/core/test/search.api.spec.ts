import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonCard, SearchHit, SearchKind, SearchLine } from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import { layOutPlugins } from './plugin-stage.js';

interface Colleague {
  account: string;
  name: string;
  title?: string;
  node?: 'A' | 'B';
  phone?: string;
  state?: string;
}

/** Those who are searched for; whoever searches is `clerk` of A unless told. */
const colleagues: Colleague[] = [
  { account: 'a100', name: '林安', title: '科員', node: 'A', phone: '02-2720-8889 #6543' },
  { account: 'a101', name: '林安國', title: '主任', node: 'B', phone: '(07) 336-8333' },
  { account: 'a102', name: '林安', title: '科長', node: 'B' },
  { account: 'a103', name: '王林', title: '科員', node: 'A' },
  { account: 'a104', name: '李林安', title: '科員', node: 'B' },
  { account: 'linan', name: '陳一', title: '書記', node: 'B' },
  { account: 'gone1', name: '林停', state: 'suspended' },
  { account: 'gone2', name: '林請', state: 'applied' },
  { account: 'b200', name: '臺大明', node: 'B' },
  { account: 'b201', name: '温ＡＢＣ', node: 'B' },
  { account: 'b202', name: '𠮷野家', node: 'B' },
  { account: 'odd_1', name: '100%純_正\\字', node: 'B' },
  { account: 'odd11', name: '無辜', node: 'B' },
];

let folder: string;
let city: TestCity;

beforeAll(async () => {
  const laidOut = layOutPlugins(['finders']);
  folder = laidOut.folder;
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', 'A-U': 'A', B: 'CITY' },
    people: {
      clerk: { node: 'A-U' },
      other: { node: 'B' },
      limited: { node: 'A' },
      sysadmin: { node: 'CITY', role: 'system-administrator' },
    },
    environment: { TESSERA_PLUGINS: laidOut.root },
  });
  for (const { account, name, title = '', node = 'A', phone = '', state = 'active' } of colleagues)
    await city.query(
      `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id, office_phone, state, recovery_mail)
       values (gen_random_uuid(), $1, $1, $2, $3, $4, $4, $5, $6, $1 || '@private.example')`,
      [account, name, title, city.agencies[node], phone, state],
    );
  await limitView();
}, 90_000);

afterAll(async () => {
  await city?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** `limited` may not see the people of B. */
async function limitView(): Promise<void> {
  await city.query(
    `with made as (insert into core.role (id, key, plugin, name_zh, name_en) values (gen_random_uuid(), 'blinkers', 'core', '眼罩', 'Blinkers') returning id),
       ruled as (insert into core.role_rule (id, role_id, plugin, action, subject, conditions, inverted)
         select gen_random_uuid(), id, 'console', '{read}', 'Person', $1, true from made)
     insert into core.role_grant (id, role_id, account_id) select gen_random_uuid(), id, $2 from made`,
    [{ agencyId: city.agencies.B }, city.people.limited],
  );
  await city.raise('roles');
}

async function lines(person: string, query: Record<string, string>): Promise<SearchLine[]> {
  const { status, body } = await city.as(person).get<string>(`/api/search?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SearchLine);
}

const kindsOf = ([first]: SearchLine[]): string[] => (first as { kinds: SearchKind[] }).kinds.map(({ kind }) => kind);
const hitsOf = (all: SearchLine[], kind: string): SearchHit[] =>
  all.flatMap((line) => ('hits' in line && line.kind === kind ? line.hits : []));

/** Accounts or names found, best first. */
async function found(q: string, person = 'clerk'): Promise<string[]> {
  return hitsOf(await lines(person, { q, kinds: 'people', limit: '20' }), 'people').map(({ title }) => title as string);
}

interface Page {
  items: SearchHit[];
  next: string | null;
}
const page = (kind: string, query: Record<string, string>, person = 'clerk') =>
  city.as(person).get<Page>(`/api/search/${kind}?${new URLSearchParams(query)}`);

describe('people', () => {
  it('come whole names first, then beginnings, then the rest; colleagues before others in each', async () => {
    expect(await found('林安')).toEqual(['林安', '林安', '林安國', '李林安']);
    expect(await found('林')).toEqual(['林安', '林安', '林安國', '王林', '李林安']);
    const { items } = (await page('people', { q: '林安' })).body;
    expect(items[0]?.note).toContain('科員');
    expect((await found('林', 'other')).slice(-1)).toEqual(['王林']);
  });

  it.each([
    ['one character of a title', '記', ['陳一']],
    ['an account', 'LINAN', ['陳一']],
    ['the beginning of an account', 'lin', ['陳一']],
    ['two words, all of which must be there', '林安　科長', ['林安']],
    ['two words that nobody has both', '林安 書記', []],
    ['a variant of a character', '台大', ['臺大明']],
    ['the variant that is stored', '臺大', ['臺大明']],
    ['full width and lower case', 'ａｂｃ', ['温ＡＢＣ']],
    ['a variant and half width', '溫abc', ['温ＡＢＣ']],
    ['a character beyond the basic plane', '𠮷', ['𠮷野家']],
    ['an extension', '6543', ['林安']],
    ['a number with signs', '2720-8889', ['林安']],
    ['a name and a piece of a number', '林 3368', ['林安國']],
    ['too few digits for a number', '33', []],
    ['a percent sign, which is no wildcard', '%', ['100%純_正\\字']],
    ['an underscore, which is no wildcard either', '_', ['100%純_正\\字']],
    ['a backslash', '\\', ['100%純_正\\字']],
    ['an account with an underscore', 'odd_1', ['100%純_正\\字']],
    ['who is not active', '停', []],
    ['who has only applied', '請', []],
    ['a private address', 'private', []],
  ])('are found by %s', async (_what, q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  it('are those whom the rules let the caller see, in every door', async () => {
    expect(await found('林', 'limited')).toEqual(['林安', '王林']);
    expect(await found('臺大', 'limited')).toEqual([]);
    expect(await found('6833', 'limited')).toEqual([]);
    expect(await found('3368', 'limited')).toEqual([]);
    const [hit] = hitsOf(await lines('clerk', { q: '臺大', kinds: 'people' }), 'people');
    expect((await city.as('clerk').get(`/api/people/${hit?.id}`)).status).toBe(200);
    expect((await city.as('limited').get(`/api/people/${hit?.id}`)).status).toBe(404);
  });

  it('can be paged through without gap or repetition', async () => {
    const walked: string[] = [];
    let cursor: string | null = null;
    do {
      const { body }: { body: Page } = await page('people', { q: '林', limit: '1', ...(cursor && { cursor }) });
      walked.push(...body.items.map(({ title }) => title as string));
      cursor = body.next;
    } while (cursor);
    expect(walked).toEqual(await found('林'));
    const accounts: string[] = [];
    do {
      const { body }: { body: Page } = await page('people', { q: 'a10', limit: '2', ...(cursor && { cursor }) });
      accounts.push(...body.items.map(({ id }) => id));
      cursor = body.next;
    } while (cursor);
    expect(new Set(accounts).size).toBe(5);
    expect(accounts).toHaveLength(5);
  });
});

describe('the card of a person', () => {
  const cardOf = async (name: string) => {
    const [hit] = hitsOf(await lines('clerk', { q: name, kinds: 'people' }), 'people');
    return city.as('clerk').get<PersonCard>(`/api/people/${hit?.id}`);
  };

  it('shows what colleagues need and nothing private; a plugin adds what can be done', async () => {
    const { body } = await cardOf('臺大明');
    expect(body).toMatchObject({ account: 'b200', name: '臺大明', agency: { code: 'B' }, unit: null, mail: null });
    expect(JSON.stringify(body)).not.toContain('private');
    expect(body.actions).toEqual([
      expect.objectContaining({ plugin: 'finders', id: 'greet', to: `/finders/greet?who=b200&id=${body.id}` }),
    ]);
    const all = await city.as('sysadmin').get<PersonCard>(`/api/people/${body.id}`);
    expect(all.body.actions.map(({ id }) => id)).toEqual(['greet', 'bury']);
  });

  it('names an official address once the government has a mail domain', async () => {
    const change = await city.as('sysadmin').put('/api/parameters/people.mail-domain', { value: 'city.example' });
    expect(change.status).toBe(200);
    expect((await cardOf('臺大明')).body.mail).toBe('b200@city.example');
  });

  it('is not there for who is not active, or never was', async () => {
    const [gone] = await city.query<{ id: string }>(`select id from core.account where name = 'gone1'`);
    for (const id of [gone?.id, '01900000-0000-7000-8000-00000000dead'])
      expect((await city.as('clerk').get(`/api/people/${id}`)).status).toBe(404);
    expect((await city.as('clerk').get('/api/people/nobody')).status).toBe(422);
  });
});

describe('the stream', () => {
  it('tells the kinds first, then each as it is ready: slow and failing ones neither delay nor break the others', async () => {
    const started = performance.now();
    const all = await lines('clerk', { q: '林安' });
    expect(performance.now() - started).toBeLessThan(6_000);
    const kinds = kindsOf(all);
    expect(kinds.slice(0, 4)).toEqual(['pages', 'people', 'applications', 'agencies']);
    expect(kinds).toEqual(expect.arrayContaining(['finders.swift', 'finders.hangs', 'bulletin.notices']));
    expect(kinds).not.toContain('finders.without-provider');
    expect(kinds).not.toContain('finders.guarded');
    expect(all.at(-1)).toEqual({ done: true });
    const told = (kind: string) => all.findIndex((line) => 'kind' in line && line.kind === kind);
    for (const kind of kinds.filter((one) => one !== 'finders.hangs'))
      expect({ kind, before: told(kind) < told('finders.hangs') && told(kind) > 0 }).toEqual({ kind, before: true });
    const numbers = all.flatMap((line) => ('problem' in line ? [`${line.kind} ${line.problem.number}`] : [])).sort();
    expect(numbers).toEqual([
      'finders.cyclic T-2401',
      'finders.hangs T-2402',
      'finders.rejects T-2401',
      'finders.throws T-2401',
    ]);
    expect(hitsOf(all, 'finders.swift').map(({ title }) => title)).toEqual([0, 1, 2, 3, 4].map((at) => `林安 ${at}`));
  });

  it('asks only the kinds wanted, and those that the caller may', async () => {
    expect(kindsOf(await lines('clerk', { q: '林', kinds: 'people,finders.guarded,nothing' }))).toEqual(['people']);
    expect(kindsOf(await lines('sysadmin', { q: '林', kinds: 'finders.guarded' }))).toEqual(['finders.guarded']);
    expect((await page('finders.guarded', { q: '林' })).status).toBe(404);
    expect((await page('nothing', { q: '林' })).status).toBe(404);
  });

  it('has nothing of a plugin that is off for the agency', async () => {
    const set = (enabled: boolean | null) =>
      city.as('sysadmin').put('/api/plugins/finders/enablement', { agency: 'A', enabled });
    expect((await set(false)).status).toBe(200);
    const kinds = kindsOf(await lines('clerk', { q: '林', kinds: 'people,finders.swift' }));
    expect(kinds).toEqual(['people']);
    expect((await page('finders.swift', { q: '林' })).status).toBe(404);
    const [hit] = hitsOf(await lines('clerk', { q: '臺大', kinds: 'people' }), 'people');
    expect((await city.as('clerk').get<PersonCard>(`/api/people/${hit?.id}`)).body.actions).toEqual([]);
    expect(kindsOf(await lines('other', { q: '林', kinds: 'finders.swift' }))).toEqual(['finders.swift']);
    expect((await set(null)).status).toBe(200);
  });

  it('finds agencies and pages by what they are called', async () => {
    const agencies = hitsOf(await lines('clerk', { q: 'a', kinds: 'agencies' }), 'agencies');
    expect(agencies.map(({ to }) => to)).toEqual(['/search/agencies/A', '/search/agencies/A-U']);
    const pages = hitsOf(await lines('clerk', { q: '布告', kinds: 'pages' }), 'pages');
    expect(pages.map(({ to }) => to)).toContain('/bulletin');
    expect(hitsOf(await lines('clerk', { q: '稽核', kinds: 'pages' }), 'pages')).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', { q: '' }],
    ['spaces', { q: ' 　 ' }],
    ['a hundred and one characters', { q: '字'.repeat(101) }],
    ['NUL', { q: 'a\0b' }],
    ['a line break', { q: 'a\nb' }],
    ['a kind that cannot be', { q: 'a', kinds: 'People!' }],
    ['too many hits', { q: 'a', limit: '21' }],
    ['no hits', { q: 'a', limit: '0' }],
  ])('is refused: %s', async (_what, query) => {
    const { status } = await city
      .as('clerk')
      .get(`/api/search?${new URLSearchParams(query as Record<string, string>)}`);
    expect(status).toBe(422);
  });

  it('never breaks: the longest words, odd signs, made-up cursors', async () => {
    for (const q of ['字'.repeat(100), `'; drop table core.account --`, '\uffff', '\u0301', '´', '%_\\'])
      expect(
        (
          await city
            .as('clerk')
            .get(`/api/search?${new URLSearchParams({ q, kinds: 'people,agencies,bulletin.notices' })}`)
        ).status,
      ).toBe(200);
    const forge = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
    const { next } = (await page('people', { q: '林', limit: '1' })).body;
    const { f } = JSON.parse(Buffer.from(next ?? '', 'base64url').toString()) as { f: string };
    const id = '01900000-0000-7000-8000-000000000001';
    for (const cursor of [
      'x',
      forge(null),
      forge({ v: 1, key: [0, 0, 'x'], f }),
      forge({ v: 1, key: [0, 0, 'a\0', id], f }),
    ])
      expect((await page('people', { q: '林', cursor })).status).toBe(422);
    expect((await page('people', { q: '陳', cursor: next ?? '' })).status).toBe(422);
    for (const rung of [-1, 99, 2 ** 40])
      expect(
        (await page('people', { q: '林', cursor: forge({ v: 1, key: [rung, 2 ** 40, 'x', id], f }) })).status,
      ).toBe(200);
  });
});

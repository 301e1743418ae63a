import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HelpEntries, ManagedHelp, ManagedHelpList, PageHelp, SeedPersons } from '@tessera/contracts';
import type { HttpClient } from '@tessera/testing';
import { type City, startCity } from './city-fixture.js';

let city: City;
let admin: HttpClient;
beforeAll(async () => {
  city = await startCity();
  admin = await city.as('sysadmin');
}, 60_000);
afterAll(() => city?.stop());

const pageOf = async (who: string, path: string) =>
  (await (await city.as(who)).get<PageHelp>(`/api/help/page?path=${encodeURIComponent(path)}`)).body;
const searchOf = async (who: string, query = '') =>
  (await (await city.as(who)).get<HelpEntries>(`/api/help/entries?limit=100&${query}`)).body;
const all = async (query = '') => (await admin.get<ManagedHelpList>(`/api/help/managed?limit=100&${query}`)).body;
const entry = {
  kind: 'question',
  category: 'home',
  page: '/bulletin',
  question: { 'zh-Hant': '誰可以發布？', en: 'Who may post?' },
  answer: { 'zh-Hant': '每位同仁。\n\n見[公告](/bulletin)。', en: 'Everybody. See [notices](/bulletin).' },
  state: 'on',
};
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the help of a page', () => {
  it('is its own entries, before those of the pages above; home is not everywhere', async () => {
    const home = await pageOf('staff', '/');
    expect(idsOf(home.guides)).toEqual(['core.home-guide']);
    expect(idsOf(home.questions)).toContain('core.home-arrange');
    const sessions = await pageOf('staff', '/account/sessions');
    expect(idsOf(sessions.guides)).toEqual(['core.account-guide']);
    expect(idsOf(sessions.questions)[0]).toBe('core.account-devices');
    expect((await pageOf('staff', '/accounting')).guides).toEqual([]);
    expect((await pageOf('staff', '/unknown')).questions).toEqual([]);
    // nobody is told about pages that they cannot open
    expect((await pageOf('staff', '/console/plugins')).questions).toEqual([]);
    expect(idsOf((await pageOf('agencyadmin', '/console/plugins')).questions)).toEqual(['core.console-plugins']);
    expect(idsOf((await pageOf('agencyadmin', '/console/banners')).guides)).toEqual(['core.console-guide']);
    expect((await pageOf('agencyadmin', '/console/banners')).questions).toEqual([]);
    expect(home.hotline).toContain('02-5550-0100');
  });

  it('has what a plugin ships, and is off with the plugin for that agency alone', async () => {
    expect(idsOf((await pageOf('staff', '/bulletin')).guides)).toEqual(['bulletin.guide']);
    const found = await searchOf('staff', 'category=bulletin');
    expect(idsOf(found.items)).toEqual(['bulletin.guide', 'bulletin.audience', 'bulletin.correct']);
    const off = { agency: 'A', enabled: false, reason: 'x' };
    expect((await admin.put('/api/plugins/bulletin/enablement', off)).status).toBe(200);
    expect((await pageOf('staff', '/bulletin')).guides).toEqual([]);
    expect((await searchOf('staff')).categories.map(({ key }) => key)).not.toContain('bulletin');
    expect(idsOf((await pageOf('neighbour', '/bulletin')).guides)).toEqual(['bulletin.guide']);
    await admin.put('/api/plugins/bulletin/enablement', { ...off, enabled: true });
    expect(idsOf((await pageOf('staff', '/bulletin')).guides)).toEqual(['bulletin.guide']);
  });

  it('is found by words in either language, and by category', async () => {
    expect(idsOf((await searchOf('staff', 'q=動態驗證碼 復原碼')).items)).toEqual(['core.account-totp']);
    expect(idsOf((await searchOf('staff', 'q=AUTHENTICATOR')).items)).toEqual(['core.account-totp']);
    expect((await searchOf('staff', 'q=漏水')).items).toEqual([]);
    const account = await searchOf('staff', 'category=account');
    expect(new Set(account.items.map(({ category }) => category))).toEqual(new Set(['account']));
    expect((await searchOf('staff')).items.some(({ kind }) => kind === 'statement')).toBe(false);
    const first = (await admin.get<HelpEntries>('/api/help/entries?limit=2')).body;
    const second = (await admin.get<HelpEntries>(`/api/help/entries?limit=2&cursor=${first.next}`)).body;
    expect([...idsOf(first.items), ...idsOf(second.items)]).toEqual(idsOf((await searchOf('staff')).items).slice(0, 4));
    expect((await admin.get(`/api/help/entries?limit=2&q=x&cursor=${first.next}`)).status).toBe(422);
  });
});

describe('the administration of help', () => {
  it('writes, corrects and deletes entries, with a trace of each', async () => {
    const made = await admin.post<ManagedHelp>('/api/help/entries', entry);
    expect(made.body).toMatchObject({ version: 1, origin: null, reworded: false });
    const { id } = made.body;
    expect(idsOf((await pageOf('staff', '/bulletin/7')).questions)).toContain(id);
    const changed = { ...entry, state: 'off', version: 1 };
    expect((await admin.put<ManagedHelp>(`/api/help/entries/${id}`, changed)).body.version).toBe(2);
    expect(idsOf((await pageOf('staff', '/bulletin')).questions)).not.toContain(id);
    expect((await admin.put(`/api/help/entries/${id}`, changed)).status).toBe(409);
    expect((await admin.delete(`/api/help/entries/${id}?version=1`)).status).toBe(409);
    expect((await admin.delete(`/api/help/entries/${id}?version=2`)).status).toBe(204);
    expect((await admin.get(`/api/help/managed/${id}`)).status).toBe(404);
    const trail = await city.query<{ action: string }>(
      'select action from core.audit_entry where subject_id = $1 order by at, id',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['help.create', 'help.update', 'help.delete']);
  });

  it('rewords what was shipped, and brings the shipped text back', async () => {
    const path = '/api/help/entries/bulletin.audience';
    const answer = { 'zh-Hant': '本府的規定如下。', en: 'Our own rule.' };
    const reworded = { ...entry, category: 'bulletin', answer, version: 0 };
    expect((await admin.put<ManagedHelp>(path, reworded)).body).toMatchObject({
      id: 'bulletin.audience',
      origin: 'bulletin',
      reworded: true,
      version: 1,
    });
    expect((await admin.put(path, reworded)).status).toBe(409);
    const shown = (await pageOf('staff', '/bulletin')).questions.find(({ id }) => id === 'bulletin.audience');
    expect(shown?.answer).toEqual(answer);
    expect((await admin.delete(`${path}?version=1`)).status).toBe(204);
    const back = (await all('q=發布時選擇')).items;
    expect(back).toMatchObject([{ id: 'bulletin.audience', reworded: false, version: 0 }]);
  });

  it('keeps the order that was chosen, shipped entries included', async () => {
    const ids = idsOf((await all()).items);
    const turned = [...ids].reverse();
    expect((await admin.put('/api/help/order', { ids: turned })).status).toBe(204);
    expect(idsOf((await all()).items)).toEqual(turned);
    expect((await admin.put('/api/help/order', { ids: ids.slice(1) })).status).toBe(409);
    expect((await admin.put('/api/help/order', { ids: [...ids.slice(1), ids[1]] })).status).toBe(409);
    await admin.put('/api/help/order', { ids });
  });

  it.each([
    ['a link that runs something', { answer: { ...entry.answer, en: '[x](javascript:alert)' } }],
    ['a link to nobody knows where', { answer: { ...entry.answer, en: '[x](//evil.example)' } }],
    ['a question in one language only', { question: { 'zh-Hant': '誰？' } }],
    ['a page that is none', { page: 'bulletin' }],
    ['an unknown category', { category: 'gossip' }],
    ['a statement of its own', { kind: 'statement' }],
  ])('refuses %s', async (_what, change) => {
    expect((await admin.post('/api/help/entries', { ...entry, ...change })).status).toBe(422);
  });

  it('changes the statements, but does not turn them into questions', async () => {
    const staff = await city.as('staff');
    const shipped = await staff.get<ManagedHelp>('/api/help/statements/privacy');
    expect(shipped.body.answer['zh-Hant']).toContain('保存的資料');
    const { question, answer } = shipped.body;
    const change = { ...entry, category: 'about', kind: 'statement', question, page: '/help/privacy', version: 0 };
    const own = { ...answer, en: '## Ours\n\nWe keep less.' };
    expect((await admin.put('/api/help/entries/core.privacy', { ...change, kind: 'question' })).status).toBe(422);
    expect((await admin.put('/api/help/entries/core.privacy', { ...change, answer: own })).status).toBe(200);
    expect((await staff.get<ManagedHelp>('/api/help/statements/privacy')).body.answer.en).toContain('We keep less');
    await admin.delete('/api/help/entries/core.privacy?version=1');
    expect((await staff.get('/api/help/statements/imprint')).status).toBe(422);
  });
});

describe('seed persons', () => {
  const people = '/api/help/seed-persons';

  it('are up to two of the agency, named by its administrator; the third is refused', async () => {
    const agencyAdmin = await city.as('agencyadmin');
    const name = (person: string, agency = 'A') =>
      agencyAdmin.post<SeedPersons & { people?: string[]; number?: string }>(people, {
        agency,
        person: city.ids[person],
      });
    expect((await name('staff')).status).toBe(201);
    expect((await name('staff')).body.items).toHaveLength(1);
    expect((await name('neighbour')).status).toBe(422);
    expect((await name('junior')).status).toBe(422);
    const [both, third] = [await Promise.all([name('agencyadmin'), name('guest')]), await name('guest')];
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = both.find(({ status }) => status === 409) ?? third;
    expect(refused.body).toMatchObject({ number: 'T-2303', most: 2, people: expect.arrayContaining(['人員 staff']) });
    expect((await pageOf('staff', '/')).seedPersons.map(({ name }) => name)).toContain('人員 staff');
    expect((await pageOf('neighbour', '/')).seedPersons).toEqual([]);
  });

  it('of another agency are nobody’s business', async () => {
    const agencyAdmin = await city.as('agencyadmin');
    const outside = { agency: 'B', person: city.ids.neighbour };
    expect((await agencyAdmin.get(`${people}?agency=B`)).status).toBe(404);
    expect((await agencyAdmin.post(people, outside)).status).toBe(404);
    expect((await admin.post(people, outside)).status).toBe(201);
    expect((await agencyAdmin.delete(`${people}/B/${city.ids.neighbour}`)).status).toBe(404);
    expect((await (await city.as('neighbour')).get(people)).status).toBe(403);
    expect((await agencyAdmin.get<SeedPersons>(`${people}?agency=A1`)).body.items).toEqual([]);
    expect((await pageOf('neighbour', '/')).seedPersons.map(({ name }) => name)).toEqual(['人員 neighbour']);
  });

  it('who leave are nobody to ask, and make room for others', async () => {
    const agencyAdmin = await city.as('agencyadmin');
    await city.query(`update core.account set state = 'held' where id = $1`, [city.ids.staff]);
    const { body } = await agencyAdmin.get<SeedPersons>(people);
    expect(body.items.map(({ name }) => name)).not.toContain('人員 staff');
    const missing = body.items.some(({ id }) => id === city.ids.guest) ? 'agencyadmin' : 'guest';
    expect((await agencyAdmin.post(people, { agency: 'A', person: city.ids[missing] })).status).toBe(201);
    expect((await agencyAdmin.delete(`${people}/A/${city.ids[missing]}`)).status).toBe(204);
    expect((await agencyAdmin.delete(`${people}/A/${city.ids[missing]}`)).status).toBe(404);
    await city.query(`update core.account set state = 'active' where id = $1`, [city.ids.staff]);
    const trail = await city.query<{ count: number }>(
      `select count(*)::int as count from core.audit_entry where subject = 'SeedPerson' and action = 'seed-person.release'`,
    );
    expect(trail[0]?.count).toBe(1);
  });
});

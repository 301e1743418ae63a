import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BootData,
  type DashboardList,
  type DashboardView,
  emptyDifference,
  exchanged,
  type LayerDifference,
  type LayerView,
  layoutBelow,
} from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';

let city: TestCity;
beforeAll(async () => {
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', 'A-U': 'A', B: 'CITY' },
    people: {
      sysadmin: { node: 'CITY', role: 'system-administrator' },
      'admin-a': { node: 'A', role: 'agency-administrator', over: 'A' },
      'admin-b': { node: 'B', role: 'agency-administrator', over: 'B' },
      lin: { node: 'A-U' },
      chen: { node: 'A' },
      wang: { node: 'A' },
      late: { node: 'A' },
      ho: { node: 'B' },
    },
  });
}, 90_000);
afterAll(() => city?.stop());

const saying = (more: Partial<LayerDifference>): LayerDifference => ({ ...emptyDifference(), ...more });
const view = async (person: string, key = 'classic') =>
  (await city.as(person).get<DashboardView>(`/api/dashboards/${key}`)).body;
const list = async (person: string) => (await city.as(person).get<DashboardList>('/api/dashboards')).body;
const boot = async (person: string) => (await city.as(person).get<BootData>('/api/boot')).body;
const save = (person: string, key: string, version: number, difference: LayerDifference) =>
  city.as(person).put<DashboardView & { current: DashboardView }>(`/api/dashboards/${key}`, { version, difference });
const create = async (person: string, name: string, copyOf?: string) =>
  (await city.as(person).post<DashboardView>('/api/dashboards', { name, ...(copyOf ? { copyOf } : {}) })).body;
const layer = async (person: string, path: string) => city.as(person).get<LayerView>(`/api/dashboard-layers/${path}`);
const saveLayer = async (person: string, path: string, difference: LayerDifference, version?: number) => {
  const known = version ?? (await layer(person, path)).body.version;
  return city.as(person).put<LayerView>(`/api/dashboard-layers/${path}`, { version: known, difference });
};
const clock = (id: string, more: object = {}) => ({
  id,
  plugin: 'clock',
  tile: 'world',
  rect: { x: 0, y: 0, w: 4, h: 2 },
  settings: {},
  locks: [],
  ...more,
});
const shownIds = ({ layout }: DashboardView) => layout.shown.map(({ id }) => id);
const errorPaths = (body: unknown) => (body as { errors: { path: string }[] }).errors.map(({ path }) => path);
const linesOf = async (person: string, query = '') => {
  const text = (await city.as(person).get<string>(`/api/home/tiles${query}`)).body;
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { placement?: string; done?: true });
};

describe('the classic dashboard', () => {
  it('is everybody’s from the start: six tiles, current, with nothing new', async () => {
    const { layout, dashboard, dashboards } = await boot('lin');
    expect(layout).toHaveLength(6);
    expect(dashboard).toEqual({ key: 'classic', name: '', mode: 'classic', version: 0, news: 0, newTiles: 0 });
    expect(dashboards).toEqual([{ key: 'classic', name: '', mode: 'classic', version: 0 }]);
    expect(await list('lin')).toMatchObject({ current: 'classic', next: null, most: 5 });
  });

  it('exchanges places of equal size and hides; the server refuses everything else', async () => {
    const { layers } = await view('lin');
    const below = layoutBelow(layers);
    const swapped = exchanged(below, saying({ removed: ['bulletin-must-read'] }), 'core-waiting', 'core-my-settings');
    const saved = await save('lin', 'classic', 0, swapped);
    expect(saved).toMatchObject({
      status: 200,
      body: { version: 1, layout: { removed: [{ id: 'bulletin-must-read' }] } },
    });
    expect(saved.body.layout.shown.find(({ id }) => id === 'core-waiting')?.rect.x).toBe(9);
    expect((await boot('lin')).layout.map(({ id }) => id)).not.toContain('bulletin-must-read');
    const forbidden = await save('lin', 'classic', 1, {
      ...swapped,
      added: [clock('mine')],
      moved: { 'core-waiting': { x: 0, y: 8, w: 3, h: 4 } },
    });
    expect(forbidden.status).toBe(422);
    expect(errorPaths(forbidden.body)).toEqual(['difference.added.0', 'difference.moved.core-waiting']);
    expect((await city.as('lin').delete('/api/dashboards/classic')).status).toBe(409);
    expect((await city.as('lin').patch('/api/dashboards/classic', { name: 'x' })).status).toBe(409);
  });

  it('goes back to the default, and that can be undone', async () => {
    const saved = await save('chen', 'classic', 0, saying({ removed: ['bulletin-must-read'] }));
    expect(saved.body.before).toBeNull();
    const reset = await city
      .as('chen')
      .post<DashboardView>('/api/dashboards/classic/restore', { version: 1, to: 'default' });
    expect(reset.body).toMatchObject({ version: 2, before: 1, layers: { account: emptyDifference() } });
    const undone = await city.as('chen').post<DashboardView>('/api/dashboards/classic/restore', { version: 2, to: 1 });
    expect(shownIds(undone.body)).not.toContain('bulletin-must-read');
    expect((await city.as('chen').post('/api/dashboards/classic/restore', { version: 3, to: 99 })).status).toBe(404);
    const audited = await city.query<{ action: string }>(
      `select action from core.audit_entry where actor_id = $1 order by at, id`,
      [city.people.chen],
    );
    expect(audited.map(({ action }) => action)).toEqual(['dashboard.save', 'dashboard.restore', 'dashboard.restore']);
  });
});

describe('custom dashboards', () => {
  it('are copies or empty, current on every device, and no more than allowed', async () => {
    const made = await create('wang', '晨間', 'classic');
    expect(made.mode).toBe('custom');
    expect(shownIds(made)).toEqual(shownIds(await view('wang')));
    const empty = await create('wang', '空白');
    expect(empty.layout.shown).toEqual([]);
    expect(empty.layout.removed).toHaveLength(6);
    expect((await city.as('wang').post('/api/dashboards', { name: '空白' })).status).toBe(422);
    await city.as('wang').patch(`/api/dashboards/${made.key}`, { current: true, name: '早上' });
    expect((await boot('wang')).dashboard).toMatchObject({ key: made.key, name: '早上' });
    for (const name of ['三', '四', '五']) expect((await create('wang', name)).name).toBe(name);
    expect(await city.as('wang').post('/api/dashboards', { name: '六' })).toMatchObject({
      status: 409,
      body: { type: 'urn:tessera:problem:too-many-dashboards', most: 5 },
    });
    expect((await city.as('wang').delete(`/api/dashboards/${made.key}`)).status).toBe(204);
    expect(await list('wang')).toMatchObject({ current: 'classic' });
    expect((await city.as('chen').get(`/api/dashboards/${empty.key}`)).status).toBe(404);
    expect((await save('chen', empty.key, 0, saying({}))).status).toBe(404);
    expect((await city.as('chen').delete(`/api/dashboards/${empty.key}`)).status).toBe(404);
  });

  it('show the newer state to the device that was too late; nothing is lost', async () => {
    const { key } = await create('ho', '兩台');
    expect((await save('ho', key, 0, saying({ added: [clock('a')] }))).status).toBe(200);
    const late = await save('ho', key, 0, saying({ added: [clock('b')] }));
    expect(late).toMatchObject({ status: 409, body: { number: 'T-1004', current: { version: 1 } } });
    expect(shownIds(late.body.current)).toEqual(['a']);
    expect(shownIds(await view('ho', key))).toEqual(['a']);
    const race = await Promise.all(
      ['c', 'd', 'e', 'f'].map((id) => save('ho', key, 1, saying({ added: [clock(id)] }))),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('take only tiles, sizes and settings that there are, field by field', async () => {
    const { key } = await create('ho', '檢查');
    const bad = await save('ho', key, 0, {
      ...saying({
        added: [
          clock('a', { settings: { zones: 'x'.repeat(301), seconds: 'yes', color: 'red' } }),
          clock('b', { rect: { x: 0, y: 0, w: 2, h: 9 } }),
          clock('c', { tile: 'sundial' }),
          clock('a'),
          { ...clock('n'), plugin: 'core', tile: 'waiting', settings: { made: 'up' } },
        ],
      }),
    });
    expect(bad.status).toBe(422);
    expect(errorPaths(bad.body).sort()).toEqual([
      'difference.added.0.settings.color',
      'difference.added.0.settings.seconds',
      'difference.added.0.settings.zones',
      'difference.added.1.rect.h',
      'difference.added.1.rect.w',
      'difference.added.2.tile',
      'difference.added.3.id',
      'difference.added.4.settings.made',
    ]);
    for (const settings of [{ zones: 'a\0b' }, { zones: '\ud800' }, { zones: { $ne: 1 } }])
      expect((await save('ho', key, 0, saying({ added: [clock('a', { settings })] }))).status).toBe(422);
    expect((await view('ho', key)).version).toBe(0);
  });

  it('stream the tiles of the one that is asked for, several at once', async () => {
    const { key } = await create('ho', '串流');
    await save(
      'ho',
      key,
      0,
      saying({ added: [clock('a'), clock('b', { rect: { x: 4, y: 0, w: 4, h: 2 } }), clock('c')] }),
    );
    const placements = (lines: { placement?: string }[]) => lines.flatMap(({ placement }) => placement ?? []).sort();
    expect(placements(await linesOf('ho', `?dashboard=${key}`))).toEqual(['a', 'b', 'c']);
    expect(placements(await linesOf('ho', `?dashboard=${key}&placement=a&placement=c`))).toEqual(['a', 'c']);
    expect(placements(await linesOf('ho', '?placement=bulletin-must-read'))).toEqual(['bulletin-must-read']);
    expect((await city.as('ho').get('/api/home/tiles?placement=a')).status).toBe(404);
    expect((await city.as('chen').get(`/api/home/tiles?dashboard=${key}`)).status).toBe(404);
  });
});

describe('an agency’s layer', () => {
  it('is its own administrators’ alone, and the platform’s the system administrator’s', async () => {
    expect((await layer('lin', 'agency')).status).toBe(403);
    expect((await layer('admin-a', 'agency')).body).toMatchObject({ agency: { code: 'A' }, version: 0 });
    for (const path of ['agency?agency=B', 'agency?agency=CITY', 'platform']) {
      expect((await layer('admin-a', path)).status).toBe(403);
      expect((await saveLayer('admin-a', path, saying({ removed: ['bulletin-must-read'] }), 0)).status).toBe(403);
    }
    expect((await layer('admin-a', 'agency?agency=A-U')).status).toBe(404);
    expect((await layer('sysadmin', 'agency?agency=B')).status).toBe(200);
    expect((await layer('sysadmin', 'platform')).body).toMatchObject({ version: 0, agency: null });
    expect(await city.query(`select 1 from core.dashboard_layer where kind <> 'account'`)).toEqual([]);
  });

  it('reaches its people and nobody else, tells them, and holds against them where it locks', async () => {
    const people = ['lin', 'chen', 'late'];
    for (const person of [...people, 'ho']) await view(person);
    const added = [clock('agency-clock', { rect: { x: 0, y: 0, w: 12, h: 2 }, locks: ['presence', 'place'] })];
    const told = (await layer('admin-a', 'agency')).body.dashboards;
    expect(told).toBe(9);
    const saved = await saveLayer('admin-a', 'agency', saying({ added, removed: ['core-applications'] }));
    expect(saved).toMatchObject({ status: 200, body: { version: 1, changedBy: expect.any(String) } });
    expect((await boot('late')).dashboard.news).toBe(2);
    expect((await boot('ho')).dashboard.news).toBe(0);
    expect(shownIds(await view('ho'))).not.toContain('agency-clock');
    const before = await view('late');
    expect(before.news).toEqual([
      { placement: 'agency-clock', plugin: 'clock', tile: 'world', layer: 'agency', change: 'added' },
      { placement: 'core-applications', plugin: 'core', tile: 'applications', layer: 'agency', change: 'removed' },
    ]);
    const against = await save(
      'late',
      'classic',
      0,
      saying({ removed: ['agency-clock'], restored: ['core-applications'] }),
    );
    expect(shownIds(against.body)).toEqual(expect.arrayContaining(['agency-clock', 'core-applications']));
    expect(against.body.layout.shown[0]).toMatchObject({ id: 'agency-clock', rect: { x: 0, y: 0, w: 12, h: 2 } });
    const custom = await create('late', '自訂');
    expect(shownIds(custom)).toEqual(['agency-clock']);
  });

  it('keeps not every state that it ever had', async () => {
    const { version, difference } = (await layer('admin-b', 'agency')).body;
    const old = `'agency', $1, 'home', -1000, '{}', now()`;
    await city.query(
      `insert into core.dashboard_layer_version (kind, owner_id, dashboard, version, operations, changed_at) values (${old})`,
      [city.agencies.B],
    );
    expect((await saveLayer('admin-b', 'agency', difference, version)).status).toBe(200);
    const kept = await city.query<{ version: number }>(
      `select version from core.dashboard_layer_version where kind = 'agency' and owner_id = $1`,
      [city.agencies.B],
    );
    expect(kept).toEqual([{ version: version + 1 }]);
  });

  it('is saved by one of two administrators only, and audited with what changed', async () => {
    const stale = await saveLayer('admin-a', 'agency', saying({}), 0);
    expect(stale).toMatchObject({ status: 409, body: { current: { version: 1 } } });
    const [line] = await city.query<{
      agency: string;
      subject_id: string;
      body: { after: { added: { id: string }[] } };
    }>(
      `select a.code as agency, e.subject_id, e.body from core.audit_entry e join core.agency a on a.id = e.agency_id where e.action = 'layout.save'`,
    );
    const wrong = await saveLayer('admin-a', 'agency', saying({ added: [clock('x', { settings: { color: 'red' } })] }));
    expect(wrong.status).toBe(422);
    expect(errorPaths(wrong.body)).toEqual(['difference.added.0.settings.color']);
    expect(line).toMatchObject({ agency: 'A', subject_id: 'A', body: { after: { added: [{ id: 'agency-clock' }] } } });
  });

  it('may be taken or kept out as far as its locks allow, and is then no news', async () => {
    const { version, lower } = await view('late');
    const answer = (person: string, choice: string, given: object) =>
      city.as(person).post<DashboardView>('/api/dashboards/classic/news', { ...given, choice });
    expect((await answer('late', 'seen', { version, lower: { ...lower, agency: 7 } })).status).toBe(409);
    const taken = await answer('late', 'take', { version, lower });
    expect(taken.body).toMatchObject({ news: [], version: version + 1 });
    expect(shownIds(taken.body)).not.toContain('core-applications');
    const chen = await view('chen');
    const kept = await answer('chen', 'keep', chen);
    expect(kept.body.news).toEqual([]);
    expect(shownIds(kept.body)).toEqual(expect.arrayContaining(['agency-clock', 'core-applications']));
    const lin = await view('lin');
    expect((await answer('lin', 'seen', lin)).body).toMatchObject({ news: [], version: lin.version });
    expect((await boot('lin')).dashboard.news).toBe(0);
  });

  it('never takes away what a person added, whatever id it has', async () => {
    const { key } = await create('chen', '我的');
    await save('chen', key, 0, saying({ added: [clock('shared', { settings: { seconds: true } })] }));
    const { difference } = (await layer('admin-a', 'agency')).body;
    const again = clock('shared', { tile: 'working-day', rect: { x: 0, y: 2, w: 4, h: 4 }, locks: ['presence'] });
    await saveLayer('admin-a', 'agency', { ...difference, added: [...difference.added, again] });
    const { shown } = (await view('chen', key)).layout;
    expect(shown.filter(({ layer: of }) => of === 'account')).toMatchObject([
      { id: 'shared-account', tile: 'world', settings: { seconds: true } },
    ]);
    expect(shown.map(({ tile }) => tile)).toContain('working-day');
  });
});

describe('tiles to choose from', () => {
  it('are those that are on and allowed; one that goes off keeps its place, one that comes is new until looked at', async () => {
    const offered = async () => (await view('wang')).tiles.map(({ plugin, tile }) => `${plugin}/${tile}`);
    expect(await offered()).toEqual(expect.arrayContaining(['core/waiting', 'bulletin/latest', 'clock/world']));
    const before = (await view('wang')).layout.shown;
    const off = (enabled: boolean | null) =>
      city.as('sysadmin').put('/api/plugins/bulletin/enablement', { agency: 'A', enabled });
    expect((await off(false)).status).toBe(200);
    expect(await offered()).not.toContain('bulletin/latest');
    expect((await view('wang')).layout.shown).toEqual(before);
    const { key } = (await list('wang')).items[1]!;
    const notice = { ...clock('n'), plugin: 'bulletin', tile: 'latest', rect: { x: 0, y: 0, w: 4, h: 4 } };
    expect((await save('wang', key, 0, saying({ added: [notice] }))).status).toBe(422);
    // as if bulletin had come after the last look
    await city.query(
      `update core.dashboard_owner set seen_tiles = array_remove(seen_tiles, 'bulletin/latest') where account_id = $1`,
      [city.people.wang],
    );
    expect((await boot('wang')).dashboard.newTiles).toBe(0);
    expect((await off(null)).status).toBe(200);
    expect((await boot('wang')).dashboard.newTiles).toBe(1);
    expect((await view('wang')).tiles.filter(({ isNew }) => isNew)).toMatchObject([
      { plugin: 'bulletin', tile: 'latest' },
    ]);
    const seen = await city.as('wang').post('/api/dashboards/tray-seen', { tiles: ['bulletin/latest', 'made/up'] });
    expect(seen.status).toBe(204);
    const [kept] = await city.query<{ made: boolean }>(
      `select 'made/up' = any(seen_tiles) as made from core.dashboard_owner where account_id = $1`,
      [city.people.wang],
    );
    expect(kept).toEqual({ made: false });
    expect((await boot('wang')).dashboard.newTiles).toBe(0);
  });
});

describe('before a plugin is switched off', () => {
  it('its administrator learns on how many dashboards it is', async () => {
    const impact = async (plugin: string) => {
      const dryRun = { agency: 'B', enabled: false, dryRun: true };
      const { body } = await city
        .as('sysadmin')
        .put<{ impact: { dashboards: number } }>(`/api/plugins/${plugin}/enablement`, dryRun);
      return body.impact.dashboards;
    };
    // two classic ones in B, and of three custom ones the two that got a clock
    expect(await impact('clock')).toBe(4);
    expect(await impact('bulletin')).toBe(2);
    const { version } = await view('ho');
    await save('ho', 'classic', version, saying({ removed: ['bulletin-latest', 'bulletin-must-read'] }));
    expect(await impact('bulletin')).toBe(1);
    const locks = { 'bulletin-latest': ['presence' as const] };
    await saveLayer('admin-b', 'agency', saying({ locks }));
    expect(await impact('bulletin')).toBe(5);
  });
});

describe('measurements of tiles', () => {
  const measured = { plugin: 'bulletin', tile: 'latest', bytes: 3_000, milliseconds: 180, longTasks: 0 };
  const tell = (person: string, items: unknown) => city.as(person).post('/api/tile-measurements', { items });

  it('of all browsers stand beside the manifest’s budget, without a word on whose they were', async () => {
    expect((await tell('lin', [measured, { ...measured, plugin: 'made-up' }])).status).toBe(204);
    expect((await tell('ho', [{ ...measured, bytes: null, milliseconds: 9_000, longTasks: 70 }])).status).toBe(204);
    await linesOf('ho', '?placement=bulletin-latest');
    const { body } = await city.as('sysadmin').get<{ tiles: Record<string, unknown>[] }>('/api/plugins/bulletin');
    const { contentMilliseconds, bytes, longTaskMilliseconds, ...rest } = body.tiles.find(({ id }) => id === 'latest')!;
    expect(rest).toMatchObject({ sourceMilliseconds: expect.any(Number), budgetKilobytes: expect.any(Number) });
    expect(contentMilliseconds).toBeGreaterThan(8_700);
    expect(Math.abs((bytes as number) - 3_000)).toBeLessThan(90);
    expect(longTaskMilliseconds).toBeGreaterThan(60);
    const columns = await city.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'core' and table_name = 'tile_measurement' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['bucket', 'count', 'day', 'metric', 'plugin', 'tile']);
  });

  it('are bounded', async () => {
    const wrong = [
      [],
      Array.from({ length: 61 }, () => measured),
      [{ ...measured, bytes: -1 }],
      [{ ...measured, longTasks: 1e9 }],
    ];
    for (const items of wrong) expect((await tell('chen', items)).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 31 }, () => tell('chen', [measured])));
    expect(
      answers
        .map(({ status }) => status)
        .sort()
        .slice(-2),
    ).toEqual([204, 429]);
  });
});

describe('two devices of one person', () => {
  it('do not bring back what the one deletes while the other saves', async () => {
    const { key } = await create('late', '短暫');
    await city.query('begin');
    await city.query('select from core.dashboard_owner where account_id = $1 for update', [city.people.late]);
    const saving = save('late', key, 0, saying({ added: [clock('mine')] }));
    // it has found the dashboard and waits for its turn to write
    await eventually(async () => {
      const waiting = await city.query(
        'select from pg_locks where not granted and transactionid = pg_current_xact_id()::xid',
      );
      return waiting.length === 1;
    }, 5_000);
    await city.query('delete from core.dashboard where account_id = $1 and key = $2', [city.people.late, key]);
    await city.query('commit');
    expect((await saving).status).toBe(404);
    expect((await list('late')).items.map((one) => one.key)).not.toContain(key);
    expect(await city.query('select from core.dashboard_layer where dashboard = $1', [key])).toEqual([]);
  });
});

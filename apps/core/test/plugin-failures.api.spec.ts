import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { layOutPlugins } from './plugin-stage.js';

/** What is wrong with each, and the number under which it is told. */
const guilty: Record<string, [number: string, reason: string]> = {
  'throws-at-import': ['T-1313', 'not today'],
  'hangs-at-import': ['T-1313', 'took longer than'],
  'exports-nothing': ['T-1313', 'no default export'],
  'seizes-guard': ['T-1314', 'belong to the host'],
  'open-route': ['T-1314', 'OpenController.all'],
  'takes-switch': ['T-1314', '/:anything'],
  'foreign-table': ['T-1315', 'schema core'],
  'broken-entity': ['T-1315', 'Orphan#parent'],
  'throws-in-constructor': ['T-1316', 'will not be made'],
  'throws-on-init': ['T-1316', 'not ready'],
  'hangs-on-init': ['T-1316', 'took longer than'],
  'future-portal': ['T-1312', '^9.0.0'],
  bu11etin: ['T-1311', 'bulletin'],
};
const innocent = ['booking', 'bulletin', 'clock', 'unruly'];

interface Listed {
  id: string;
  state: string;
  stateReason?: string;
  stateNumber?: string | null;
  faultCount?: number;
}

let folder: string;
let city: TestCity;

beforeAll(async () => {
  const laidOut = layOutPlugins([...Object.keys(guilty), 'unruly']);
  folder = laidOut.folder;
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', B: 'CITY' },
    people: { sysadmin: { node: 'CITY', role: 'system-administrator' }, staff: { node: 'A' }, reader: { node: 'B' } },
    environment: { TESSERA_PLUGINS: laidOut.root },
  });
}, 90_000);

afterAll(async () => {
  await city?.stop();
  await rm(folder, { recursive: true, force: true });
});

const listed = async (person: string) => (await city.as(person).get<{ items: Listed[] }>('/api/plugins')).body.items;
const one = async (id: string) => (await city.as('sysadmin').get<Listed>(`/api/plugins/${id}`)).body;

describe('plugins that fail at start', () => {
  it('leave the core and their neighbours at work', async () => {
    const session = await city.as('staff').get<{ plugins: string[] }>('/api/session');
    expect(session.status).toBe(200);
    expect(session.body.plugins).toEqual(innocent);
    expect((await city.as('staff').get('/api/plugins/bulletin/notices')).status).toBe(200);
    expect((await city.as('staff').get('/api/plugins/unruly/do/well')).body).toEqual({ answer: 'well' });
    expect((await city.as('staff').get('/api/home/tiles')).status).toBe(200);
  });

  it.each(Object.entries(guilty))('%s is put aside, with number and reason', async (id, [number, reason]) => {
    const expected = { state: 'quarantined', stateNumber: number, stateReason: expect.stringContaining(reason) };
    expect(await one(id)).toMatchObject({ id, ...expected, enabled: false });
    expect((await listed('sysadmin')).find((plugin) => plugin.id === id)).toMatchObject(expected);
    const { body } = await city
      .as('sysadmin')
      .get<{ plugins: { id: string; state: string; reason: string }[] }>('/api/health');
    expect(body.plugins.find((plugin) => plugin.id === id)).toMatchObject({
      state: 'quarantined',
      reason: expect.stringMatching(new RegExp(`^${number}: `)),
    });
    const [row] = await city.query<{ state: string }>('select state from core.plugin where id = $1', [id]);
    expect(row?.state).toBe('quarantined');
  });

  it('cannot be switched on, and serve nothing', async () => {
    const answer = await city
      .as('sysadmin')
      .put('/api/plugins/throws-on-init/enablement', { agency: 'A', enabled: true });
    expect(answer).toMatchObject({ status: 409, body: { number: 'T-1303' } });
    expect(await city.as('staff').get('/api/plugins/throws-on-init/greeting')).toMatchObject({
      status: 404,
      body: { type: 'urn:tessera:problem:plugin-disabled' },
    });
    expect((await city.as('staff').get('/api/plugins/open-route/all')).status).toBe(404);
  });

  it('leave every door guarded', async () => {
    expect((await city.portal.client().get('/api/session')).status).toBe(401);
    expect((await city.portal.client().put('/api/plugins/takes-switch/enablement', {})).status).toBe(401);
  });

  it('are hidden from staff, as is all that only administrators need', async () => {
    const items = await listed('staff');
    expect(items.map(({ id }) => id)).toEqual(innocent);
    const administrators = ['stateReason', 'stateNumber', 'faultCount', 'enabledAgencies', 'agencies', 'usesLastWeek'];
    for (const item of items) for (const member of administrators) expect(item).not.toHaveProperty(member);
    expect((await listed('sysadmin'))[0]).toHaveProperty('usesLastWeek');
  });
});

/** Statements of plugins that are under way. */
const sleeping = async (): Promise<number> => {
  const [used] = await city.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
  );
  return used?.count ?? 0;
};

describe('plugins that fail at work', () => {
  it('answer a request with a problem and have it counted as their fault', async () => {
    const before = (await one('unruly')).faultCount ?? 0;
    expect((await city.as('staff').get('/api/plugins/unruly/do/throws')).status).toBe(500);
    expect(await one('unruly')).toMatchObject({ faultCount: before + 1, faults: [{ message: 'thrown at once' }] });
    expect((await city.as('staff').get('/api/plugins/unruly/do/well')).status).toBe(200);
  });

  it('get only so many requests at once; as many wait a while, the rest is 429, and the neighbours notice nothing', async () => {
    const most = '/api/parameters/plugins.most-in-flight';
    expect((await city.as('sysadmin').put(most, { value: 3 })).status).toBe(200);
    const many = Promise.all(Array.from({ length: 8 }, () => city.as('staff').get('/api/plugins/unruly/do/waits')));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await city.as('staff').get('/api/plugins/bulletin/notices')).status).toBe(200);
    const answers = await many;
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429, 429, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({
      type: 'urn:tessera:problem:plugin-busy',
      number: 'T-1304',
      plugin: 'unruly',
    });
    expect(refused?.headers.get('retry-after')).toBe('1');
    // their places are free again
    expect((await city.as('staff').get('/api/plugins/unruly/do/well')).status).toBe(200);
    expect((await city.as('sysadmin').put(most, { value: 50 })).status).toBe(200);
  });

  it('give their places back when the client leaves', async () => {
    const most = '/api/parameters/plugins.most-in-flight';
    await city.as('sysadmin').put(most, { value: 1 });
    const gone = new AbortController();
    const waiting = city.as('staff').get('/api/plugins/unruly/do/sleeps', { signal: gone.signal });
    await eventually(async () => (await sleeping()) === 1);
    expect((await city.as('staff').get('/api/plugins/unruly/do/well')).status).toBe(429);
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await eventually(async () => (await city.as('staff').get('/api/plugins/unruly/do/well')).status === 200);
    await city.as('sysadmin').put(most, { value: 50 });
  });

  it('get half of the connections, and each statement ten seconds', async () => {
    const staff = city.as('staff');
    const slow = Promise.all([
      ...Array.from({ length: 3 }, () => staff.get('/api/plugins/unruly/do/sleeps')),
      ...Array.from({ length: 3 }, () => staff.get('/api/plugins/unruly/do/sleepsInAct')),
    ]);
    await eventually(async () => (await sleeping()) > 0);
    const hoarding = staff.get<{ done: number }>('/api/plugins/unruly/do/hoards');
    // of ten: five for statements, four for acts
    await eventually(async () => (await sleeping()) === 8);
    const asked = performance.now();
    expect((await staff.get('/api/plugins/bulletin/notices')).status).toBe(200);
    expect((await staff.get('/api/session')).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect((await hoarding).status).toBe(200);
    for (const { status, body } of await slow)
      expect([status, body]).toEqual([429, expect.objectContaining({ number: 'T-1304' })]);
  }, 30_000);

  it('tell of their own tiles only, and a flood of tidings is a trickle', async () => {
    const epochs = () =>
      city.query<{ topic: string; version: number }>(
        `select topic, version::int from core.epoch where topic like 'tile:%'`,
      );
    expect((await city.as('staff').get('/api/plugins/unruly/do/pretends')).status).toBe(500);
    expect((await city.as('staff').get('/api/plugins/unruly/do/floods')).body).toEqual({ told: 10_000 });
    await eventually(async () => (await epochs()).length > 0);
    // long enough for the next one, were there more to tell
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await epochs()).toEqual([{ topic: 'tile:unruly/noise|G', version: 1 }]);
  });

  it('are counted by the agency that uses them, but not by what pages do on their own', async () => {
    const uses = async () => {
      const [row] = await city.query<{ uses: number }>(
        'select uses::int from core.plugin_use where plugin = $1 and agency_id = $2',
        ['clock', city.agencies.B],
      );
      return row?.uses ?? 0;
    };
    await city.as('reader').get('/api/home/tiles', { headers: { 'x-tessera-background': '1' } });
    await city.as('reader').get('/api/home/tiles');
    await eventually(async () => (await uses()) > 0);
    expect(await uses()).toBe(1);
    const clock = await city.as('sysadmin').get<{ usesLastWeek: number; tiles: object[] }>('/api/plugins/clock');
    expect(clock.body.usesLastWeek).toBeGreaterThanOrEqual(1);
    expect(clock.body.tiles).toContainEqual(
      expect.objectContaining({ id: 'working-day', budgetMilliseconds: 300, sourceMilliseconds: expect.any(Number) }),
    );
  }, 20_000);
});

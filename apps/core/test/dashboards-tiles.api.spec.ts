import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DashboardView, emptyDifference, type LayerDifference, type LayerView } from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { EventStream } from './event-streams.js';
import { layOutPlugins } from './plugin-stage.js';

interface Line {
  placement?: string;
  data?: { asked: number; account: string };
  problem?: { number: string };
  at?: string;
}

const tiles = ['by-agency', 'by-caller', 'never', 'slow'];
let city: TestCity;
let folder: string;
/** Key of a custom dashboard with these tiles by person. */
const boards: Record<string, string> = {};

beforeAll(async () => {
  const plugins = layOutPlugins(['sharing']);
  folder = plugins.folder;
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', B: 'CITY' },
    people: {
      sysadmin: { node: 'CITY', role: 'system-administrator' },
      lin: { node: 'A' },
      chen: { node: 'A' },
      ho: { node: 'B' },
    },
    environment: { TESSERA_PLUGINS: plugins.root },
  });
  const added = tiles.map((tile, at) => ({
    id: tile,
    plugin: 'sharing',
    tile,
    rect: { x: at * 3, y: 0, w: 3, h: 3 },
    settings: {},
    locks: [],
  }));
  for (const person of ['lin', 'chen', 'ho']) {
    const { body } = await city.as(person).post<DashboardView>('/api/dashboards', { name: 'x' });
    boards[person] = body.key;
    await city
      .as(person)
      .put(`/api/dashboards/${body.key}`, { version: 0, difference: { ...emptyDifference(), added } });
  }
}, 90_000);
afterAll(async () => {
  await city?.stop();
  await rm(folder, { recursive: true, force: true });
});

const load = async (person: string, tile: string, more = '', headers: Record<string, string> = {}): Promise<Line> => {
  const path = `/api/home/tiles?dashboard=${boards[person]}&placement=${tile}${more}`;
  const { body } = await city.as(person).get<string>(path, { headers });
  return JSON.parse(body.split('\n')[0]!) as Line;
};
const asked = async (...given: Parameters<typeof load>) => (await load(...given)).data?.asked;

describe('data that a tile says is the same for an agency', () => {
  it('is loaded once for it, and never shown to another', async () => {
    expect((await load('lin', 'by-agency')).data).toEqual({ asked: 1, account: 'lin' });
    expect((await load('chen', 'by-agency')).data).toEqual({ asked: 1, account: 'lin' });
    expect((await load('ho', 'by-agency')).data).toEqual({ asked: 2, account: 'ho' });
    expect((await load('lin', 'by-agency')).data?.account).toBe('lin');
  });

  it('is loaded anew when a person refreshes, not when a page does on its own', async () => {
    const background = { 'x-tessera-background': '1' };
    const before = (await asked('lin', 'by-agency'))!;
    expect(await asked('lin', 'by-agency', '&fresh=true', background)).toBe(before);
    const after = await asked('chen', 'by-agency', '&fresh=true');
    expect(after).toBeGreaterThan(before);
    expect(await asked('lin', 'by-agency')).toBe(after);
  });

  it('is gone before a browser hears that it changed', async () => {
    const before = (await asked('lin', 'by-agency'))!;
    const stream = await EventStream.open(city.as('lin'));
    expect((await city.as('ho').post('/api/plugins/sharing/change')).status).toBe(201);
    await eventually(async () => stream.of('tile-changed').length > 0);
    expect(await asked('lin', 'by-agency')).toBeGreaterThan(before);
    stream.close();
  });
});

describe('data of a tile', () => {
  it('is each person’s own when that is what its manifest says, and loaded each time when it says nothing', async () => {
    expect([
      await asked('lin', 'by-caller'),
      await asked('chen', 'by-caller'),
      await asked('lin', 'by-caller'),
    ]).toEqual([1, 2, 1]);
    expect([await asked('lin', 'never'), await asked('lin', 'never')]).toEqual([1, 2]);
  });

  it('is given up after its own time, and its statement ends', async () => {
    const started = performance.now();
    expect((await load('lin', 'slow')).problem?.number).toBe('T-1306');
    expect(performance.now() - started).toBeLessThan(2_500);
    const running = () =>
      city.query(`select 1 from pg_stat_activity where state = 'active' and query like 'select pg_sleep(60), ''slow%'`);
    await eventually(async () => (await running()).length === 0);
  });
});

describe('a tile that is not for its reader', () => {
  const guarded = {
    id: 'guarded',
    plugin: 'sharing',
    tile: 'guarded',
    rect: { x: 0, y: 3, w: 3, h: 3 },
    settings: {},
    locks: [],
  };
  const view = async (person: string) =>
    (await city.as(person).get<DashboardView>(`/api/dashboards/${boards[person] ?? 'classic'}`)).body;
  const all = ({ layout }: DashboardView) => [...layout.shown, ...layout.removed].map(({ id }) => id);

  it('is not offered, cannot be added, and has no place although the platform shows it to all', async () => {
    const kinds = async (person: string) => (await view(person)).tiles.map(({ tile }) => tile);
    expect(await kinds('sysadmin')).toContain('guarded');
    expect(await kinds('lin')).not.toContain('guarded');
    const { version, layers } = await view('lin');
    const difference = { ...layers.account, added: [...layers.account.added, guarded] };
    expect((await city.as('lin').put(`/api/dashboards/${boards.lin}`, { version, difference })).status).toBe(422);
    const { body: platform } = await city.as('sysadmin').get<LayerView>('/api/dashboard-layers/platform');
    const saved = await city.as('sysadmin').put('/api/dashboard-layers/platform', {
      version: platform.version,
      difference: {
        ...platform.difference,
        added: [...platform.difference.added, { ...guarded, locks: ['presence'] }],
      },
    });
    expect(saved.status).toBe(200);
    expect(all(await view('sysadmin'))).toContain('guarded');
    expect(all(await view('lin'))).not.toContain('guarded');
    expect(JSON.stringify((await view('lin')).layers)).not.toContain('guarded');
    expect((await city.as('lin').get('/api/home/tiles?placement=guarded')).status).toBe(404);
  });

  it('is neither lost nor changed when somebody saves who cannot see it', async () => {
    const { version, layers } = await view('ho');
    const hidden = { ...layers.account, added: [...layers.account.added, { ...guarded, id: 'mine' }] };
    const stored = `kind = 'account' and dashboard = '${boards.ho}'`;
    await city.query(`update core.dashboard_layer set operations = $1 where ${stored}`, [hidden]);
    const difference = { ...layers.account, added: [], settings: { mine: { made: 'up' } } };
    const saved = await city.as('ho').put<DashboardView>(`/api/dashboards/${boards.ho}`, { version, difference });
    expect(saved.body.layers.account.added).toEqual([]);
    const [row] = await city.query<{ operations: LayerDifference }>(
      `select operations from core.dashboard_layer where ${stored}`,
    );
    expect(row?.operations).toEqual({ ...emptyDifference(), added: [{ ...guarded, id: 'mine' }] });
  });
});

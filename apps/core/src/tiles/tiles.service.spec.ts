import { describe, expect, it } from '@jest/globals';
import type { ManifestTile, Placement, TileLine } from '@tessera/contracts';
import type { Caller, Clock, Enablement, Parameters, TileLoader } from '@tessera/sdk';
import { pino } from 'pino';
import type { Layouts } from '../dashboards/layouts.js';
import type { Epochs } from '../database/epochs.js';
import type { PluginUse } from '../plugins/limits/plugin-use.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { TileCache } from './tile-cache.js';
import { TileLoads } from './tile-loads.js';
import type { TileSources } from './tile-sources.js';
import type { TileTimings } from './tile-timings.js';
import { TilesService } from './tiles.service.js';

const asked = { background: false, fresh: false };
const cyclic: { self?: unknown } = {};
cyclic.self = cyclic;
const never = () => new Promise<never>(() => {});

/** Sources by tile; each plugin is called like its tile. */
const loaders: Record<string, TileLoader['load']> = {
  sound: async () => ({ answer: 42 }),
  'throws-at-once': () => {
    throw new Error('thrown at once');
  },
  rejects: async () => {
    throw new Error('rejected');
  },
  hangs: never,
  cyclic: async () => cyclic,
  huge: async () => 'x'.repeat(300_000),
  bigint: async () => ({ count: 1n }),
};

const caller = { agencyId: 'a', ability: { can: (action: string) => action === 'read' } } as unknown as Caller;

const loads = (timings: TileTimings) => {
  const clock = { now: () => new Date(0) } as Clock;
  const cache = new TileCache({ on: () => undefined, connected: true } as unknown as Epochs, clock);
  return new TileLoads(cache, timings, { get: () => 3_000 } as unknown as Parameters, clock, pino({ level: 'silent' }));
};

function tiles(names: readonly string[], more: { off?: string[]; permission?: [string, string] } = {}) {
  const notes: string[] = [];
  const placements = names.map((name) => ({ id: name, plugin: name, tile: name, settings: {} }) as Placement);
  const manifest = more.permission ? ({ permission: more.permission } as ManifestTile) : undefined;
  const noted: number[] = [];
  const timings = {
    note: (_plugin: string, _tile: string, milliseconds: number) => noted.push(milliseconds),
  } as unknown as TileTimings;
  const service = new TilesService(
    { open: async () => ({ layout: { shown: placements } }) } as unknown as Layouts,
    {
      find: (_plugin: string, tile: string) => ({ loader: { load: loaders[tile] }, manifest }),
    } as unknown as TileSources,
    { isEnabled: (plugin: string) => !more.off?.includes(plugin) } as Enablement,
    loads(timings),
    { note: (plugin: string) => notes.push(plugin) } as unknown as PluginUse,
  );
  return { service, notes, noted };
}

async function lines(service: TilesService, gone = new AbortController().signal): Promise<TileLine[]> {
  const all: TileLine[] = [];
  for await (const line of service.stream(caller, asked, gone)) {
    expect(line.endsWith('\n')).toBe(true);
    all.push(JSON.parse(line) as TileLine);
  }
  return all;
}

const sound = { placement: 'sound', data: { answer: 42 }, at: '1970-01-01T00:00:00.000Z', took: expect.any(Number) };
const done = { done: true };
const failed = (name: string) => ({
  placement: name,
  problem: expect.objectContaining({ number: 'T-1305', plugin: name }),
});

describe('the stream of tiles', () => {
  it.each(['throws-at-once', 'rejects', 'cyclic', 'huge', 'bigint'])(
    'stays whole beside a source that is %s',
    async (bad) => {
      const before = pluginFaults.count(bad);
      const { service } = tiles([bad, 'sound']);
      const found = await lines(service);
      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining([sound, failed(bad)]));
      expect(found.at(-1)).toEqual(done);
      expect(pluginFaults.count(bad)).toBe(before + 1);
    },
  );

  it('gives up a source that hangs, after its neighbours were sent, and measures how long it took', async () => {
    const { service, noted } = tiles(['hangs', 'sound']);
    const stream = service.stream(caller, asked, new AbortController().signal);
    expect(JSON.parse((await stream.next()).value as string)).toEqual(sound);
    expect(JSON.parse((await stream.next()).value as string)).toMatchObject({
      placement: 'hangs',
      problem: { number: 'T-1306' },
    });
    expect(JSON.parse((await stream.next()).value as string)).toEqual(done);
    expect(Math.max(...noted)).toBeGreaterThan(2_900);
  });

  it('ends at once when the browser has gone, also before it began', async () => {
    const gone = AbortSignal.abort();
    const { service } = tiles(['hangs', 'hangs']);
    const started = performance.now();
    await lines(service, gone);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('leaves out what is off or not allowed, and counts only what is used', async () => {
    const { service, notes } = tiles(['sound', 'rejects'], { off: ['rejects'] });
    expect(await lines(service)).toEqual([sound, done]);
    expect(notes).toEqual(['sound']);
    expect(await lines(tiles(['sound'], { permission: ['publish', 'Notice'] }).service)).toEqual([done]);
    expect(await lines(tiles(['sound'], { permission: ['read', 'Notice'] }).service)).toEqual([sound, done]);
  });
});

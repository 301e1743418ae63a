import { describe, expect, it, jest } from '@jest/globals';
import type { ManifestTile, Placement } from '@tessera/contracts';
import type { Caller, Clock, Parameters, TileLoader } from '@tessera/sdk';
import { pino } from 'pino';
import type { Epochs } from '../database/epochs.js';
import { TileCache } from './tile-cache.js';
import { TileLoads } from './tile-loads.js';
import type { TileTimings } from './tile-timings.js';

type Manifest = Pick<ManifestTile, 'timeout' | 'cache'>;

const person = (accountId: string, agencyId: string, more: Partial<Caller> = {}) =>
  ({
    accountId,
    agencyId,
    roles: ['staff'],
    audienceKeys: ['G', `A:${agencyId}`],
    locale: 'zh-Hant',
    ...more,
  }) as Caller;
const lin = person('lin', 'a');
const chen = person('chen', 'a');
const ho = person('ho', 'b');

/** The loads of one tile whose source answers how often it was asked, and a clock and epochs to turn. */
function stage(manifest: Manifest, load?: TileLoader['load']) {
  let time = 0;
  let raised: (topic: string) => void = () => undefined;
  const epochs = { on: (_topic: string, listener: typeof raised) => (raised = listener), connected: true };
  const clock = { now: () => new Date(time) } as Clock;
  let asked = 0;
  const source = jest.fn<TileLoader['load']>(load ?? (async () => ({ asked: ++asked })));
  const values: Record<string, number> = { 'tiles.timeout': 60, 'tiles.longest-timeout': 120 };
  const parameters = { get: (key: string) => values[key] } as unknown as Parameters;
  const timings = { note: () => undefined } as unknown as TileTimings;
  const cache = new TileCache(epochs as unknown as Epochs, clock);
  const loads = new TileLoads(cache, timings, parameters, clock, pino({ level: 'silent' }));
  const get = async (
    caller: Caller,
    more: { fresh?: boolean; settings?: Placement['settings']; gone?: AbortSignal } = {},
  ) => {
    const placement = { id: 'p', plugin: 'bulletin', tile: 'latest', settings: more.settings ?? {} } as Placement;
    const signals = { gone: more.gone ?? new AbortController().signal, fresh: more.fresh ?? false };
    const line = await loads.line(caller, placement, { loader: { load: source }, manifest }, signals);
    return JSON.parse(line) as { data?: { asked: number }; problem?: { number: string } };
  };
  return { get, source, epochs, pass: (ms: number) => (time += ms), raise: (topic: string) => raised(topic) };
}
const kept = (per: 'caller' | 'agency' | 'keys') => ({ cache: { per, seconds: 10 } });

describe('data of a tile', () => {
  it('is loaded each time when the tile does not say for whom it is the same', async () => {
    const { get, source } = stage({});
    await Promise.all([get(lin), get(lin)]);
    expect(source).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['caller', [lin, chen, ho], 3],
    ['agency', [lin, chen, ho], 2],
    ['keys', [lin, chen, person('wu', 'a', { audienceKeys: ['G'] }), ho], 3],
    // even if another agency's people had the very same keys
    ['keys', [lin, person('wu', 'b', { audienceKeys: lin.audienceKeys })], 2],
    ['agency', [lin, person('wu', 'a', { locale: 'en' })], 2],
    ['caller', [lin, { ...lin, roles: ['staff', 'editor'] } as Caller], 2],
  ] as const)('is shared per %s and no further', async (per, people, loads) => {
    const { get, source } = stage(kept(per));
    for (const one of [...people, ...people]) await get(one);
    expect(source).toHaveBeenCalledTimes(loads);
  });

  it('is loaded once for all who ask meanwhile, although one of them leaves', async () => {
    let answer: (data: unknown) => void = () => undefined;
    const { get, source } = stage(kept('agency'), () => new Promise((resolve) => (answer = resolve)));
    const gone = new AbortController();
    const left = get(lin, { gone: gone.signal });
    const stays = get(chen);
    gone.abort();
    await left;
    expect(source.mock.calls[0]?.[2].aborted).toBe(false);
    answer({ asked: 7 });
    expect((await stays).data).toEqual({ asked: 7 });
    expect(source).toHaveBeenCalledTimes(1);
  });

  it('is another for other settings, and the same however these are ordered', async () => {
    const { get, source } = stage(kept('agency'));
    await get(lin, { settings: { a: 1, b: 2 } });
    await get(lin, { settings: { b: 2, a: 1 } });
    await get(lin, { settings: { a: 1, b: 3 } });
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('is loaded anew after its time, after a change of the tile, and when a person wants it', async () => {
    const { get, pass, raise, epochs, source } = stage(kept('agency'));
    expect((await get(lin)).data?.asked).toBe(1);
    pass(9_999);
    raise('tile:bulletin/other|G');
    expect((await get(chen)).data?.asked).toBe(1);
    pass(1);
    expect((await get(lin)).data?.asked).toBe(2);
    raise('tile:bulletin/latest|A:a');
    expect((await get(lin)).data?.asked).toBe(3);
    expect((await get(lin, { fresh: true })).data?.asked).toBe(4);
    expect((await get(chen)).data?.asked).toBe(4);
    epochs.connected = false;
    expect((await get(chen)).data?.asked).toBe(5);
    expect(source).toHaveBeenCalledTimes(5);
  });

  it('that was being loaded while it changed is not kept', async () => {
    const answers: ((data: unknown) => void)[] = [];
    const { get, raise } = stage(kept('agency'), () => new Promise((resolve) => answers.push(resolve)));
    const old = get(lin);
    raise('tile:bulletin/latest|G');
    const next = get(lin);
    answers[1]?.({ asked: 2 });
    answers[0]?.({ asked: 1 });
    expect([(await old).data, (await next).data]).toEqual([{ asked: 1 }, { asked: 2 }]);
    expect((await get(lin)).data).toEqual({ asked: 2 });
  });

  it('is not kept when it is long: many of them would fill the process', async () => {
    const { get, source } = stage(kept('agency'), async () => ({ text: 'x'.repeat(40_000) }));
    for (const one of [lin, chen]) expect((await get(one)).data).toBeDefined();
    expect(source).toHaveBeenCalledTimes(2);
  });

  it('is not kept when it failed', async () => {
    let asked = 0;
    const { get } = stage(kept('agency'), async () => {
      asked += 1;
      if (asked === 1) throw new Error('once');
      return { asked };
    });
    expect((await get(lin)).problem?.number).toBe('T-1305');
    expect((await get(lin)).data).toEqual({ asked: 2 });
  });

  it.each([
    ['the portal’s time', {}, 60],
    ['its own time', { timeout: 100 }, 100],
    ['never longer than any may', { timeout: 50_000 }, 120],
  ] as const)('is given up after %s, and its source is told', async (_what, manifest, milliseconds) => {
    const patience = jest.spyOn(AbortSignal, 'timeout');
    const { get, source } = stage(manifest, () => new Promise(() => undefined));
    expect((await get(lin)).problem?.number).toBe('T-1306');
    expect(patience).toHaveBeenLastCalledWith(milliseconds);
    expect(source.mock.calls[0]?.[2].aborted).toBe(true);
    patience.mockRestore();
  });
});

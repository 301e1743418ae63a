import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LayerView } from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import type { WorkingDayData } from '../server/working-day/working-day.tile.js';
import type { WorldClockData } from '../server/world/world-clock.tile.js';

let city: TestCity;
beforeAll(async () => {
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', B: 'CITY' },
    people: {
      officer: { node: 'A' },
      neighbour: { node: 'B' },
      system: { node: 'CITY', role: 'system-administrator' },
    },
  });
  await pinWorldClock();
}, 60_000);
afterAll(() => city?.stop());

/** The working day stands on every home page; the clocks of the world are put there by whoever likes them. */
async function pinWorldClock(): Promise<void> {
  const world = { id: 'clock-world', plugin: 'clock', tile: 'world', rect: { x: 0, y: 7, w: 4, h: 2 } };
  const system = city.as('system');
  const {
    body: { version, difference },
  } = await system.get<LayerView>('/api/dashboard-layers/platform');
  const { status } = await system.put('/api/dashboard-layers/platform', {
    version,
    difference: { ...difference, added: [...difference.added, { ...world, settings: {}, locks: [] }] },
  });
  expect(status).toBe(200);
}

interface Line {
  placement?: string;
  data?: unknown;
  done?: true;
}

/** Lines of the home page's stream by placement. */
async function tiles(person: string): Promise<Map<string, unknown>> {
  const answer = await city.as(person).open('GET', '/api/home/tiles');
  const lines = (await answer.text()).trim().split('\n');
  return new Map(
    lines
      .map((line) => JSON.parse(line) as Line)
      .flatMap(({ placement, data }) => (placement ? [[placement, data]] : [])),
  );
}

describe('the tiles of the clock', () => {
  it('bring the time, the zone of the government and the usual places', async () => {
    const world = (await tiles('officer')).get('clock-world') as WorldClockData;
    expect(world).toMatchObject({
      home: 'Asia/Taipei',
      zones: expect.arrayContaining(['Asia/Taipei', 'Europe/London']),
    });
    expect(Math.abs(Date.parse(world.now) - Date.now())).toBeLessThan(10_000);
  });

  it('bring the office calendar of the own agency', async () => {
    const { today } = (await tiles('officer')).get('clock-working-day') as WorkingDayData;
    await city.query(
      `insert into core.closure_day (id, date, agency_id, reason) values (gen_random_uuid(), $1::date + 1, $2, '颱風')`,
      [today.date, city.agencies.A],
    );
    await city.raise('working-time');
    const holiday = async (person: string) =>
      ((await tiles(person)).get('clock-working-day') as WorkingDayData).nextHoliday?.remark ?? null;
    const deadline = performance.now() + 12_000;
    while ((await holiday('officer')) === null && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await holiday('officer')).toBe('颱風');
    expect(await holiday('neighbour')).toBeNull();
  });

  it('are gone from a page whose agency has switched the plugin off', async () => {
    await city.as('system').put('/api/plugins/clock/enablement', { agency: 'B', enabled: false });
    expect([...(await tiles('neighbour')).keys()].filter((id) => id.startsWith('clock'))).toEqual([]);
    expect([...(await tiles('officer')).keys()].filter((id) => id.startsWith('clock'))).toHaveLength(2);
  });
});

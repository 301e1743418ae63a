import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SessionView } from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { EventStream } from './event-streams.js';

/** What a page asks for on its own, however long nobody touches it. */
const background = { headers: { 'x-tessera-background': '1' } };
const paths = [
  '/api/home/tiles',
  '/api/boot',
  '/api/session',
  '/api/notifications/count',
  '/api/waiting/count',
  '/api/banners',
];

let city: TestCity;
beforeAll(async () => {
  city = await startTestCity({ nodes: { A: null }, people: { lin: { node: 'A' }, chen: { node: 'A' } } });
}, 90_000);
afterAll(() => city?.stop());

const session = async (person: string) => {
  const [row] = await city.query<{ idle: Date; seen: Date }>(
    'select idle_until as idle, last_seen_at as seen from core.session where account_id = $1',
    [city.people[person]],
  );
  return row!;
};

/** Before the portal has seen the session: ends at rest in so many seconds, last used long enough ago to be noted again. */
const atRest = (person: string, seconds: number) =>
  city.query(
    `update core.session set idle_until = date_trunc('second', clock_timestamp()) + make_interval(secs => $2),
       last_seen_at = clock_timestamp() - interval '10 minutes' where account_id = $1`,
    [city.people[person], seconds],
  );

describe('the idle limit of a session', () => {
  it('is not moved by anything that a page does on its own, and is by what a person does', async () => {
    await atRest('lin', 600);
    const before = await session('lin');
    const stream = await EventStream.open(city.as('lin'));
    for (const path of paths) {
      expect([path, (await city.as('lin').get(path, background)).status < 500]).toEqual([path, true]);
      const { body } = await city.as('lin').get<SessionView>('/api/session', background);
      expect([path, body.expiresAt]).toEqual([path, before.idle.toISOString()]);
    }
    const costs = { items: [{ plugin: 'core', tile: 'applications', bytes: 1, milliseconds: 1, longTasks: 0 }] };
    expect((await city.as('lin').post('/api/tile-measurements', costs, background)).status).toBeLessThan(300);
    expect(await session('lin')).toEqual(before);

    await city.as('lin').get('/api/session');
    // noted beside the answer, which may still tell the old end: what is asked afterwards tells the new one
    await eventually(async () => (await session('lin')).idle > before.idle);
    const { body } = await city.as('lin').get<SessionView>('/api/session', background);
    expect(body.expiresAt).toBe((await session('lin')).idle.toISOString());
    stream.close();
  });

  it('ends the session of a page whose tiles are refreshed all the time', async () => {
    await atRest('chen', 3);
    const chen = city.as('chen');
    const refresh = async () => (await chen.get('/api/home/tiles', background)).status;
    expect(await refresh()).toBe(200);
    await eventually(async () => (await refresh()) === 401);
    expect((await chen.get('/api/session')).status).toBe(401);
  });
});

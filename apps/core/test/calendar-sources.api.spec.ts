import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarLine } from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { layOutPlugins } from './plugin-stage.js';

let folder: string;
let city: TestCity;

beforeAll(async () => {
  const laidOut = layOutPlugins(['agendas']);
  folder = laidOut.folder;
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', 'A-U': 'A', B: 'CITY' },
    people: {
      clerk: { node: 'A-U' },
      other: { node: 'B' },
      sysadmin: { node: 'CITY', role: 'system-administrator' },
    },
    environment: { TESSERA_PLUGINS: laidOut.root },
  });
}, 90_000);

afterAll(async () => {
  await city?.stop();
  await rm(folder, { recursive: true, force: true });
});

const week = { from: '2026-03-02T00:00:00Z', to: '2026-03-09T00:00:00Z' };
const address = (query: Record<string, string>) => `/api/calendar-sources/events?${new URLSearchParams(query)}`;

/** Lines of the sources of this spec's plugin, the first and the last line aside. */
async function lines(person: string, query: Record<string, string> = week) {
  const { status, body } = await city.as(person).get<string>(address(query));
  expect(status).toBe(200);
  const all = body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CalendarLine);
  expect(all.at(-1)).toEqual({ done: true });
  const [first, ...rest] = all;
  const asked = first && 'sources' in first ? first.sources.map(({ source }) => source) : [];
  return { asked, told: rest.flatMap((line) => ('source' in line ? [line] : [])) };
}
const sourcesOf = async (person: string) =>
  (await city.as(person).get<{ items: { source: string }[] }>('/api/calendar-sources')).body.items
    .map(({ source }) => source)
    .filter((source) => source.startsWith('agendas.'));

describe('sources of calendars', () => {
  it('are told first, then each as it is ready: slow and failing ones neither delay nor break the others', async () => {
    const started = performance.now();
    const { asked, told } = await lines('clerk');
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(asked).toEqual(expect.arrayContaining(await sourcesOf('clerk')));
    expect(told.at(-1)?.source).toBe('agendas.hangs');
    const numbers = told.flatMap((line) => ('problem' in line ? [`${line.source} ${line.problem.number}`] : []));
    expect(numbers.sort()).toEqual([
      'agendas.elsewhere T-3001',
      'agendas.hangs T-3002',
      'agendas.nonsense T-3001',
      'agendas.throws T-3001',
    ]);
  });

  it('are asked as the caller, for the range, and hand on what calendars know', async () => {
    const { told } = await lines('clerk', { ...week, sources: 'agendas.swift', limit: '7' });
    expect(told).toEqual([
      {
        source: 'agendas.swift',
        events: [
          {
            id: city.people.clerk,
            title: `${7 * 86_400_000} 8`,
            startsAt: '2026-03-02T00:00:00.000Z',
            endsAt: '2026-03-02T01:00:00.000Z',
            allDay: true,
            state: 'confirmed',
            link: `/agendas/${city.people.clerk}`,
            updatedAt: '2026-03-02T00:00:00.000Z',
          },
        ],
        more: false,
      },
    ]);
    const { told: many } = await lines('clerk', { ...week, sources: 'agendas.many', limit: '3' });
    expect(many).toEqual([expect.objectContaining({ events: expect.any(Array), more: true })]);
    expect(many.flatMap((line) => ('events' in line ? line.events : []))).toHaveLength(3);
  });

  it('are those that are declared, have a provider, are allowed, and are on for the agency', async () => {
    const every = ['swift', 'hangs', 'throws', 'nonsense', 'elsewhere', 'many'].map((kind) => `agendas.${kind}`);
    expect(await sourcesOf('clerk')).toEqual(every);
    expect(await sourcesOf('sysadmin')).toEqual([...every, 'agendas.guarded']);
    expect((await lines('clerk', { ...week, sources: 'agendas.guarded,agendas.none' })).asked).toEqual([]);
    const set = (enabled: boolean | null) =>
      city.as('sysadmin').put('/api/plugins/agendas/enablement', { agency: 'A', enabled });
    expect((await set(false)).status).toBe(200);
    expect(await sourcesOf('clerk')).toEqual([]);
    expect((await lines('clerk', { ...week, sources: 'agendas.swift' })).told).toEqual([]);
    expect(await sourcesOf('other')).toEqual(every);
    expect((await set(null)).status).toBe(200);
    expect(await sourcesOf('clerk')).toEqual(every);
  });

  it.each([
    ['no range', {}],
    ['half a range', { from: week.from }],
    ['a range of nothing', { from: week.from, to: week.from }],
    ['a range backwards', { from: week.to, to: week.from }],
    ['63 days', { from: '2026-01-01T00:00:00Z', to: '2026-03-05T00:00:00Z' }],
    ['a date', { from: '2026-01-01', to: '2026-01-02' }],
    ['29 February of no leap year', { from: '2026-02-29T00:00:00Z', to: week.to }],
    ['a year that no database keeps', { from: '0000-01-01T00:00:00Z', to: '0000-01-02T00:00:00Z' }],
    ['too many events', { ...week, limit: '501' }],
    ['a source that cannot be', { ...week, sources: 'x\0y' }],
  ])('refuse %s', async (_what, query) => {
    const { status } = await city.as('clerk').get(address(query as Record<string, string>));
    expect(status).toBe(422);
  });

  it('take 62 days', async () => {
    const { status } = await city
      .as('clerk')
      .get(address({ from: '2026-01-01T00:00:00Z', to: '2026-03-04T00:00:00Z', sources: 'agendas.swift' }));
    expect(status).toBe(200);
  });
});

describe('closures', () => {
  const date = '2031-03-05';
  const declare = (more: object = {}) =>
    city.as('sysadmin').post<{ id: string }>('/api/working-time/closures', { date, reason: '颱風', ...more });
  const dayOf = async (person: string) =>
    (
      await city
        .as(person)
        .get<{ items: { working: boolean; part?: string }[] }>(`/api/working-time/days?from=${date}&to=${date}`)
    ).body.items[0];

  it('of half a day stand beside the other half, never beside the whole, and are heard as the manifest asks', async () => {
    expect((await declare({ part: 'evening' })).status).toBe(422);
    const morning = await declare({ part: 'morning' });
    expect(morning.status).toBe(201);
    expect(await dayOf('clerk')).toMatchObject({ kind: 'closure', working: true, part: 'morning' });
    expect([(await declare({ part: 'morning' })).status, (await declare()).status]).toEqual([409, 409]);
    const ofAgency = await declare({ part: 'afternoon', agency: 'A' });
    expect(await dayOf('clerk')).toEqual({ date, kind: 'closure', working: false, remark: '颱風' });
    expect(await dayOf('other')).toMatchObject({ working: true, part: 'morning' });
    const afternoon = await declare({ part: 'afternoon' });
    expect(afternoon.status).toBe(201);
    for (const { body } of [morning, afternoon, ofAgency])
      expect((await city.as('sysadmin').delete(`/api/working-time/closures/${body.id}`)).status).toBe(204);
    expect(await dayOf('clerk')).toMatchObject({ kind: 'working', working: true });

    const heard = () =>
      city.query<{ subject: string; body: string }>(
        `select subject, body from core.mail where recipient = 'heard@example.org' order by created_at`,
      );
    await eventually(async () => (await heard()).length >= 6);
    const told = (await heard()).map(({ subject, body }) => ({ subject, ...JSON.parse(body) }));
    const about = (id: string, part: string, agencyId: string | null) =>
      ['declared', 'withdrawn'].map((act) => ({
        subject: `working-time.closure-${act}@1`,
        ...{ id, date, part, agencyId },
      }));
    expect(told).toHaveLength(6);
    expect(told).toEqual(
      expect.arrayContaining([
        ...about(morning.body.id, 'morning', null),
        ...about(afternoon.body.id, 'afternoon', null),
        ...about(ofAgency.body.id, 'afternoon', city.agencies.A ?? ''),
      ]),
    );
  });
});

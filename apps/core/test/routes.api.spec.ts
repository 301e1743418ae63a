import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoStage, demoRoles, demoStage } from './demo-stage.js';
import { type RouteRow, routeTable, undescribedRoutes } from './route-table.js';

let stage: DemoStage;
let described: string[];
let operations: (string | undefined)[];
const ids: Record<string, string> = {};

beforeAll(async () => {
  stage = await demoStage();
  const { body } = await stage.clients.anonymous.get<{
    paths: Record<string, Record<string, { operationId?: string }>>;
  }>('/api/openapi.json');
  described = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  operations = Object.values(body.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  for (const role of ['staff', 'neighbour'] as const) {
    const session = await stage.clients[role].get<{ accountId: string }>('/api/session');
    ids[role] = session.body.accountId;
  }
  const notice = { title: '本局人員異動', body: '<p>自下週一起生效。</p>', audience: 'agency' };
  ids.notice = (await stage.clients.staff.post<{ id: string }>('/api/plugins/bulletin/notices', notice)).body.id;
}, 60_000);

afterAll(() => stage?.stop());

const parameterValue = (param = '00000000-0000-7000-8000-000000000000'): string =>
  param.startsWith('$') ? (ids[param.slice(1)] ?? '') : param;

const addressOf = (route: string, { params = {}, query = '' }: RouteRow): string =>
  route.split(' ')[1]?.replace(/\{(\w+)\}/g, (_all, name: string) => parameterValue(params[name])) + query;

/** What each role gets. */
async function statuses(route: string, row: RouteRow): Promise<number[]> {
  const [method = ''] = route.split(' ');
  const found: number[] = [];
  for (const role of demoRoles) {
    const answer = await stage.clients[role].open(
      method,
      addressOf(route, row),
      row.body === undefined ? {} : { body: row.body },
    );
    await answer.body?.cancel();
    found.push(answer.status);
  }
  return found;
}

const endsSessions = 'DELETE /api/session';

describe('every route, for every role', () => {
  it('has a row, and every row a route', () => {
    expect([...described, ...undescribedRoutes].sort()).toEqual(Object.keys(routeTable).sort());
  });

  it('has a name of its own, for whoever makes a client of the description', () => {
    expect(operations.filter((name, at) => operations.indexOf(name) !== at)).toEqual([]);
  });

  it.each(Object.entries(routeTable).filter(([route]) => route !== endsSessions))('%s', async (route, row) => {
    expect(Object.fromEntries((await statuses(route, row)).map((status, at) => [demoRoles[at], status]))).toEqual(
      Object.fromEntries(row.expected.map((status, at) => [demoRoles[at], status])),
    );
  });

  it('takes every plugin route from an agency that switched the plugin off, and from no other', async () => {
    for (const plugin of ['bulletin', 'clock']) {
      const routes = Object.entries(routeTable).filter(([route]) => route.includes(` /api/plugins/${plugin}/`));
      const enablement = `/api/plugins/${plugin}/enablement`;
      expect((await stage.clients.agencyadmin.put(enablement, { agency: 'D03', enabled: false })).status).toBe(200);
      for (const [route, row] of routes) {
        const off = row.expected.map((status, at) =>
          !row.byToken && ['staff', 'agencyadmin'].includes(demoRoles[at] ?? '') ? 404 : status,
        );
        expect([route, ...(await statuses(route, row))]).toEqual([route, ...off]);
      }
      expect((await stage.clients.agencyadmin.put(enablement, { agency: 'D03', enabled: null })).status).toBe(200);
      for (const [route, row] of routes)
        expect([route, ...(await statuses(route, row))]).toEqual([route, ...row.expected]);
    }
  }, 60_000);

  it(endsSessions, async () => {
    expect(await statuses(endsSessions, routeTable[endsSessions] as RouteRow)).toEqual(
      routeTable[endsSessions]?.expected,
    );
    expect(await statuses('GET /api/session', routeTable[endsSessions] as RouteRow)).toEqual([401, 401, 401, 401, 401]);
  });
});

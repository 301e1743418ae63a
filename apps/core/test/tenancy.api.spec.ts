import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plantCanaries } from './canaries.js';
import { type DemoRole, type DemoStage, demoStage } from './demo-stage.js';

/** Who must never see what agency 衛生局 (D03) keeps to itself. */
const outsiders: readonly DemoRole[] = ['anonymous', 'neighbour'];

let stage: DemoStage;
let canary: string;
let known: string;
let ids: readonly string[];
let planted: readonly string[];
let routes: readonly string[];

beforeAll(async () => {
  stage = await demoStage();
  ({ canary, known, ids, columns: planted } = await plantCanaries(stage.pool, 'D03'));
  const { body } = await stage.clients.anonymous.get<{ paths: Record<string, object> }>('/api/openapi.json');
  routes = Object.entries(body.paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []));
}, 60_000);

afterAll(() => stage?.stop());

/** Where a colleague of another agency meets people, by their own names and numbers. */
const doorsOfPeople = /^\/api\/(people\/[^/]+|search|search\/people)$/;

/** Addresses that no id leads to. */
const named: Record<string, readonly string[]> = {
  '/api/search/{kind}': ['people', 'applications', 'agencies', 'pages', 'bulletin.notices'].map(
    (kind) => `/api/search/${kind}`,
  ),
  '/api/waiting/{plugin}/{kind}': ['/api/waiting/core/role-requests', '/api/waiting/core/failed-jobs'],
  '/api/dashboards/{key}': ['/api/dashboards/classic', '/api/dashboards/canary'],
  '/api/dashboard-layers/{kind}': ['/api/dashboard-layers/agency', '/api/dashboard-layers/platform'],
  '/api/applications/big-six/{owner}': ['/api/applications/big-six/D03', '/api/applications/big-six/government'],
};

const searches = (): string[] => [
  '',
  `?q=${canary}`,
  `?q=${canary}&limit=20`,
  `?q=${canary}&limit=100`,
  `?q=${known}`,
  `?account=${canary}`,
  `?actor=${canary}`,
  '?limit=100',
  '?tab=history&limit=100',
  '?audience=agency&limit=100',
  '?state=active&limit=100',
  '?agency=D03&limit=100',
];

/** Text of an answer; a stream is listened to for a moment. */
async function textOf(role: DemoRole, method: string, path: string, body?: unknown): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), path.startsWith('/api/events') ? 1_500 : 10_000);
  let text = '';
  try {
    const answer = await stage.clients[role].open(method, path, {
      signal: stop.signal,
      ...(body === undefined ? {} : { body }),
    });
    text = JSON.stringify([...answer.headers]);
    for await (const chunk of answer.body ?? []) text += Buffer.from(chunk as Uint8Array).toString();
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  } finally {
    clearTimeout(timer);
  }
  return text;
}

describe('agency A never sees B', () => {
  it('has planted the canary in many columns, and its owner does see it', async () => {
    expect(planted.length).toBeGreaterThan(20);
    const own = await textOf('staff', 'GET', '/api/plugins/bulletin/notices?audience=agency');
    expect(own).toContain(canary);
  });

  it.each(outsiders)(
    'shows the canary to %s nowhere',
    async (role) => {
      const leaks: string[] = [];
      const met = new Set<string>();
      for (const route of routes) {
        const addresses = route.includes('{')
          ? [
              ...ids.map((id) => route.replace(/\{\w+\}/g, encodeURIComponent(id))),
              ...(named[route] ?? []).flatMap((path) => searches().map((search) => path + search)),
            ]
          : searches().map((search) => route + search);
        for (const address of route === '/api/events' ? [route] : addresses) {
          const text = await textOf(role, 'GET', address);
          // an answer may repeat the question, but must not find anything by it
          const tells = (word: string) => text.split(word).length > (address.includes(word) ? 2 : 1);
          const path = address.split('?')[0] ?? '';
          if (tells(canary)) leaks.push(address);
          if (tells(known) && (role === 'anonymous' || !doorsOfPeople.test(path))) leaks.push(`a person at ${address}`);
          if (tells(known)) met.add(path);
        }
      }
      expect(leaks).toEqual([]);
      expect([...met].filter((path) => path.startsWith('/api/search')).sort()).toEqual(
        role === 'anonymous' ? [] : ['/api/search', '/api/search/people'],
      );
    },
    120_000,
  );

  it.each(outsiders)(
    'says nothing to %s in the errors of writes',
    async (role) => {
      const leaks: string[] = [];
      for (const id of ids) {
        for (const [method, path, body] of [
          ['PATCH', `/api/plugins/bulletin/notices/${id}`, { title: 'x', version: 1 }],
          ['DELETE', `/api/plugins/bulletin/notices/${id}`, undefined],
          ['POST', `/api/plugins/bulletin/notices/${id}/take-down`, {}],
          ['PATCH', `/api/accounts/${id}`, { title: 'x', version: 1 }],
          ['POST', `/api/accounts/${id}/suspend`, { reason: 'left' }],
          ['DELETE', `/api/account/sessions/${id}`, undefined],
          ['DELETE', `/api/files/${id}`, undefined],
          ['PUT', '/api/plugins/bulletin/enablement', { agency: 'D03', enabled: false, dryRun: true }],
        ] as const) {
          if ((await textOf(role, method, path, body)).includes(canary)) leaks.push(`${method} ${path}`);
        }
      }
      expect(leaks).toEqual([]);
    },
    60_000,
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plantCanaries } from './canaries.js';
import { type DemoRole, type DemoStage, demoStage } from './demo-stage.js';

/** Who must never see what agency 衛生局 (D03) keeps to itself. */
const outsiders: readonly DemoRole[] = ['anonymous', 'neighbour'];

let stage: DemoStage;
let canary: string;
let ids: readonly string[];
let planted: readonly string[];
let routes: readonly string[];

beforeAll(async () => {
  stage = await demoStage();
  ({ canary, ids, columns: planted } = await plantCanaries(stage.pool, 'D03'));
  const { body } = await stage.clients.anonymous.get<{ paths: Record<string, object> }>('/api/openapi.json');
  routes = Object.entries(body.paths).flatMap(([path, methods]) => ('get' in methods ? [path] : []));
}, 60_000);

afterAll(() => stage?.stop());

const searches = (): string[] => [
  '',
  `?q=${canary}`,
  `?q=${canary}&limit=100`,
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
      for (const route of routes) {
        const addresses = route.includes('{')
          ? ids.map((id) => route.replace(/\{\w+\}/g, encodeURIComponent(id)))
          : searches().map((search) => route + search);
        for (const address of route === '/api/events' ? [route] : addresses) {
          if ((await textOf(role, 'GET', address)).includes(canary) && !address.includes(canary)) leaks.push(address);
          // an answer may repeat the question, but must not find anything by it
          else if (address.includes(canary) && (await textOf(role, 'GET', address)).split(canary).length > 2)
            leaks.push(address);
        }
      }
      expect(leaks).toEqual([]);
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

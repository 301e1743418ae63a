import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicPageBoot } from '@tessera/contracts';
import { startTestCity, type TestCity } from '@tessera/testing';
import { eventually } from './act-stage.js';
import { layOutPlugins } from './plugin-stage.js';

const page = '/open/lobby/display';
const routes = '/api/plugins/lobby/display';
const secret = `tpt_${'d'.repeat(43)}`;
const unknown = `tpt_${'u'.repeat(43)}`;

let city: TestCity;
let folder: string;

beforeAll(async () => {
  const laidOut = layOutPlugins(['lobby', 'throws-at-import']);
  folder = laidOut.folder;
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', B: 'CITY' },
    people: { sysadmin: { node: 'CITY', role: 'system-administrator' }, staff: { node: 'A' } },
    environment: { TESSERA_PLUGINS: laidOut.root, TESSERA_LOG: 'debug' },
  });
}, 60_000);

afterAll(async () => {
  await city?.stop();
  await rm(folder, { recursive: true, force: true });
});

const anybody = () => city.portal.client();
const html = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await anybody().open('GET', path, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const state = async (path: string) =>
  (await anybody().get<unknown>(`/api/public-pages?path=${encodeURIComponent(path)}`)).body;
const bootOf = (text: string): PublicPageBoot =>
  JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/.exec(text)?.[1] ?? 'null');
const bearer = (of: string) => ({ headers: { authorization: `Bearer ${of}` } });

async function turn(agency: string, enabled: boolean | null): Promise<void> {
  const answer = await city.as('sysadmin').put('/api/plugins/lobby/enablement', { agency, enabled });
  expect(answer.status).toBe(200);
}

async function setParameter(key: string, value: number | null): Promise<void> {
  const [row] = await city.query<{ version: number }>('select version from core.parameter where key = $1', [key]);
  const answer = await city.as('sysadmin').put(`/api/parameters/${key}`, { value, version: row?.version ?? 0 });
  expect(answer.status).toBe(200);
}

describe('a public page', () => {
  it('is a document without a session, for nobody’s cache, search or history', async () => {
    const { status, headers, text } = await html(`${page}?token=${secret}`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('set-cookie')).toBeNull();
    expect(text).not.toContain('tpt_');
    expect(bootOf(text)).toMatchObject({ locale: 'zh-Hant', plugin: { id: 'lobby' }, module: './display' });
    expect(bootOf(text).plugin.entry).toMatch(/^\/assets\/lobby\/\w+\/mf-manifest\.json$/);
  });

  it('is the same to who happens to be signed in', async () => {
    const answer = await city.as('staff').open('GET', page);
    expect(await answer.text()).toBe((await html(page)).text);
  });

  it('speaks the language of its address, else of the browser', async () => {
    expect((await html(page, { 'accept-language': 'en-GB' })).text).toContain('<html lang="en">');
    expect((await html(`${page}?lang=zh-Hant`, { 'accept-language': 'en' })).text).toContain('lang="zh-Hant-TW"');
    expect((await html(`${page}?lang=en`)).text).toContain('<html lang="en">');
  });

  it('tells an open page whether it is still what the server would send', async () => {
    const { build } = bootOf((await html(page)).text);
    expect(await state(page)).toEqual({ state: 'ready', build });
    expect(await state('/open/lobby')).toEqual({ state: 'missing', build: '' });
    expect(await state('/open/nobody/display')).toEqual({ state: 'missing', build: '' });
    expect(await state('/open/throws-at-import')).toEqual({ state: 'paused', build: '' });
  });

  it.each([
    ['/open/lobby', 404, 'There is no such page'],
    ['/open/lobby/display/more', 404, 'There is no such page'],
    ['/open/x', 404, 'There is no such page'],
    ['/open/..%2f..%2fapi', 404, 'There is no such page'],
    ['/open/throws-at-import', 503, 'Out of service'],
  ])('%s: %i, said plainly, and asked for again by the browser', async (path, status, title) => {
    const answer = await html(`${path}?lang=en`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(answer.text).toContain(`<h1>${title}</h1>`);
    expect(answer.text).toContain('http-equiv="refresh"');
    expect(answer.text).not.toContain('<script');
  });
});

describe('an open route', () => {
  it('answers whoever asks, with the secret where it wants one', async () => {
    expect((await anybody().get(`${routes}/hours`)).body).toEqual({ open: '08:00' });
    expect((await anybody().get(routes, bearer(secret))).body).toEqual({ room: '101' });
    expect((await anybody().get(`${routes}?token=${secret}`)).body).toEqual({ room: '101' });
    const done = await anybody().post(routes, { name: '王' }, bearer(secret));
    expect(done.body).toEqual({ room: '101', given: { name: '王' } });
  });

  it.each<[string, string, object]>([
    ['no secret', routes, {}],
    ['one that nobody has', `${routes}?token=${unknown}`, {}],
    ['something else', `${routes}?token=abc`, {}],
    ['two', `${routes}?token=${secret}&token=${secret}`, {}],
    ['one of another kind of proof', routes, { headers: { authorization: `Basic ${secret}` } }],
  ])('refuses %s, and says no more', async (_what, path, options) => {
    const { status, body } = await anybody().get<{ number: string }>(path, options);
    expect([status, body.number]).toEqual([401, 'T-2701']);
  });

  it('changes nothing for who only has found a link', async () => {
    expect((await anybody().post(`${routes}?token=${secret}`, {})).status).toBe(401);
  });

  it('is slowed down for an address that guesses, and not for who knows', async () => {
    await setParameter('tokens.failures-per-minute', 1);
    await anybody().get(`${routes}?token=${unknown}`);
    const { status, headers } = await anybody().get(`${routes}?token=${unknown}`);
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await anybody().get(`${routes}?token=${secret}`)).status).toBe(200);
    // whoever shows nothing does not guess
    expect((await anybody().get(routes)).status).toBe(401);
    await setParameter('tokens.failures-per-minute', 10_000);
  });

  it('keeps the secret out of the log, of answers and of the plugin’s faults', async () => {
    const fails = await anybody().get(`${routes}/fail/${secret}?token=${secret}`, bearer(secret));
    expect(fails.status).toBe(500);
    const refused = await anybody().get<{ detail: string }>(`${routes}/refuse?token=${secret}`);
    expect(refused.body.detail).toBe(`not at ${routes}/refuse?token=tpt_…`);
    await eventually(async () => city.portal.logs().includes('cannot read'));
    const { body } = await city.as('sysadmin').get<{ faults: { message: string }[] }>('/api/plugins/lobby');
    expect(body.faults[0]?.message).toBe(`cannot read ${routes}/fail/tpt_…?token=tpt_…`);
    for (const text of [city.portal.logs(), JSON.stringify([fails.body, refused.body, body])])
      expect(text).not.toContain(secret.slice(4));
  });

  it('lets no address, and not all together, hammer a plugin', async () => {
    for (const key of ['plugins.open-requests-per-address', 'plugins.open-requests']) {
      await setParameter(key, 1);
      const { status, body } = await anybody().get<{ number: string }>(`${routes}/hours`);
      expect([key, status, body.number]).toEqual([key, 429, 'T-1006']);
      expect((await city.as('staff').get(`${routes}/hours`)).status).toBe(200);
      await setParameter(key, null);
      expect((await anybody().get(`${routes}/hours`)).status).toBe(200);
    }
  });
});

describe('a plugin that is off', () => {
  it('has its page and its open routes while it is on for anybody, and none after that', async () => {
    await turn('A', false);
    expect((await html(page)).status).toBe(200);
    expect((await anybody().get(`${routes}/hours`)).status).toBe(200);
    await turn('CITY', false);
    expect([(await html(page)).status, await state(page)]).toEqual([404, { state: 'missing', build: '' }]);
    expect((await anybody().get(`${routes}/hours`)).status).toBe(404);
    await turn('CITY', true);
    expect((await html(page)).status).toBe(200);
  });
});

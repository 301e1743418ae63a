import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PluginSettingsView } from '@tessera/contracts';
import { type Answer, eventually, startTestCity, type TestCity } from '@tessera/testing';
import { layOutPlugins } from './plugin-stage.js';

let city: TestCity;
let folder: string;
beforeAll(async () => {
  const plugins = layOutPlugins(['settled']);
  folder = plugins.folder;
  city = await startTestCity({
    nodes: { CITY: null, A: 'CITY', A1: 'A', 'A1-U': 'A1', B: 'CITY' },
    people: {
      sysadmin: { node: 'CITY', role: 'system-administrator' },
      chief: { node: 'A', role: 'agency-administrator', over: 'A' },
      junior: { node: 'A1', role: 'agency-administrator', over: 'A1' },
      stranger: { node: 'B', role: 'agency-administrator', over: 'B' },
      clerk: { node: 'A1-U' },
    },
    environment: { TESSERA_PLUGINS: plugins.root },
  });
}, 60_000);
afterAll(async () => {
  await city?.stop();
  await rm(folder, { recursive: true, force: true });
});

type Refusal = {
  type: string;
  lockedBy?: string;
  current?: PluginSettingsView;
  errors?: { path: string; code: string }[];
};
type Change = { values: Record<string, unknown>; locked?: string[]; version?: number };
const address = '/api/plugins/settled/settings';
const read = (person: string, query = '') => city.as(person).get<PluginSettingsView & Refusal>(`${address}${query}`);
const put = (person: string, query: string, body: Change) =>
  city.as(person).put<PluginSettingsView & Refusal>(`${address}${query}`, body);
const reset = (person: string, query: string) =>
  city.as(person).delete<PluginSettingsView & Refusal>(`${address}${query}`);
/** What the plugin itself is told, in every place of the tree. */
const told = async (person = 'clerk') =>
  (await city.as(person).get<{ platform: object; agency: Record<string, unknown> }>('/api/plugins/settled/now')).body;
const outcome = ({ status, body }: Answer<Refusal>) =>
  status < 400 ? String(status) : `${status} ${body.type.replace('urn:tessera:problem:', '')}`;
const faults = ({ body }: Answer<Refusal>) => body.errors?.map(({ path, code }) => `${path} ${code}`);
const origins = (view: PluginSettingsView) =>
  Object.fromEntries(view.settings.map(({ name, value, origin }) => [name, `${value} ${origin}`]));

describe('settings of a plugin', () => {
  it('are the defaults of its schema as long as nobody decided', async () => {
    expect(await told()).toEqual({ platform: {}, agency: { days: 7, loud: false } });
    const { body } = await read('chief', '?agency=A');
    expect(origins(body)).toEqual({ days: '7 default', loud: 'false default', note: 'null default' });
    expect(body).toMatchObject({ version: 0, mayLock: false, changedBy: null, agency: { code: 'A' } });
  });

  it('come from the nearest level up the tree, each for itself, and at once', async () => {
    await put('sysadmin', '', { values: { days: 10, note: '全府' } });
    await put('chief', '?agency=A', { values: { days: 20 } });
    await put('junior', '?agency=A1', { values: { loud: true } });
    expect(await told('clerk')).toMatchObject({ agency: { days: 20, note: '全府', loud: true } });
    expect(await told('chief')).toMatchObject({ agency: { days: 20, note: '全府', loud: false } });
    expect(await told('stranger')).toMatchObject({ agency: { days: 10, note: '全府', loud: false } });
    const { body } = await read('junior', '?agency=A1');
    expect(origins(body)).toEqual({ days: '20 above', loud: 'true here', note: '全府 government' });
    expect(body.settings[0]).toMatchObject({ inheritedFrom: expect.stringContaining('A') });
    expect(body.changedBy).toBe('人員 junior');
  });

  it('for the whole portal are a level of their own', async () => {
    await put('sysadmin', '?level=platform', { values: { host: 'archive.example' } });
    expect(await told()).toMatchObject({ platform: { host: 'archive.example' }, agency: { days: 20 } });
  });

  it('cannot be decided below a lock, and what was decided there has no effect while it lasts', async () => {
    const before = (await read('sysadmin')).body.version;
    const locked = await put('sysadmin', '', { values: { days: 5, note: '全府' }, locked: ['days'], version: before });
    expect(outcome(locked)).toBe('200');
    expect(await told()).toMatchObject({ agency: { days: 5 } });
    const refused = await put('chief', '?agency=A', { values: { days: 21 } });
    expect([outcome(refused), refused.body.lockedBy]).toEqual(['409 setting-locked', '']);
    const { body } = await read('chief', '?agency=A');
    expect(body.settings[0]).toMatchObject({ value: 5, origin: 'government', lockedBy: '' });
    // the others stay the agency's own
    expect(outcome(await put('chief', '?agency=A', { values: { days: 20, note: '本機關' } }))).toBe('200');
    await put('sysadmin', '', { values: { days: 5, note: '全府' } });
    expect(await told()).toMatchObject({ agency: { days: 20, note: '本機關' } });
  });

  it('go back to what is inherited, and their version goes on', async () => {
    const { version } = (await read('chief', '?agency=A')).body;
    const answer = await reset('chief', `?agency=A&version=${version}`);
    expect(origins(answer.body)).toMatchObject({ days: '5 government', note: '全府 government' });
    expect(answer.body.version).toBe(version + 1);
    expect(await told()).toMatchObject({ agency: { days: 5 } });
  });

  it('refuses an older version, and says what is there now', async () => {
    const { version } = (await read('junior', '?agency=A1')).body;
    const answers = await Promise.all([
      put('junior', '?agency=A1', { values: { days: 1 }, version }),
      put('chief', '?agency=A1', { values: { days: 2 }, version }),
    ]);
    expect(answers.map(outcome).sort()).toEqual(['200', '409 conflict']);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.current).toMatchObject({ version: version + 1, changedBy: expect.stringContaining('人員') });
  });
});

describe('who may decide', () => {
  it.each<[string, string, string]>([
    ['sysadmin', '', '200'],
    ['sysadmin', '?level=platform', '200'],
    ['sysadmin', '?agency=B', '200'],
    ['chief', '?agency=A', '200'],
    ['chief', '', '403 forbidden'],
    ['chief', '?level=platform', '403 forbidden'],
    ['chief', '?agency=B', '403 forbidden'],
    ['junior', '?agency=A', '403 forbidden'],
    ['stranger', '?agency=A1', '403 forbidden'],
    ['clerk', '?agency=A1', '403 forbidden'],
  ])('%s at %s: %s', async (person, query, expected) => {
    expect(outcome(await read(person, query))).toBe(expected);
    const changed = await put(person, query, { values: {} });
    expect(outcome(changed)).toBe(expected);
    expect(outcome(await reset(person, query))).toBe(expected);
  });

  it('lets only system administrators lock', async () => {
    const lock = { values: { days: 3 }, locked: ['days'] };
    expect(outcome(await put('chief', '?agency=A', lock))).toBe('403 forbidden');
    expect(outcome(await put('sysadmin', '?agency=A', lock))).toBe('200');
    // nor unlock what was locked for them
    expect(outcome(await put('chief', '?agency=A', { values: { days: 3 } }))).toBe('403 forbidden');
    expect(outcome(await put('chief', '?agency=A', lock))).toBe('200');
    expect(outcome(await put('junior', '?agency=A1', { values: { days: 4 } }))).toBe('409 setting-locked');
  });

  it('leaves an audit line with what was and what is', async () => {
    await put('stranger', '?agency=B', { values: { days: 9 } });
    const [line] = await city.query<{ body: { before: unknown; after: unknown }; plugin: string }>(
      `select body, plugin from core.audit_entry where action = 'plugin.settings' and subject_id = 'settled@B' order by at desc, id desc limit 1`,
    );
    expect(line?.body).toMatchObject({ before: { values: {} }, after: { values: { days: 9 }, locked: [] } });
  });
});

describe('hostile and wrong input', () => {
  it.each<[string, string, unknown, string]>([
    ['a value out of bounds', '', { values: { days: 31 } }, 'values.days too-big'],
    ['a setting that is none', '', { values: { odd: 1 } }, 'values.odd unrecognized-keys'],
    ['a name that all objects have', '', { values: { toString: 1 } }, 'values.toString unrecognized-keys'],
    ['NUL in a text', '', { values: { note: 'a\0' } }, 'values.note unstorable'],
    ['a lock on nothing', '', { values: {}, locked: ['days'] }, 'locked nothing-to-lock'],
    ['a lock on a member of all objects', '', { values: {}, locked: ['toString'] }, 'locked nothing-to-lock'],
    ['an agency that is none', '?agency=ZZ', { values: {} }, 'agency unknown-agency'],
    ['a unit', '?agency=A1-U', { values: {} }, 'agency is-unit'],
    ['an agency of the portal', '?level=platform&agency=A', { values: {} }, 'agency not-here'],
  ])('%s is 422', async (_what, query, body, fault) => {
    const answer = await city
      .as('sysadmin')
      .put<Refusal>(`${address}${query}`, body, { headers: { 'content-type': 'application/json' } });
    expect(outcome(answer)).toBe('422 invalid-input');
    expect(faults(answer)).toEqual([fault]);
  });

  it('knows nothing of plugins without settings', async () => {
    for (const plugin of ['unknown', '%2e%2e', 'core'])
      expect((await city.as('sysadmin').get(`/api/plugins/${plugin}/settings`)).status).toBe(404);
  });

  it('passes over a stored value that the schema no longer allows', async () => {
    await city.query(
      `update core.plugin_setting set setting_values = '{"days": 400, "note": "舊"}', locked = '{}' where agency_id = $1`,
      [city.agencies.B],
    );
    await city.raise('plugin-settings');
    await eventually(async () => expect(await told('stranger')).toMatchObject({ agency: { days: 7, note: '舊' } }));
  });
});

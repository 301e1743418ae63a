import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HttpClient, type TestDatabase, temporaryFolder, testDatabase } from '@tessera/testing';
import pg from 'pg';
import { eventually } from './act-stage.js';
import { layOutPlugins } from './plugin-stage.js';

const supervisor = fileURLToPath(new URL('../dist/supervisor/main.js', import.meta.url));
const password = 'Demo-City-2026';
const sound = '/api/plugins/unruly/do/well';

let folder: string;
let dataDirectory: string;
let database: TestDatabase;
let pool: pg.Pool;
let portal: ChildProcess;
let sysadmin: HttpClient;
let output = '';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

beforeAll(async () => {
  const laidOut = layOutPlugins(['unruly']);
  folder = laidOut.folder;
  dataDirectory = temporaryFolder();
  database = await testDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const port = await freePort();
  portal = fork(supervisor, [], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      DATABASE_URL: database.url,
      TESSERA_DATA_DIR: dataDirectory,
      TESSERA_DEMO: '1',
      TESSERA_DEMO_PASSWORD: password,
      TESSERA_CAPTCHA: 'off',
      TESSERA_WORKERS: '1',
      TESSERA_PLUGINS: laidOut.root,
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [portal.stdout, portal.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  sysadmin = new HttpClient(`http://127.0.0.1:${port}`);
  await eventually(async () => output.includes('Tessera is ready'), 60_000);
  expect((await sysadmin.post('/api/session', { account: 'sysadmin', password })).status).toBe(200);
}, 90_000);

afterAll(async () => {
  if (portal?.exitCode === null) {
    portal.kill('SIGTERM');
    await once(portal, 'exit');
  }
  await pool?.end();
  await database?.drop();
  for (const made of [folder, dataDirectory]) await rm(made, { recursive: true, force: true });
});

/** Status of an answer; 0 while no worker listens. */
const status = (path: string): Promise<number> =>
  sysadmin.get(path).then(
    (answer) => answer.status,
    () => 0,
  );
const state = async () => {
  const { rows } = await pool.query<{ state: string; reason: string }>(
    `select state, state_reason as reason from core.plugin where id = 'unruly'`,
  );
  return rows[0];
};

describe('a plugin whose uncaught errors end workers', () => {
  it('is found by the stack, and put aside at the third death; the portal lives on', async () => {
    for (let death = 1; death <= 3; death += 1) {
      await eventually(async () => (await status(sound)) === 200, 40_000);
      await status('/api/plugins/unruly/do/dies');
      await eventually(async () => output.split('died: thrown later').length > death, 40_000);
    }
    await eventually(async () => (await status('/api/session')) === 200, 40_000);
    expect(await state()).toEqual({ state: 'quarantined', reason: expect.stringContaining('thrown later') });
    expect(await status(sound)).toBe(404);
    expect(await status('/api/plugins/bulletin/notices')).toBe(200);
    const { body } = await sysadmin.get<object>('/api/plugins/unruly');
    expect(body).toMatchObject({ state: 'quarantined', stateNumber: 'T-1317' });
  }, 240_000);

  it('comes back when an administrator releases it, by new workers, without a request lost', async () => {
    expect(await sysadmin.delete('/api/plugins/unruly/quarantine')).toMatchObject({
      status: 200,
      body: { restarting: true },
    });
    const lost: number[] = [];
    await eventually(async () => {
      const answer = await status('/api/session');
      if (answer !== 200) lost.push(answer);
      return (await status(sound)) === 200;
    }, 60_000);
    expect(lost).toEqual([]);
    expect(await state()).toEqual({ state: 'ready', reason: '' });
    const { rows } = await pool.query<{ account: string; body: object }>(
      `select a.name as account, e.body from core.audit_entry e join core.account a on a.id = e.actor_id
       where e.action = 'plugin.release'`,
    );
    expect(rows).toEqual([{ account: 'sysadmin', body: expect.anything() }]);
    expect(await sysadmin.delete('/api/plugins/unruly/quarantine')).toMatchObject({
      status: 409,
      body: { number: 'T-1319' },
    });
    expect((await sysadmin.delete('/api/plugins/nobody/quarantine')).status).toBe(404);
  }, 90_000);
});

import { rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { HttpClient, temporaryFolder } from '@tessera/testing';
import { SupervisedPortal, tessera } from './processes/command-line.js';
import { postmasterPid } from './processes/holder.js';

jest.setTimeout(180_000);

const password = 'Demo-City-2026';
const demo = { TESSERA_DEMO_PASSWORD: password };
const signIn = async (url: string) =>
  (await new HttpClient(url).post('/api/session', { account: 'staff', password })).status;

describe('a portal started by the command line', () => {
  let folder: string;
  let portal: SupervisedPortal;

  beforeAll(async () => {
    folder = temporaryFolder();
    portal = await SupervisedPortal.start(join(folder, 'data'), demo);
  });
  afterAll(async () => {
    await portal.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  it('tells the demo accounts and lets them in', async () => {
    for (const account of ['sysadmin', 'agencyadmin', 'staff', 'neighbour']) expect(portal.output).toContain(account);
    expect(portal.output).toContain(password);
    expect(await signIn(portal.url)).toBe(200);
  });

  it('is backed up while it runs, and the backup makes the same portal elsewhere', async () => {
    const file = join(folder, 'backup.tar.gz');
    expect(await tessera(join(folder, 'data'), ['backup', file])).toMatchObject({ status: 0 });
    expect(await tessera(join(folder, 'data'), ['restore', file, '--replace'])).toMatchObject({
      status: 1,
      errors: expect.stringContaining('stop it first'),
    });
    expect(await signIn(portal.url)).toBe(200);

    const elsewhere = join(folder, 'elsewhere');
    expect(await tessera(elsewhere, ['restore', file])).toMatchObject({ status: 0 });
    expect(await tessera(elsewhere, ['restore', file])).toMatchObject({
      status: 1,
      errors: expect.stringContaining('--replace'),
    });
    const restored = await SupervisedPortal.start(elsewhere, demo);
    try {
      expect(restored.output).not.toContain('A demo city was made');
      expect(await signIn(restored.url)).toBe(200);
      expect(await tessera(elsewhere, ['audit', 'verify'])).toMatchObject({ status: 0 });
    } finally {
      await restored.end('SIGTERM');
    }
  });

  it('replaces its worker at SIGHUP without failing one request of 16 busy clients', async () => {
    let busy = true;
    let answers = 0;
    const failures: unknown[] = [];
    const client = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (busy) {
        await ask(portal.url, agent).then(
          (status) => (status === 200 ? answers++ : failures.push(status)),
          (error: Error) => failures.push(error.message),
        );
      }
      agent.destroy();
    };
    const clients = Promise.all(Array.from({ length: 16 }, client));
    portal.signal('SIGHUP');
    await portal.says('All workers were replaced');
    busy = false;
    await clients;
    expect(failures).toEqual([]);
    expect(answers).toBeGreaterThan(100);
  });
});

describe('a portal that was killed', () => {
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('starts again over what it left behind, and ends in order when asked', async () => {
    const killed = await SupervisedPortal.start(folder, demo);
    const database = postmasterPid(join(folder, 'postgres', 'data'));
    await killed.end('SIGKILL');
    const next = await SupervisedPortal.start(folder, demo);
    expect(postmasterPid(join(folder, 'postgres', 'data'))).toBe(database);
    expect(await signIn(next.url)).toBe(200);
    expect(await next.end('SIGTERM')).toBe(0);
    await expect(fetch(next.url)).rejects.toThrow();
    expect(() => postmasterPid(join(folder, 'postgres', 'data'))).toThrow();
  });
});

const ask = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    get(`${url}/health/live`, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0)).on('error', reject);
    }).on('error', reject);
  });

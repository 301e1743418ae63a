import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@tessera/testing';
import { type Holder, holdDatabase, isRunning, postmasterPid, query } from './processes/holder.js';

describe('the embedded database', () => {
  let folder: string;
  let holders: Holder[];

  const hold = async (dataDirectory = folder) => {
    const holder = await holdDatabase(dataDirectory);
    holders.push(holder);
    return holder;
  };
  const release = (holder: Holder) => {
    holders = holders.filter((one) => one !== holder);
    return holder.close();
  };
  const killHolder = (holder: Holder) => {
    holders = holders.filter((one) => one !== holder);
    return holder.kill();
  };
  const data = () => join(folder, 'postgres', 'data');

  beforeEach(() => {
    folder = temporaryFolder();
    holders = [];
  });

  afterEach(async () => {
    for (const holder of holders) await holder.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is shared by the processes of one data folder and stopped by the last of them', async () => {
    const portal = await hold();
    const pid = postmasterPid(data());
    const command = await hold();
    expect(command.url).toBe(portal.url);
    expect(postmasterPid(data())).toBe(pid);
    await release(command);
    expect(await isRunning(portal.url)).toBe(true);
    const other = await hold();
    await release(portal);
    expect(await isRunning(other.url)).toBe(true);
    await release(other);
    expect(await isRunning(other.url)).toBe(false);
  });

  it('listens on no network, and runs as an unprivileged user in its own locale', async () => {
    const { url } = await hold();
    const [settings] = await query<{ addresses: string; provider: string; locale: string }>(
      url,
      `select current_setting('listen_addresses') as addresses, datlocprovider as provider, datlocale as locale
       from pg_database where datname = current_database()`,
    );
    expect(settings).toEqual({ addresses: '', provider: 'b', locale: 'C.UTF-8' });
    const status = await readFile(`/proc/${postmasterPid(data())}/status`, 'utf8');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
  });

  it('is joined again after the process that started it was killed', async () => {
    const killed = await hold();
    const pid = postmasterPid(data());
    await killHolder(killed);
    const next = await hold();
    expect(postmasterPid(data())).toBe(pid);
    await release(next);
    expect(await isRunning(next.url)).toBe(false);
  });

  it('recovers every committed row after the server was killed', async () => {
    const first = await hold();
    await query(first.url, 'create table kept (n int); insert into kept select generate_series(1, 1000)');
    process.kill(postmasterPid(data()), 'SIGKILL');
    await killHolder(first);
    const second = await hold();
    const [counted] = await query<{ count: number }>(second.url, 'select count(*)::int as count from kept');
    expect(counted).toEqual({ count: 1000 });
  });

  it('starts once when several processes want it at the same moment', async () => {
    const all = await Promise.all([hold(), hold(), hold()]);
    for (const { url } of all) expect(await isRunning(url)).toBe(true);
    await Promise.all(all.map(release));
    await sleep(50);
    expect(await isRunning(all[0]!.url)).toBe(false);
  });

  it('serves a data folder that its own user could never reach', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    await chmod(closed, 0o700);
    const holder = await hold(join(closed, '.data'));
    const [where] = await query<{ home: string }>(holder.url, `select current_setting('data_directory') as home`);
    await release(holder);
    if (process.getuid?.() === 0) {
      expect(where?.home).toMatch(/^\/var\/lib\/tessera\//);
      await rm(join(where!.home, '..'), { recursive: true, force: true });
    } else expect(where?.home).toBe(join(closed, '.data', 'postgres', 'data'));
  });
});

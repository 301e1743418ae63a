import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterLocation } from './cluster-location.js';
import type { Engine } from './engine.js';
import { identify, isAlive } from './process-identity.js';

/** What a running server wrote about itself into `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  sockets: string;
  ready: boolean;
}

const pollMilliseconds = 10;
const readyPatience = 60_000;
const stopPatience = 30_000;
const largestLog = 10 * 1024 * 1024;

/** The living server of this cluster, whoever started it; undefined when there is none. */
export function findPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostmasterOf(pid, data)) return undefined;
  return { pid, sockets: lines[4]?.split(',')[0]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** After a crash of the machine the number in the file may belong to any other program. */
function isPostmasterOf(pid: number, data: string): boolean {
  if (!isAlive(identify(pid))) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data);
  } catch {
    return false;
  }
}

/** Starts the server in a session of its own, so that Ctrl+C in the terminal reaches the portal only. */
export async function startPostmaster(
  location: ClusterLocation,
  engine: Engine,
  settings: Record<string, string>,
): Promise<Postmaster> {
  const deadline = performance.now() + readyPatience;
  for (;;) {
    const failure = await launch(location, engine, settings, deadline);
    const found = findPostmaster(location.data);
    if (!failure && found) return found;
    // children of a server that was killed hold its memory for a moment longer
    if (performance.now() > deadline || !/shared memory|lock file/.test(failure ?? '')) {
      throw new Error(`PostgreSQL did not start: ${failure}\nSee ${logFile(location)}.`);
    }
    await sleep(200);
    await rm(join(location.data, 'postmaster.pid'), { force: true });
  }
}

const logFile = (location: ClusterLocation) => join(location.home, 'postgres.log');

/** @returns undefined when ready, else the last words of the server */
async function launch(
  location: ClusterLocation,
  engine: Engine,
  settings: Record<string, string>,
  deadline: number,
): Promise<string | undefined> {
  const path = logFile(location);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(path, size > largestLog ? 'w' : 'a');
  const before = size > largestLog ? 0 : size;
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(engine.postgres, ['-D', location.data, ...options], {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: location.home,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...location.user,
  });
  closeSync(log);
  child.unref();
  const failure = exitOf(child);
  while (performance.now() < deadline) {
    if (findPostmaster(location.data)?.ready) return undefined;
    const ended = await Promise.race([failure, sleep(pollMilliseconds, false)]);
    if (ended) return `${ended} ${readFileSync(path, 'utf8').slice(before).trim()}`;
  }
  return `not ready after ${readyPatience} ms`;
}

const exitOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}.`));
  });

/** Waits until a server that somebody else started answers. */
export async function awaitReady(data: string): Promise<Postmaster | undefined> {
  const deadline = performance.now() + readyPatience;
  for (;;) {
    const found = findPostmaster(data);
    if (!found || found.ready) return found;
    if (performance.now() > deadline) return undefined;
    await sleep(pollMilliseconds);
  }
}

/** Fast shutdown: open transactions are rolled back; immediate when that takes too long. */
export async function stopPostmaster(data: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const running = findPostmaster(data);
    if (!running) return;
    process.kill(running.pid, signal);
    const deadline = performance.now() + stopPatience;
    while (performance.now() < deadline) {
      if (findPostmaster(data)?.pid !== running.pid) return removeSockets(running.sockets);
      await sleep(pollMilliseconds);
    }
  }
}

/** Left alone when somebody put something else into it. */
async function removeSockets(folder: string): Promise<void> {
  await rmdir(folder).catch(() => {});
}

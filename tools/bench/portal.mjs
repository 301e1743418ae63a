import { fork, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';

const program = join(workspace, 'apps', 'core', 'bin', 'tessera.mjs');
const patience = 60_000;

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function ready(url) {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`${url} did not answer within ${patience} ms`);
}

/** The portal as an operator starts it, on a free port of the loopback. */
export async function startPortal(dataDirectory, environment = {}, flags = []) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program, 'start', ...flags], {
    env: {
      ...process.env,
      TESSERA_DATA_DIR: dataDirectory,
      PORT: String(port),
      HOST: '127.0.0.1',
      TESSERA_LOG: 'error',
      TESSERA_CAPTCHA: 'off',
      TESSERA_DEMO: '0',
      ...environment,
    },
    stdio: ['ignore', 2, 2],
  });
  try {
    await ready(`${url}/health/ready`);
  } catch (error) {
    await ended(child);
    throw error;
  }
  return { url, pid: child.pid, stop: () => ended(child) };
}

function ended(child) {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.on('exit', done);
    child.kill('SIGTERM');
  });
}

/** A program of this folder as a process of its own, that says `{port}` when it listens; `ask` sends it a message and waits for its answer. */
export function startProgram(file, environment) {
  const child = fork(join(workspace, 'tools', 'bench', file), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ask = (message) =>
    new Promise((answered) => {
      child.once('message', answered);
      child.send(message);
    });
  return new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
    const started = (port) => ({ url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => ended(child), ask });
    child.on('message', ({ port }) => port && done(started(port)));
  });
}

const ticksPerSecond = 100;

/** Milliseconds of CPU that a process has used so far. */
export function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
}

/** A process and everything it started, by process id. */
export function familyOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...(children ? children.split(' ').flatMap((child) => familyOf(Number(child))) : [])];
}

/** Where the embedded database of a data folder listens: its sockets lie in a short folder named after the data folder. */
export function databaseUrl(dataDirectory) {
  const hash = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
  return `postgresql://tessera@localhost/tessera?host=${encodeURIComponent(join(tmpdir(), `tessera-${hash}`))}`;
}

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspace } from '../workspace.mjs';
import { median, round } from './load.mjs';
import { familyOf, freePort } from './portal.mjs';

const starts = 5;
const promise = 5_000;
const patience = 120_000;
const settle = 5_000;

/** Second start of the demo city, by `npm start`, until the first page; and the memory of all its processes at rest. */
export async function run(say) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'));
  // as on a disk of an operator: the database's own user can reach its folder
  chmodSync(folder, 0o755);
  try {
    const first = await oneStart(folder, say);
    const times = [];
    let memory = 0;
    for (let n = 0; n < starts; n++) {
      const start = await oneStart(folder, say, n === starts - 1);
      times.push(start.milliseconds);
      memory = start.megabytes ?? memory;
    }
    return {
      ours: round(median(times), 0),
      baseline: promise,
      ratio: round(median(times) / promise, 3),
      unit: 'milliseconds from npm start to the first page; baseline = the promise',
      n: starts,
      details: {
        firstStart: round(first.milliseconds, 0),
        min: round(Math.min(...times), 0),
        max: round(Math.max(...times), 0),
        megabytesAtRest: memory,
        goalMegabytes: 350,
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneStart(folder, say, atRest = false) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: workspace,
    env: {
      ...process.env,
      TESSERA_DATA_DIR: folder,
      PORT: String(port),
      TESSERA_LOG: 'error',
      TESSERA_DEMO_PASSWORD: 'Bench-Start-1',
    },
    stdio: ['ignore', 2, 2],
  });
  const ended = new Promise((done) => child.on('exit', done));
  await firstPage(`http://127.0.0.1:${port}/sign-in`);
  const milliseconds = performance.now() - started;
  let megabytes;
  if (atRest) {
    await new Promise((next) => setTimeout(next, settle));
    megabytes = memoryOf(child.pid, folder);
  }
  say(`${round(milliseconds, 0)} ms to the first page${megabytes ? `, ${megabytes} MB at rest` : ''}`);
  for (const pid of familyOf(child.pid).slice(1)) tryKill(pid);
  await ended;
  return { milliseconds, megabytes };
}

const tryKill = (pid) => {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // it ended by itself meanwhile
  }
};

async function firstPage(url) {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200 && (await answer.text()).includes('<html')) return;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`no page within ${patience} ms`);
}

/** Proportional share of all processes of the portal, in MB: pages that processes share are counted once. */
function memoryOf(pid, folder) {
  const server = Number(readFileSync(postmasterFile(folder), 'utf8').split('\n')[0]);
  const all = new Set([...familyOf(pid), ...familyOf(server)]);
  const kilobytes = [...all].reduce(
    (sum, one) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0),
    0,
  );
  return Math.round(kilobytes / 1024);
}

const postmasterFile = (folder) => join(folder, 'postgres', 'data', 'postmaster.pid');

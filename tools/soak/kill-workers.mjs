import { readFileSync } from 'node:fs';
import { familyOf } from '../bench/portal.mjs';

const isWorker = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('/boot/worker.js');
  } catch {
    return false;
  }
};

/** Kills one worker after the other with SIGKILL, every `seconds` on average, until `running()` says no. */
export async function killWorkers(portal, counts, running, seconds) {
  while (running()) {
    await new Promise((next) => setTimeout(next, seconds * 1000 * (0.5 + Math.random())));
    const workers = familyOf(portal.pid).filter(isWorker);
    const victim = workers[Math.floor(Math.random() * workers.length)];
    if (!victim || !running()) continue;
    process.kill(victim, 'SIGKILL');
    counts.kills++;
  }
}

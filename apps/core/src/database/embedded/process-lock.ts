import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatIdentity, identify, isAlive, parseIdentity } from './process-identity.js';

const retryMilliseconds = 20;

/** Runs `act` while no other process of this machine holds `path`; a holder that died without releasing is passed over. */
export async function withProcessLock<Result>(
  path: string,
  act: () => Promise<Result>,
  patienceMilliseconds = 60_000,
): Promise<Result> {
  const deadline = performance.now() + patienceMilliseconds;
  while (!(await take(path))) {
    if (performance.now() > deadline) throw new Error(`Another process has held ${path} for too long.`);
    await sleep(retryMilliseconds);
  }
  try {
    return await act();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, formatIdentity(identify(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = await readHolder(path);
  if (holder && !isAlive(holder)) await removeStale(path, formatIdentity(holder));
  return false;
}

async function readHolder(path: string) {
  return parseIdentity(await readFile(path, 'utf8').catch(() => ''));
}

/** Moves the file away before deleting, and puts it back should it meanwhile belong to somebody else. */
async function removeStale(path: string, holder: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const content = await readFile(aside, 'utf8');
  if (content === holder) await rm(aside);
  else await rename(aside, path);
}

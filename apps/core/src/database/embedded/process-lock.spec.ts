import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identify, isAlive } from './process-identity.js';
import { withProcessLock } from './process-lock.js';

describe('a lock between processes', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lock-'));
    path = join(folder, 'lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one act at a time and is gone afterwards', async () => {
    let inside = 0;
    let most = 0;
    const act = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(15);
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withProcessLock(path, act)));
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is released by an act that throws', async () => {
    const failing = withProcessLock(path, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });

  it('passes over a holder that is dead, or whose number now belongs to another process', async () => {
    await writeFile(path, '999999999-1');
    expect(await withProcessLock(path, async () => 'mine')).toBe('mine');
    await writeFile(path, `${process.pid}-1`);
    expect(await withProcessLock(path, async () => 'mine')).toBe('mine');
  });

  it('waits for a living holder and gives up in the end', async () => {
    const { pid, started } = identify(process.pid);
    await writeFile(path, `${pid}-${started}`);
    await expect(withProcessLock(path, async () => 'mine', 60)).rejects.toThrow('for too long');
  });
});

describe('the identity of a process', () => {
  it('knows the living from the dead', () => {
    expect(isAlive(identify(process.pid))).toBe(true);
    expect(isAlive({ pid: 999_999_999, started: '' })).toBe(false);
    expect(isAlive({ pid: process.pid, started: '1' })).toBe(false);
  });
});

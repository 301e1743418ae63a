import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canReach } from './unprivileged-user.js';

const stranger = { uid: 54_321, gid: 54_321 };

describe('whether a user can reach a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reach-'));
    mkdirSync(join(folder, 'inner'));
    chmodSync(join(folder, 'inner'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('depends on every folder above it, not on its own alone', () => {
    chmodSync(folder, 0o700);
    expect(canReach(stranger, join(folder, 'inner'))).toBe(false);
    chmodSync(folder, 0o755);
    expect(canReach(stranger, join(folder, 'inner'))).toBe(true);
  });

  it('looks at those that exist when the folder is still to be made', () => {
    chmodSync(folder, 0o755);
    expect(canReach(stranger, join(folder, 'inner', 'later', 'still'))).toBe(true);
    chmodSync(folder, 0o700);
    expect(canReach(stranger, join(folder, 'inner', 'later', 'still'))).toBe(false);
  });

  it('is not asked when nothing runs as somebody else', () => {
    chmodSync(folder, 0o000);
    expect(canReach(undefined, folder)).toBe(true);
    chmodSync(folder, 0o700);
  });
});

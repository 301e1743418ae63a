import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { foreignSdk } from './one-sdk.js';

const libs = join(dirname(fileURLToPath(import.meta.url)), '../../../../libs');

describe('the SDK of a plugin', () => {
  let folder: string;
  let modules: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-sdk-')));
    modules = join(folder, 'node_modules/@tessera');
    mkdirSync(modules, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('may be missing, and may be the one of the portal', () => {
    expect(foreignSdk(folder)).toBeUndefined();
    symlinkSync(join(libs, 'sdk'), join(modules, 'sdk'));
    expect(foreignSdk(folder)).toBeUndefined();
  });

  it('must not be a second copy', () => {
    mkdirSync(join(modules, 'sdk'));
    writeFileSync(join(modules, 'sdk/package.json'), '{ "name": "@tessera/sdk", "main": "./index.js" }');
    writeFileSync(join(modules, 'sdk/index.js'), '');
    expect(foreignSdk(folder)).toBe(join(modules, 'sdk/index.js'));
  });
});

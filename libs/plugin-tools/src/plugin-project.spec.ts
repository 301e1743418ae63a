import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PluginFaults } from './plugin-faults.mjs';
import { readProject } from './plugin-project.mjs';
import { tileWeights } from './tile-weights.mjs';

const words = { 'zh-Hant': '期限', en: 'Deadline' };
const tile = {
  id: 'due',
  name: words,
  icon: 'clock',
  module: './tiles/due',
  size: { default: [3, 2], min: [2, 2], max: [6, 4] },
  budget: { kilobytes: 1, milliseconds: 200 },
};
const manifest = {
  id: 'deadline',
  version: '0.1.0',
  portal: '^1.0.0',
  publisher: 'me',
  license: 'Apache-2.0',
  name: words,
  description: words,
  icon: 'clock',
  server: './dist/server/index.js',
  web: './dist/web/mf-manifest.json',
  tiles: [tile],
  personalData: words,
};
const sources = {
  'server/index.ts': '',
  'server/tsconfig.json': '{}',
  'web/tsconfig.json': '{}',
  'web/tiles/due.ts': '',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plugin-project-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(files: Record<string, string | Buffer>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function faultsOf(changed: object, files: Record<string, string> = sources): string[] {
  put({ ...files, 'plugin.json': JSON.stringify({ ...manifest, ...changed }) });
  try {
    readProject(root);
    return [];
  } catch (error) {
    if (error instanceof PluginFaults) return error.lines;
    throw error;
  }
}

describe('the sources of a plugin', () => {
  it('are found by the modules that the manifest names', () => {
    expect(faultsOf({})).toEqual([]);
    expect(readProject(root).exposes).toEqual({ './tiles/due': './web/tiles/due.ts' });
  });

  it.each<[string, object, Partial<typeof sources>, string[]]>([
    ['a wrong manifest', { id: 'D' }, {}, ['plugin.json: id: must be a letter']],
    ['a tile without a file', { tiles: [{ ...tile, module: './due' }] }, {}, ['web/due.ts is missing: the tile due']],
    ['a promised server part', {}, { 'server/index.ts': undefined }, ['server/index.ts is missing']],
    ['a server part nobody told of', { server: undefined }, {}, ['plugin.json: server: is missing']],
    ['another place to build to', { web: './web.json' }, {}, ['plugin.json: web: must be ./dist/web/mf-manifest.json']],
    ['tiles without a browser part', { web: undefined }, {}, ['plugin.json: web: is missing']],
    ['no tsconfig.json', {}, { 'web/tsconfig.json': undefined }, ['web/tsconfig.json is missing']],
  ])('are refused for %s, in a sentence that says where', (_what, changed, without, beginnings) => {
    const files = Object.entries({ ...sources, ...without }).filter(([, text]) => text !== undefined);
    const faults = faultsOf(changed, Object.fromEntries(files) as Record<string, string>);
    expect(faults).toEqual(beginnings.map((beginning) => expect.stringContaining(beginning)));
  });

  it('must have a manifest at all, and in JSON', () => {
    expect(() => readProject(root)).toThrow(/plugin\.json is missing/);
    put({ 'plugin.json': '{' });
    expect(() => readProject(root)).toThrow(/plugin\.json is no JSON/);
  });
});

describe('the weight of a tile', () => {
  const weigh = (bytes: number) => {
    put({
      'dist/web/mf-manifest.json': JSON.stringify({
        exposes: [{ path: './tiles/due', assets: { js: { sync: ['due.js'] } } }],
      }),
      'dist/web/due.js.br': Buffer.alloc(bytes),
    });
    return tileWeights({ root, manifest });
  };

  it('may come up to its budget, and not beyond', () => {
    expect(weigh(1000)).toEqual([{ line: 'tile due: 1.0 of 1 KB' }]);
    expect(weigh(1500)).toEqual([
      { line: 'tile due: 1.5 of 1 KB', fault: expect.stringContaining('tile due weighs 1.5 KB') },
    ]);
  });
});

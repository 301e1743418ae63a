import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@tessera/testing';

const sources = fileURLToPath(new URL('./plugins', import.meta.url));
const installedPackages = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Members of the manifest besides those that every fixture has. */
const particulars: Record<string, object> = {
  'future-portal': { portal: '^9.0.0' },
  doors: {
    enabledByDefault: false,
    web: './dist/web/mf-manifest.json',
    permissions: [
      {
        subject: 'Door',
        name: { 'zh-Hant': '門', en: 'Door' },
        actions: ['read'],
        grants: { staff: [{ action: 'read' }] },
      },
    ],
    pages: [{ path: '/doors', module: './app', title: { 'zh-Hant': '門', en: 'Doors' } }],
    navigation: [{ to: '/doors', label: { 'zh-Hant': '門', en: 'Doors' } }],
    jobs: [{ name: 'tick', every: '1s' }],
  },
  unruly: {
    web: './dist/web/mf-manifest.json',
    tiles: [
      {
        id: 'noise',
        name: { 'zh-Hant': '雜訊', en: 'Noise' },
        icon: 'bell',
        module: './tiles/noise',
        size: { default: [3, 3], min: [3, 3], max: [6, 6] },
        budget: { kilobytes: 10, milliseconds: 100 },
      },
    ],
  },
};

/**
 * Lays out fixture plugins as built ones, each from `plugins/<id>.mjs`.
 * @returns the value of TESSERA_PLUGINS, in a folder that the caller removes
 */
export function layOutPlugins(ids: readonly string[]): { root: string; folder: string } {
  const folder = temporaryFolder();
  const root = join(folder, 'plugins');
  mkdirSync(root);
  symlinkSync(installedPackages, join(folder, 'node_modules'));
  for (const id of ids) layOut(root, id);
  return { root, folder };
}

function layOut(root: string, id: string): void {
  const server = join(root, id, 'dist', 'server');
  const web = join(root, id, 'dist', 'web');
  for (const made of [server, web]) mkdirSync(made, { recursive: true });
  const name = { 'zh-Hant': id, en: id };
  const manifest = {
    id,
    version: '1.0.0',
    portal: '^1.0.0',
    publisher: 'test',
    license: 'Apache-2.0',
    name,
    description: name,
    icon: 'puzzle',
    server: './dist/server/index.mjs',
    personalData: name,
    ...particulars[id],
  };
  writeFileSync(join(root, id, 'plugin.json'), JSON.stringify(manifest));
  writeFileSync(join(web, 'mf-manifest.json'), '{}');
  cpSync(join(sources, `${id}.mjs`), join(server, 'index.mjs'));
  cpSync(join(sources, 'declare.mjs'), join(server, 'declare.mjs'));
}

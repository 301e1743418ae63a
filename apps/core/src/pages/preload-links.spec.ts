import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BootData } from '@tessera/contracts';
import type { AssetFolders } from '../plugins/asset-folders.js';
import { PreloadLinks } from './preload-links.js';

const manifest = {
  metaData: { remoteEntry: { name: 'remoteEntry.1.js' } },
  exposes: [
    { path: './app', assets: { js: { sync: ['app.2.js'] } } },
    { path: './tiles/latest', assets: { js: { sync: ['latest.3.js'] } } },
    { path: './tiles/other', assets: { js: { sync: ['other.4.js'] } } },
  ],
};

const boot = {
  plugins: [
    {
      id: 'bulletin',
      entry: '/assets/bulletin/h/mf-manifest.json',
      pages: [{ path: '/bulletin', module: './app' }],
      tiles: [
        { id: 'latest', module: './tiles/latest' },
        { id: 'other', module: './tiles/other' },
      ],
    },
    { id: 'unbuilt', entry: null, pages: [{ path: '/unbuilt', module: './app' }], tiles: [] },
  ],
  layout: [
    { plugin: 'bulletin', tile: 'latest' },
    { plugin: 'core', tile: 'waiting' },
  ],
} as unknown as BootData;

let folder: string;
let links: PreloadLinks;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preload-'));
  writeFileSync(join(folder, 'mf-manifest.json'), JSON.stringify(manifest));
  for (const file of ['core-tile-waiting.5.js', 'core-tile-waiting.5.js.br', 'core-tile-waiting-room.6.js'])
    writeFileSync(join(folder, file), '');
  const assets = { folder: () => folder, url: (id: string, file: string) => `/assets/${id}/h/${file}` };
  links = new PreloadLinks(assets as unknown as AssetFolders);
});
afterAll(() => rmSync(folder, { recursive: true }));

const addresses = (path: string) => [...links.of(boot, path).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('PreloadLinks', () => {
  it('names the data and the tiles of the home page, and nothing that it will not run', () => {
    expect(addresses('/')).toEqual([
      '/api/home/tiles',
      '/assets/shell/h/core-tile-waiting.5.js',
      '/assets/bulletin/h/mf-manifest.json',
      '/assets/bulletin/h/remoteEntry.1.js',
      '/assets/bulletin/h/latest.3.js',
    ]);
  });

  it.each(['/bulletin', '/bulletin/7'])('names the app of the page %s', (path) => {
    expect(addresses(path)).toEqual([
      '/assets/bulletin/h/mf-manifest.json',
      '/assets/bulletin/h/remoteEntry.1.js',
      '/assets/bulletin/h/app.2.js',
    ]);
  });

  it.each(['/bulletins', '/unbuilt', '/site-map'])('names nothing for %s', (path) => {
    expect(addresses(path)).toEqual([]);
  });
});

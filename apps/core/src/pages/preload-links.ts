import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { BootData, BootPlugin } from '@tessera/contracts';
import { AssetFolders } from '../plugins/asset-folders.js';

/** The few members of a Module Federation manifest that say which files a module needs. */
interface RemoteManifest {
  metaData?: { remoteEntry?: { name?: string } };
  exposes?: { path?: string; assets?: { js?: { sync?: string[] } } }[];
}

const manifestFile = 'mf-manifest.json';

/**
 * Links that make the browser fetch a page's plugin parts at once, instead of one after the other as each names the next.
 * Only what the asked page will surely run: a link that goes unused costs more than it saves.
 */
@Injectable()
export class PreloadLinks {
  private readonly manifests = new Map<string, RemoteManifest>();
  private readonly listings = new Map<string, string[]>();

  constructor(private readonly assets: AssetFolders) {}

  of(boot: BootData, path: string): string {
    const data = path === '/' ? '<link rel="preload" as="fetch" crossorigin="anonymous" href="/api/home/tiles">' : '';
    const parts = boot.plugins
      .map((plugin) => ({ plugin, modules: path === '/' ? tilesOf(plugin, boot) : pagesOf(plugin, path) }))
      .filter(({ plugin, modules }) => plugin.entry && modules.length > 0)
      .map(({ plugin, modules }) => this.links(plugin, modules));
    return [data, ...(path === '/' ? this.ownTiles(boot) : []), ...parts].join('');
  }

  /** For a page that runs one module of a plugin and nothing else. */
  ofModule(plugin: Pick<BootPlugin, 'id' | 'entry'>, module: string): string {
    return plugin.entry ? this.links(plugin, [module]) : '';
  }

  private links({ id, entry }: Pick<BootPlugin, 'id' | 'entry'>, modules: readonly string[]): string {
    const { metaData, exposes = [] } = this.manifest(id);
    const chunks = exposes
      .filter(({ path }) => path && modules.includes(path))
      .flatMap(({ assets }) => assets?.js?.sync ?? []);
    const files = [metaData?.remoteEntry?.name ?? [], chunks].flat();
    const urls = [...new Set(files)].flatMap((file) => this.assets.url(id, file) ?? []);
    return [
      `<link rel="preload" as="fetch" crossorigin="anonymous" href="${entry}">`,
      ...urls.map((url) => `<link rel="modulepreload" href="${url}">`),
    ].join('');
  }

  /** The shell's chunk `core-tile-<tile>` of each of the portal's own tiles that has one. */
  private ownTiles({ layout }: BootData): string[] {
    const chunks = layout.filter(({ plugin }) => plugin === 'core').map(({ tile }) => `core-tile-${tile}.`);
    const urls = this.shellFiles()
      .filter((file) => file.endsWith('.js') && chunks.some((chunk) => file.startsWith(chunk)))
      .flatMap((file) => this.assets.url('shell', file) ?? []);
    return urls.map((url) => `<link rel="modulepreload" href="${url}">`);
  }

  private shellFiles(): string[] {
    const folder = this.assets.folder('shell');
    if (!folder) return [];
    const known = this.listings.get(folder) ?? readdirSync(folder);
    this.listings.set(folder, known);
    return known;
  }

  private manifest(id: string): RemoteManifest {
    const folder = this.assets.folder(id);
    if (!folder) return {};
    const known = this.manifests.get(folder);
    if (known) return known;
    const file = join(folder, manifestFile);
    const read = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RemoteManifest) : {};
    this.manifests.set(folder, read);
    return read;
  }
}

const tilesOf = ({ id, tiles }: BootPlugin, { layout }: BootData): string[] =>
  tiles.filter((tile) => layout.some((one) => one.plugin === id && one.tile === tile.id)).map(({ module }) => module);

const pagesOf = ({ pages }: BootPlugin, path: string): string[] =>
  pages.filter((page) => path === page.path || path.startsWith(`${page.path}/`)).map(({ module }) => module);

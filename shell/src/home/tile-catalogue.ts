import type { ManifestTile, Placement } from '@tessera/contracts';
import { browserProblem, defineElement } from '@tessera/web-sdk';
import { coreTiles } from '../core-tiles/core-tiles.js';
import { loadTile, type TileClass } from '../loader/load-class.js';
import { reasonOf } from '../loader/outdated.js';
import type { PluginLoader } from '../loader/plugin-loader.js';
import type { Portal } from '../portal/portal.js';

/** What the frame around a tile shows before any of the tile's code is there. */
export interface TileFace {
  name: ManifestTile['name'];
  icon: string;
  /** Path of the page behind it. */
  page?: string | undefined;
  /** Words of the link to it; 檢視… with the tile's name unless told. */
  pageLabel?: ManifestTile['name'];
  /** Seconds between refreshes while it is seen. */
  refresh?: number | undefined;
  /** JSON Schema; absent: nothing to set. */
  settings?: ManifestTile['settings'];
}

/** Finds a placement's tile: its face from the manifest, its class through the loader. */
export class TileCatalogue {
  constructor(
    private readonly portal: Portal,
    private readonly loader: PluginLoader,
  ) {}

  /** Undefined: the tile's plugin is off, or the plugin has no such tile for this person. */
  face({ plugin, tile }: Placement): TileFace | undefined {
    if (plugin === 'core') return coreTiles[tile];
    return this.portal.plugin(plugin)?.tiles.find(({ id }) => id === tile);
  }

  /** Starts fetching the code of all tiles of a page. */
  preload(placements: readonly Placement[]): void {
    for (const placement of placements) if (this.face(placement)) this.load(placement).catch(() => undefined);
  }

  /** The code of a tile; a problem names what helps: where the page is outdated, to load it anew. */
  async load(placement: Placement): Promise<TileClass> {
    try {
      return await this.find(placement);
    } catch (error) {
      throw reasonOf(error, this.portal);
    }
  }

  private async find({ plugin, tile }: Placement): Promise<TileClass> {
    if (plugin === 'core') {
      const core = coreTiles[tile];
      if (!core) throw browserProblem('part-incomplete', tile);
      const type = 'type' in core ? core.type : await core.load();
      defineElement(type, `core-${tile}`, '1.0.0');
      return type;
    }
    const known = this.portal.plugin(plugin);
    const found = known?.tiles.find(({ id }) => id === tile);
    if (!known || !found) throw browserProblem('part-incomplete', `${plugin}/${tile}`);
    this.loader.register(known);
    return loadTile(this.loader, known, found);
  }
}

import type { ManifestTile } from '@tessera/contracts';
import { LiveTiles } from '@tessera/sdk';

/** A plugin's own `LiveTiles`: speaks of its own declared tiles only. */
export class PluginLiveTiles extends LiveTiles {
  private readonly tiles: ReadonlySet<string>;

  constructor(
    private readonly id: string,
    tiles: readonly ManifestTile[],
    private readonly core: LiveTiles,
  ) {
    super();
    this.tiles = new Set(tiles.map((tile) => tile.id));
  }

  changed(plugin: string, tile: string, audienceKeys: readonly string[]): void {
    this.assertOwn(plugin, tile);
    this.core.changed(plugin, tile, audienceKeys);
  }

  changedFor(plugin: string, tile: string, accountId: string): void {
    this.assertOwn(plugin, tile);
    this.core.changedFor(plugin, tile, accountId);
  }

  private assertOwn(plugin: string, tile: string): void {
    if (plugin !== this.id || !this.tiles.has(tile))
      throw new Error(`${this.id} has no tile ${JSON.stringify(`${plugin}/${tile}`)} to tell of`);
  }
}

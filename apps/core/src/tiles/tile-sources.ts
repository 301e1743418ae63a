import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ManifestTile } from '@tessera/contracts';
import { type TileLoader, tileSourceMetadata } from '@tessera/sdk';
import { TileKinds } from '../dashboards/tile-kinds.js';
import { PluginProviders } from '../plugins/plugin-providers.js';

export interface TileSourceEntry {
  loader: TileLoader;
  /** As declared; undefined for a source that no manifest names. */
  manifest: Pick<ManifestTile, 'permission' | 'timeout' | 'cache'> | undefined;
}

/** Data sources of tiles by plugin and tile id. */
@Injectable()
export class TileSources implements OnModuleInit {
  private readonly sources = new Map<string, TileSourceEntry>();

  constructor(
    private readonly providers: PluginProviders,
    private readonly kinds: TileKinds,
  ) {}

  onModuleInit(): void {
    for (const { plugin, name, instance } of this.providers.marked<TileLoader>(tileSourceMetadata)) {
      const manifest = this.kinds.find(plugin, name);
      this.sources.set(`${plugin}/${name}`, { loader: instance, manifest });
    }
  }

  find(plugin: string, tile: string): TileSourceEntry | undefined {
    return this.sources.get(`${plugin}/${tile}`);
  }
}

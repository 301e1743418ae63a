import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ManifestTile } from '@tessera/contracts';
import { type TileLoader, tileSourceMetadata } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginProviders } from '../plugins/plugin-providers.js';

export interface TileSourceEntry {
  loader: TileLoader;
  /** Undefined for the core's own tiles. */
  manifest: ManifestTile | undefined;
}

/** Data sources of tiles by plugin and tile id. */
@Injectable()
export class TileSources implements OnModuleInit {
  private readonly sources = new Map<string, TileSourceEntry>();

  constructor(
    private readonly providers: PluginProviders,
    private readonly catalogue: PluginCatalogue,
  ) {}

  onModuleInit(): void {
    for (const { plugin, name, instance } of this.providers.marked<TileLoader>(tileSourceMetadata)) {
      const manifest = this.catalogue.byId(plugin)?.manifest?.tiles.find(({ id }) => id === name);
      this.sources.set(`${plugin}/${name}`, { loader: instance, manifest });
    }
  }

  find(plugin: string, tile: string): TileSourceEntry | undefined {
    return this.sources.get(`${plugin}/${tile}`);
  }
}

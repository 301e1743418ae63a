import { Injectable } from '@nestjs/common';
import type { Placement } from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { classicPreset } from './classic-preset.js';

/** The portal's own tiles, drawn by the shell. */
const coreTiles = new Set(['my-settings', 'applications']);

/** Which tiles a person's home holds. A plugin that is off keeps its place; one that is not installed has none. */
@Injectable()
export class Layouts {
  constructor(private readonly catalogue: PluginCatalogue) {}

  home(_caller: Caller): Placement[] {
    return classicPreset.filter(({ plugin, tile }) =>
      plugin === 'core' ? coreTiles.has(tile) : this.has(plugin, tile),
    );
  }

  /** Does the home of everybody hold a tile of this plugin? */
  shows(plugin: string): boolean {
    return classicPreset.some((placement) => placement.plugin === plugin && this.has(plugin, placement.tile));
  }

  private has(plugin: string, tile: string): boolean {
    const known = this.catalogue.byId(plugin);
    return known?.state === 'ready' && (known.manifest?.tiles.some(({ id }) => id === tile) ?? false);
  }
}

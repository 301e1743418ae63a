import { Injectable } from '@nestjs/common';
import { type CoreTile, coreTiles, type Localized, type OfferedTile } from '@tessera/contracts';
import { type Caller, Enablement } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';

export const corePlugin = 'core';
const portal: Localized = { 'zh-Hant': '入口網', en: 'Portal' };

export type TileKind = Pick<CoreTile, 'name' | 'icon' | 'size' | 'settings' | 'permission' | 'timeout' | 'cache'>;

export const kindKey = ({ plugin, tile }: { plugin: string; tile: string }): string => `${plugin}/${tile}`;

/** Which kinds of tiles there are, and for whom. */
@Injectable()
export class TileKinds {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
  ) {}

  /** Undefined: no such tile is installed. */
  find(plugin: string, tile: string): TileKind | undefined {
    if (plugin === corePlugin) return coreTiles.find(({ id }) => id === tile);
    const known = this.catalogue.byId(plugin);
    return known?.state === 'ready' ? known.manifest?.tiles.find(({ id }) => id === tile) : undefined;
  }

  /** May the caller put it on a dashboard: on for the caller's agency, and allowed? */
  mayAdd(caller: Caller, plugin: string, tile: string): boolean {
    const kind = this.find(plugin, tile);
    return kind !== undefined && this.isOn(caller, plugin) && this.isAllowed(caller, kind);
  }

  /**
   * Has it a place on the caller's dashboards? A tile whose plugin is off keeps its place; one that is not installed, or
   * not for the caller even when it is on, has none.
   */
  hasPlace(caller: Caller, plugin: string, tile: string): boolean {
    const kind = this.find(plugin, tile);
    return kind !== undefined && this.isAllowed(caller, kind);
  }

  /** All that `mayAdd`, the portal's own first. `isNew` is for the caller to say. */
  offered(caller: Caller): Omit<OfferedTile, 'isNew'>[] {
    const own = coreTiles.map((kind) => ({ from: portal, plugin: corePlugin, kind }));
    const others = this.catalogue
      .ready()
      .flatMap(({ id, manifest }) => manifest.tiles.map((kind) => ({ from: manifest.name, plugin: id, kind })));
    return [...own, ...others]
      .filter(({ plugin, kind }) => this.mayAdd(caller, plugin, kind.id))
      .map(({ from, plugin, kind: { id, name, icon, size, settings } }) => ({
        plugin,
        tile: id,
        from,
        name,
        icon,
        size,
        ...(settings ? { settings } : {}),
      }));
  }

  private isOn(caller: Caller, plugin: string): boolean {
    return plugin === corePlugin || this.enablement.isEnabled(plugin, caller.agencyId);
  }

  private isAllowed(caller: Caller, { permission }: TileKind): boolean {
    return !permission || caller.ability.can(permission[0], permission[1]);
  }
}

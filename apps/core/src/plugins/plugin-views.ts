import { Injectable } from '@nestjs/common';
import type { BootPlugin } from '@tessera/contracts';
import { type Caller, Enablement } from '@tessera/sdk';
import { AssetFolders } from './asset-folders.js';
import { coreApps } from './core-apps.js';
import { PluginCatalogue } from './plugin-catalogue.js';

type Pair = readonly [string, string] | undefined;

/** What the shell may load and show for one person: only plugins that are on, only what the person may see. */
@Injectable()
export class PluginViews {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly assets: AssetFolders,
  ) {}

  /** The plugin as this person's shell sees it; undefined when it is off or unknown. */
  bootPlugin(id: string, caller: Caller): BootPlugin | undefined {
    const plugin = this.catalogue.ready().find((one) => one.id === id);
    if (!plugin || !this.enablement.isEnabled(id, caller.agencyId)) return undefined;
    const { manifest } = plugin;
    const may = (permission: Pair) => !permission || caller.ability.can(permission[0], permission[1]);
    return {
      id,
      version: manifest.version,
      name: manifest.name,
      icon: manifest.icon,
      entry: manifest.web ? this.assets.url(id, 'mf-manifest.json') : null,
      pages: manifest.pages
        .filter(({ permission }) => may(permission))
        .map(({ path, module, title }) => ({ path, module, title })),
      tiles: manifest.tiles.filter(({ permission }) => may(permission)),
      navigation: manifest.navigation
        .filter(({ permission }) => may(permission))
        .map(({ to, label, icon, group, order }) => ({
          plugin: id,
          to,
          label,
          icon: icon ?? manifest.icon,
          group,
          order,
        })),
    };
  }

  /** Plugins that are on for the person, then the portal's own apps. */
  all(caller: Caller): BootPlugin[] {
    const plugins = this.catalogue.ids().flatMap((id) => this.bootPlugin(id, caller) ?? []);
    return [...plugins, ...this.apps(caller)];
  }

  /** Installed and sound, but off for the person's agency. */
  disabled(caller: Caller) {
    return this.catalogue
      .ready()
      .filter(({ id }) => !this.enablement.isEnabled(id, caller.agencyId))
      .map(({ id, manifest: { name, icon } }) => ({ id, name, icon }));
  }

  private apps(caller: Caller): BootPlugin[] {
    const may = (permission: Pair) => !permission || caller.ability.can(permission[0], permission[1]);
    return coreApps.map(({ id, name, icon, pages, navigation }) => ({
      id,
      version: '1.0.0',
      name,
      icon,
      entry: this.assets.url(id, 'mf-manifest.json'),
      pages: pages
        .filter(({ permission }) => may(permission))
        .map(({ path, module, title }) => ({ path, module, title })),
      tiles: [],
      navigation: navigation
        .filter(({ permission }) => may(permission))
        .map(({ to, label, icon: entryIcon, order }) => ({
          plugin: id,
          to,
          label,
          icon: entryIcon,
          group: 'console' as const,
          order,
        })),
    }));
  }
}

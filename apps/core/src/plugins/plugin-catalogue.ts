import { Injectable } from '@nestjs/common';
import type { PluginManifest } from '@tessera/contracts';
import { failedStarts } from './failed-starts.js';
import type { LoadedPlugin } from './loaded-plugin.js';

export interface CataloguedPlugin {
  id: string;
  version: string;
  /** Null for a folder whose manifest cannot even be read. */
  manifest: PluginManifest | null;
  hash: string;
  folder: string;
  state: 'ready' | 'quarantined';
  stateReason: string;
}

export interface PluginSet {
  ready: LoadedPlugin[];
  quarantined: { id: string; folder: string; reason: string; manifest?: PluginManifest; hash?: string }[];
}

/** What is installed in this process's generation. Changes only when a plugin fails while it starts. */
@Injectable()
export class PluginCatalogue {
  private readonly plugins = new Map<string, CataloguedPlugin>();
  private readonly listeners = new Set<(plugin: CataloguedPlugin) => void>();

  constructor(set: PluginSet) {
    for (const { id, manifest, hash, folder } of set.ready) {
      this.plugins.set(id, { id, version: manifest.version, manifest, hash, folder, state: 'ready', stateReason: '' });
    }
    for (const { id, folder, reason, manifest, hash } of set.quarantined) {
      // the one that runs keeps its name: its twin is told in the log
      if (this.plugins.has(id)) continue;
      this.plugins.set(id, {
        id,
        version: manifest?.version ?? '0.0.0',
        manifest: manifest ?? null,
        hash: hash ?? '',
        folder,
        state: 'quarantined',
        stateReason: reason,
      });
    }
    failedStarts.on((id, reason) => this.putAside(id, reason));
  }

  /** Calls `listener` when a plugin stops being ready. */
  onPutAside(listener: (plugin: CataloguedPlugin) => void): void {
    this.listeners.add(listener);
  }

  all(): CataloguedPlugin[] {
    return [...this.plugins.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Ids of the plugins that may run. */
  ids(): string[] {
    return this.ready().map(({ id }) => id);
  }

  byId(id: string): CataloguedPlugin | undefined {
    return this.plugins.get(id);
  }

  ready(): (CataloguedPlugin & { manifest: PluginManifest })[] {
    return this.all().filter(
      (plugin): plugin is CataloguedPlugin & { manifest: PluginManifest } =>
        plugin.state === 'ready' && plugin.manifest !== null,
    );
  }

  /** Without its hash, so that the next start tries again. */
  private putAside(id: string, reason: string): void {
    const plugin = this.plugins.get(id);
    if (plugin?.state !== 'ready') return;
    const aside: CataloguedPlugin = { ...plugin, hash: '', state: 'quarantined', stateReason: reason };
    this.plugins.set(id, aside);
    for (const listener of this.listeners) listener(aside);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ManifestSearch, SearchKind } from '@tessera/contracts';
import { type Caller, Enablement, type Searcher, searchProviderMetadata } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginProviders } from '../plugins/plugin-providers.js';
import { coreSearchKinds } from './core-search-kinds.js';

export interface SearchEntry {
  plugin: string;
  searcher: Searcher;
  kind: SearchKind;
  permission: ManifestSearch['permission'];
}

/** Who finds what: every kind that the core or a manifest declares and that has a provider. */
@Injectable()
export class SearchProviders implements OnModuleInit {
  private entries: SearchEntry[] = [];

  constructor(
    private readonly providers: PluginProviders,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
  ) {}

  onModuleInit(): void {
    const searchers = new Map(
      this.providers
        .marked<Searcher>(searchProviderMetadata)
        .map(({ plugin, name, instance }) => [`${plugin}.${name}`, instance]),
    );
    const declared = [
      ...coreSearchKinds.map((kind) => ({ plugin: 'core', kind })),
      ...this.catalogue.ready().flatMap(({ id, manifest }) => manifest.search.map((kind) => ({ plugin: id, kind }))),
    ];
    this.entries = declared.flatMap(({ plugin, kind: { kind, name, icon, page = null, permission } }) => {
      const searcher = searchers.get(`${plugin}.${kind}`);
      if (!searcher) return [];
      const key = plugin === 'core' ? kind : `${plugin}.${kind}`;
      return [{ plugin, searcher, kind: { kind: key, name, icon, page }, permission }];
    });
  }

  /** Those that are on and allowed for the caller, in the order in which they are shown. */
  of(caller: Caller): SearchEntry[] {
    return this.entries.filter(
      ({ plugin, permission }) =>
        (plugin === 'core' || this.enablement.isEnabled(plugin, caller.agencyId)) &&
        (!permission || caller.ability.can(permission[0], permission[1])),
    );
  }
}

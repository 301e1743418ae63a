import { Injectable } from '@nestjs/common';
import { Agencies, type Caller, Clock, Enablement, ProblemError } from '@tessera/sdk';
import { type CataloguedPlugin, PluginCatalogue } from './plugin-catalogue.js';
import { pluginFaults } from './plugin-faults.js';
import type { PluginListItem } from './plugin-schemas.js';
import { PluginsRepository } from './plugins.repository.js';

const week = 7 * 24 * 3600 * 1000;

/** The catalogue as an administrator reads it. */
@Injectable()
export class PluginsService {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly agencies: Agencies,
    private readonly repository: PluginsRepository,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller): Promise<PluginListItem[]> {
    const uses = await this.repository.usesSince(
      new Date(this.clock.now().getTime() - week).toISOString().slice(0, 10),
    );
    const administrator = caller.ability.can('read', 'Plugin');
    return this.catalogue
      .all()
      .filter(({ state }) => administrator || state === 'ready')
      .map((plugin) => this.view(plugin, caller, administrator, uses.get(plugin.id) ?? 0));
  }

  async detail(caller: Caller, id: string): Promise<PluginListItem & { manifest: unknown; faults: unknown[] }> {
    const plugin = this.catalogue.byId(id);
    if (!plugin) throw ProblemError.of('not-found');
    const item = (await this.list(caller)).find((one) => one.id === id);
    if (!item) throw ProblemError.of('not-found');
    return { ...item, manifest: plugin.manifest, faults: [...pluginFaults.of(id)] };
  }

  private view(plugin: CataloguedPlugin, caller: Caller, administrator: boolean, uses: number): PluginListItem {
    const { id, version, manifest, state, stateReason } = plugin;
    const name = manifest?.name ?? { 'zh-Hant': id, en: id };
    const agencies = this.agencies
      .subtree(this.agencies.children(null)[0]?.id ?? '')
      .filter((one) => this.agencies.byId(one)?.kind !== 'unit');
    return {
      id,
      version,
      name,
      description: manifest?.description ?? name,
      icon: manifest?.icon ?? 'puzzle',
      publisher: manifest?.publisher ?? '',
      state,
      enabled: this.enablement.isEnabled(id, caller.agencyId),
      ...(administrator
        ? {
            stateReason,
            faultCount: pluginFaults.count(id),
            enabledAgencies: agencies.filter((one) => this.enablement.isEnabled(id, one)).length,
            agencies: agencies.length,
            usesLastWeek: uses,
          }
        : {}),
    };
  }
}

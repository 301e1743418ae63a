import { Injectable } from '@nestjs/common';
import { Agencies, type Caller, Clock, Enablement, ProblemError } from '@tessera/sdk';
import { TileMeasurementsService } from '../tiles/tile-measurements.service.js';
import { PluginUseRepository } from './limits/plugin-use.repository.js';
import { type CataloguedPlugin, PluginCatalogue } from './plugin-catalogue.js';
import { pluginFaults } from './plugin-faults.js';
import type { PluginDetail, PluginListItem } from './plugin-schemas.js';
import { numberOfReason } from './quarantine-reason.js';

const week = 7 * 24 * 3600 * 1000;

const unmeasured = {
  loads: 0,
  sourceMilliseconds: null,
  contentMilliseconds: null,
  bytes: null,
  longTaskMilliseconds: null,
};

/** What administrators see beyond staff: the agencies that there are, and uses by plugin. */
interface Figures {
  agencies: readonly string[];
  uses: ReadonlyMap<string, number>;
}

/** The catalogue as people read it. */
@Injectable()
export class PluginsService {
  constructor(
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly agencies: Agencies,
    private readonly use: PluginUseRepository,
    private readonly measurements: TileMeasurementsService,
    private readonly clock: Clock,
  ) {}

  /** Staff see the plugins that run, without an administrator's figures. */
  async list(caller: Caller): Promise<PluginListItem[]> {
    const figures = caller.ability.can('read', 'Plugin') ? await this.figures() : undefined;
    return this.catalogue
      .all()
      .filter(({ state }) => figures || state === 'ready')
      .map((plugin) => this.view(plugin, caller, figures));
  }

  async detail(caller: Caller, id: string): Promise<PluginDetail> {
    const plugin = this.catalogue.byId(id);
    if (!plugin) throw ProblemError.of('not-found');
    const { manifest } = plugin;
    const [figures, measured] = await Promise.all([this.figures(), this.measurements.of(id)]);
    return {
      ...this.view(plugin, caller, figures),
      manifest,
      faults: [...pluginFaults.of(id)],
      tiles: (manifest?.tiles ?? []).map(({ id: tile, name, budget }) => ({
        id: tile,
        name,
        budgetMilliseconds: budget.milliseconds,
        budgetKilobytes: budget.kilobytes,
        ...(measured.get(tile) ?? unmeasured),
      })),
    };
  }

  private async figures(): Promise<Figures> {
    const since = new Date(this.clock.now().getTime() - week).toISOString().slice(0, 10);
    const isAgency = (id: string) => {
      const node = this.agencies.byId(id);
      return node?.kind !== 'unit' && node?.state === 'active';
    };
    return {
      agencies: this.agencies.children(null).flatMap(({ id }) => this.agencies.subtree(id).filter(isAgency)),
      uses: await this.use.since(since),
    };
  }

  private view(plugin: CataloguedPlugin, caller: Caller, figures: Figures | undefined): PluginListItem {
    const { id, version, manifest, state, stateReason } = plugin;
    const name = manifest?.name ?? { 'zh-Hant': id, en: id };
    return {
      id,
      version,
      name,
      description: manifest?.description ?? name,
      icon: manifest?.icon ?? 'puzzle',
      publisher: manifest?.publisher ?? '',
      state,
      enabled: this.enablement.isEnabled(id, caller.agencyId),
      ...(figures && {
        stateReason,
        stateNumber: state === 'quarantined' ? numberOfReason(stateReason) : null,
        faultCount: pluginFaults.count(id),
        enabledAgencies: figures.agencies.filter((one) => this.enablement.isEnabled(id, one)).length,
        agencies: figures.agencies.length,
        usesLastWeek: figures.uses.get(id) ?? 0,
      }),
    };
  }
}

import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { SettingsLevel, SettingsSchema } from '@tessera/contracts';
import { Epochs } from '../database/epochs.js';
import { FollowedTopic } from '../database/followed-topic.js';
import { AgencyTree } from '../organisation/agency-tree.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginSettingsRepository, type SettingsPlace } from './plugin-settings.repository.js';
import { decisionsOf, type SettingsRow, valuesOf } from './settings-in-force.js';

export const pluginSettingsTopic = 'plugin-settings';

/** All decisions about settings in memory as of the newest epoch, and what they come down to at each place. */
@Injectable()
export class PluginSettingsBoard implements OnModuleInit, OnModuleDestroy {
  private rows: readonly SettingsRow[] = [];
  private readonly values = new Map<string, object>();
  private readonly followed: FollowedTopic;

  constructor(
    private readonly repository: PluginSettingsRepository,
    private readonly catalogue: PluginCatalogue,
    private readonly tree: AgencyTree,
    epochs: Epochs,
  ) {
    this.followed = new FollowedTopic(epochs, pluginSettingsTopic, () => this.read());
  }

  onModuleInit(): Promise<void> {
    this.tree.onReload(() => this.values.clear());
    return this.followed.start();
  }

  onModuleDestroy(): void {
    this.followed.stop();
  }

  /** Undefined: the plugin has no settings of this level. */
  schemaOf(plugin: string, level: SettingsLevel): SettingsSchema | undefined {
    return this.catalogue.byId(plugin)?.manifest?.settings[level];
  }

  /** Values in force; the same frozen object until something changes. */
  valuesAt<Values extends object>(place: SettingsPlace): Values {
    const key = `${place.plugin} ${place.level} ${place.agencyId}`;
    const known = this.values.get(key);
    if (known) return known as Values;
    const made = valuesOf(decisionsOf(this.schemaOf(place.plugin, place.level), this.rowsFor(place)));
    this.values.set(key, made);
    return made as Values;
  }

  /** Rows that decide at this place, from the top downwards; of the given ones, or of those in memory. */
  rowsFor({ plugin, level, agencyId }: SettingsPlace, rows: readonly SettingsRow[] = this.rows): SettingsRow[] {
    const places = [null, ...(agencyId === null ? [] : [...this.tree.ancestorsOrSelf(agencyId)].reverse())];
    return places.flatMap(
      (place) => rows.find((row) => row.plugin === plugin && row.level === level && row.agencyId === place) ?? [],
    );
  }

  private async read(): Promise<void> {
    this.rows = await this.repository.rows();
    this.values.clear();
  }
}

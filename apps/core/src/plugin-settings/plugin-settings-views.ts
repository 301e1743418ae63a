import { Injectable } from '@nestjs/common';
import type { PluginSettingsView, SettingInForce, SettingsSchema } from '@tessera/contracts';
import { Access, Agencies, type Caller, People } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import type { SettingsPlace } from './plugin-settings.repository.js';
import { decisionsOf, type SettingDecision, type SettingsRow } from './settings-in-force.js';

/** The name of the whole government as a place of decisions; the browser has its own words for it. */
const government = '';

/** Settings at a place as administrators read them: what holds, whence, and what would hold without a decision here. */
@Injectable()
export class PluginSettingsViews {
  constructor(
    private readonly agencies: Agencies,
    private readonly catalogue: PluginCatalogue,
    private readonly access: Access,
    private readonly people: People,
  ) {}

  /** `rows`: those that decide at the place, from the top downwards. */
  async of(
    caller: Caller,
    place: SettingsPlace & { schema: SettingsSchema },
    rows: readonly SettingsRow[],
  ): Promise<PluginSettingsView> {
    const { plugin, level, agencyId, schema } = place;
    const here = rows.find((row) => row.agencyId === agencyId);
    const inherited = decisionsOf(
      schema,
      rows.filter((row) => row !== here),
    );
    const agency = agencyId ? this.agencies.byId(agencyId) : undefined;
    const names = here && (await this.people.byIds([here.by]));
    return {
      plugin,
      name: this.catalogue.byId(plugin)?.manifest?.name ?? { 'zh-Hant': plugin, en: plugin },
      level,
      agency: agency ? { id: agency.id, code: agency.code, name: agency.name, shortName: agency.shortName } : null,
      schema: { ...schema },
      settings: [...decisionsOf(schema, rows)].map(([name, decision]) =>
        this.setting(name, decision, inherited.get(name), here),
      ),
      version: here?.version ?? 0,
      mayLock: level === 'agency' && this.access.may(caller, 'lock', 'PluginSetting', { agencyId }),
      changedBy: here ? (names?.get(here.by)?.name ?? '') : null,
      changedAt: here?.at.toISOString() ?? null,
    };
  }

  nameOf(agencyId: string | null): string {
    return agencyId === null ? government : (this.agencies.byId(agencyId)?.name ?? agencyId);
  }

  private setting(
    name: string,
    { value, from }: SettingDecision,
    above: SettingDecision | undefined,
    here: SettingsRow | undefined,
  ): SettingInForce {
    return {
      name,
      value: value ?? null,
      origin: !from ? 'default' : from === here ? 'here' : from.agencyId === null ? 'government' : 'above',
      inherited: above?.value ?? null,
      inheritedFrom: above?.from ? this.nameOf(above.from.agencyId) : null,
      lockedBy: above?.isLocked && above.from ? this.nameOf(above.from.agencyId) : null,
      locked: here !== undefined && from === here && here.locked.includes(name),
    };
  }
}

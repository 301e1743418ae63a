import { Injectable } from '@nestjs/common';
import type { Localized } from '@tessera/contracts';
import { Clock, Enablement } from '@tessera/sdk';
import { agencyAdministratorRole } from '../permissions/rules/builtin-roles.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { type AskableRoleRow, AskableRolesRepository } from './askable-roles.repository.js';

export interface KnownRole extends AskableRoleRow {
  pluginName: Localized | null;
}

/** Which roles somebody may ask for within an agency: its administration, and those of the plugins that are on there. */
@Injectable()
export class AskableRoles {
  constructor(
    private readonly repository: AskableRolesRepository,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
    private readonly clock: Clock,
  ) {}

  async of(accountId: string, agencyId: string): Promise<KnownRole[]> {
    const rows = await this.repository.all(accountId, agencyId, agencyAdministratorRole, this.clock.now());
    return rows.flatMap((row): KnownRole[] => {
      if (row.plugin === 'core') return [{ ...row, pluginName: null }];
      const manifest = this.catalogue.byId(row.plugin)?.manifest;
      // a role that the manifest no longer names has no rules
      const declared = manifest?.roles.some(({ key }) => `${row.plugin}.${key}` === row.key);
      return manifest && declared && this.enablement.isEnabled(row.plugin, agencyId)
        ? [{ ...row, pluginName: manifest.name }]
        : [];
    });
  }
}

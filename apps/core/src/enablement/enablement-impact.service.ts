import { Injectable } from '@nestjs/common';
import { Agencies } from '@tessera/sdk';
import { DashboardsWithPlugin } from '../dashboards/dashboards-with-plugin.js';
import { OpenBrowsers } from '../events/open-browsers.js';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { type EnablementRow, effectiveStates } from './effective-states.js';
import { EnablementRepository } from './enablement.repository.js';
import type { EnablementImpact } from './enablement-schemas.js';
import { EnablementSnapshot } from './enablement-snapshot.js';

/** What a switch would do, computed with the rule that will decide, before anything is stored. */
@Injectable()
export class EnablementImpactService {
  constructor(
    private readonly snapshot: EnablementSnapshot,
    private readonly catalogue: PluginCatalogue,
    private readonly agencies: Agencies,
    private readonly dashboards: DashboardsWithPlugin,
    private readonly repository: EnablementRepository,
    private readonly browsers: OpenBrowsers,
  ) {}

  /** `row.enabled` null stands for inherit. */
  async of(
    plugin: string,
    agencyId: string,
    row: { enabled: boolean | null; locked: boolean },
  ): Promise<{ effective: boolean; impact: EnablementImpact }> {
    const after = this.statesWith(plugin, agencyId, row);
    const changed = this.agencies
      .subtree(agencyId)
      .filter((one) => after.has(one) !== this.snapshot.isEnabled(plugin, one));
    const agencies = changed.filter((one) => this.agencies.byId(one)?.kind !== 'unit');
    const manifest = this.catalogue.byId(plugin)?.manifest;
    const accounts = await this.repository.activeAccounts(agencies);
    return {
      effective: after.has(agencyId),
      impact: {
        agencies: agencies.length,
        accounts,
        dashboards: await this.dashboards.count(plugin, agencies),
        jobs: changed.length > 0 ? (manifest?.jobs.map(({ name }) => name) ?? []) : [],
        mails: await this.repository.waitingMails(plugin, agencies),
        requiredBy: this.catalogue
          .ready()
          .filter((one) => plugin in one.manifest.requires)
          .map(({ id, manifest: { name } }) => ({ id, name })),
        openBrowsers: this.browsers.ofAgencies(agencies),
      },
    };
  }

  private statesWith(
    plugin: string,
    agencyId: string,
    { enabled, locked }: { enabled: boolean | null; locked: boolean },
  ): Set<string> {
    const others = this.snapshot.stored(plugin).filter((row) => row.agencyId !== agencyId);
    const own: EnablementRow[] =
      enabled === null ? [] : [{ plugin, agencyId, enabled, locked, reason: '', by: null, at: new Date(0) }];
    const known = this.catalogue.ready().filter(({ id }) => id === plugin);
    return effectiveStates(known, [...others, ...own], this.agencies).get(plugin) ?? new Set();
  }
}

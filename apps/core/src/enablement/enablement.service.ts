import { Injectable } from '@nestjs/common';
import { Access, Agencies, type AgencyNode, type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import type { EnablementRow } from './effective-states.js';
import { EnablementRepository } from './enablement.repository.js';
import { EnablementImpactService } from './enablement-impact.service.js';
import type { EnablementChangeInput, EnablementState } from './enablement-schemas.js';
import { EnablementSnapshot, enablementTopic } from './enablement-snapshot.js';

const reference = ({ id, code, name, shortName }: AgencyNode) => ({ id, code, name, shortName });

/** Switches plugins on and off for agencies, live. */
@Injectable()
export class EnablementService {
  constructor(
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly catalogue: PluginCatalogue,
    private readonly snapshot: EnablementSnapshot,
    private readonly impacts: EnablementImpactService,
    private readonly repository: EnablementRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async change(
    caller: Caller,
    plugin: string,
    { agency: code, enabled, dryRun, locked, reason }: EnablementChangeInput,
  ) {
    const agency = this.check(caller, plugin, code, locked, enabled);
    this.checkLocks(caller, agency, locked, this.snapshot.stored(plugin));
    const { effective, impact } = await this.impacts.of(plugin, agency.id, { enabled, locked });
    if (!dryRun) await this.store(caller, plugin, agency, { enabled, locked, reason });
    return {
      plugin,
      agency: reference(agency),
      enabled,
      effective,
      locked,
      dryRun,
      impact,
      at: this.clock.now().toISOString(),
    };
  }

  /** Agencies (no units) that the caller may see switches of, parents before children. */
  states(caller: Caller, plugin: string): EnablementState[] {
    if (!this.catalogue.byId(plugin)) throw ProblemError.of('not-found');
    const stored = new Map(this.snapshot.stored(plugin).map((row) => [row.agencyId, row]));
    const states: EnablementState[] = [];
    const visit = (node: AgencyNode, lockedAbove: boolean): void => {
      if (node.kind === 'unit' || node.state === 'dissolved') return;
      const row = stored.get(node.id);
      const mayChange = this.access.may(caller, 'update', 'Enablement', { agencyId: node.id });
      if (mayChange) {
        states.push({
          agency: reference(node),
          parentId: node.parentId,
          enabled: row?.enabled ?? null,
          effective: this.snapshot.isEnabled(plugin, node.id),
          locked: row?.locked ?? false,
          lockedAbove,
          mayChange: !lockedAbove,
          reason: row?.reason ?? '',
          at: row ? row.at.toISOString() : null,
        });
      }
      for (const child of this.agencies.children(node.id)) visit(child, lockedAbove || (row?.locked ?? false));
    };
    for (const root of this.agencies.children(null)) visit(root, false);
    return states;
  }

  private check(caller: Caller, plugin: string, code: string, locked: boolean, enabled: boolean | null): AgencyNode {
    const known = this.catalogue.byId(plugin);
    if (!known) throw ProblemError.of('not-found');
    if (known.state !== 'ready' && enabled) throw ProblemError.of('plugin-unhealthy', { detail: known.stateReason });
    const agency = this.agencies.byCode(code);
    // an agency outside the caller's reach answers like one that is not there
    if (!agency || !this.access.may(caller, 'update', 'Enablement', { agencyId: agency.id })) {
      throw agency
        ? ProblemError.of('forbidden', { action: 'update', subject: 'Enablement' })
        : ProblemError.invalid([{ path: 'agency', message: 'unknown agency', code: 'unknown-agency' }]);
    }
    if (agency.state === 'dissolved') throw ProblemError.of('agency-dissolved');
    if (agency.kind === 'unit')
      throw ProblemError.invalid([{ path: 'agency', message: 'a unit follows its agency', code: 'is-unit' }]);
    if (locked && enabled === null)
      throw ProblemError.invalid([
        { path: 'locked', message: 'only a decision can be locked', code: 'nothing-to-lock' },
      ]);
    return agency;
  }

  /** Asked once before anything is computed, and once more inside the transaction, of the rows that then stand. */
  private checkLocks(caller: Caller, agency: AgencyNode, locked: boolean, rows: readonly EnablementRow[]): void {
    const current = rows.find((row) => row.agencyId === agency.id);
    if (locked || current?.locked) this.access.assert(caller, 'lock', 'Enablement', { agencyId: agency.id });
    const above = this.agencies.ancestorsOrSelf(agency.id).slice(1);
    const lock = rows.find((row) => row.locked && above.includes(row.agencyId));
    if (lock) throw ProblemError.of('plugin-locked', { lockedBy: this.agencies.byId(lock.agencyId)?.name ?? '' });
  }

  private async store(
    caller: Caller,
    plugin: string,
    agency: AgencyNode,
    row: { enabled: boolean | null; locked: boolean; reason: string },
  ): Promise<void> {
    await this.transactions.run(caller, async (transaction) => {
      await this.repository.lock(transaction, plugin);
      const rows = await this.repository.ofPlugin(transaction, plugin);
      this.checkLocks(caller, agency, row.locked, rows);
      const before = rows.find((one) => one.agencyId === agency.id);
      if (row.enabled === null) await this.repository.remove(transaction, plugin, agency.id);
      else
        await this.repository.store(transaction, {
          plugin,
          agencyId: agency.id,
          enabled: row.enabled,
          locked: row.locked,
          reason: row.reason,
          by: caller.accountId,
        });
      transaction.audit({
        action: 'plugin.switch',
        subject: 'Enablement',
        subjectId: `${plugin}@${agency.code}`,
        agencyId: agency.id,
        before: { enabled: before?.enabled ?? null, locked: before?.locked ?? false },
        after: row,
      });
      transaction.emit({
        name: 'plugins.switched@1',
        payload: { plugin, agencyId: agency.id, enabled: row.enabled },
        agencyId: agency.id,
      });
      transaction.touch(enablementTopic);
    });
  }
}

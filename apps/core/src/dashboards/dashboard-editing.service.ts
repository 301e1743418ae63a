import { Injectable } from '@nestjs/common';
import {
  classicKey,
  type DashboardList,
  type DashboardPatch,
  type DashboardView,
  differenceOf,
  emptyDifference,
  type NewDashboard,
} from '@tessera/contracts';
import { type Caller, Clock, newId, Parameters, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { belowOf, versionsOf } from './dashboard-layers.js';
import { DashboardStateRepository } from './dashboard-state.repository.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { DashboardsService } from './dashboards.service.js';
import { Layouts } from './layouts.js';

/** A person's dashboards: new ones, their names, which one is shown, and away with them. */
@Injectable()
export class DashboardEditingService {
  constructor(
    private readonly dashboards: DashboardsService,
    private readonly states: DashboardStateRepository,
    private readonly layouts: Layouts,
    private readonly writes: DashboardWritesRepository,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** A custom dashboard; a copy shows what its model shows to the caller now. */
  async create(caller: Caller, { name, copyOf }: NewDashboard): Promise<DashboardView> {
    const model = await this.layouts.open(caller, copyOf ?? null);
    const key = newId();
    const most = this.parameters.get<number>('dashboards.most-custom');
    const row = { key, name, mode: 'custom' as const, version: 0, seen: null };
    const difference = copyOf ? differenceOf(belowOf(model.layers, 'custom'), model.layout.shown) : emptyDifference();
    await this.transactions.run(caller, async (tx) => {
      await this.writes.hold(tx, caller.accountId);
      const { dashboards } = await this.states.of(caller.accountId, caller.agencyId, null, tx);
      if (dashboards.filter(({ mode }) => mode === 'custom').length >= most)
        throw ProblemError.of('too-many-dashboards', { most });
      if (dashboards.some((one) => one.name === name)) throw nameTaken();
      const at = this.clock.now();
      await this.writes.create(tx, caller, row, versionsOf(model.state), at);
      const layer = { kind: 'account' as const, ownerId: caller.accountId, dashboard: key, mode: row.mode };
      if (copyOf) await this.writes.saveLayer(tx, layer, 0, difference, { accountId: caller.accountId, at });
      tx.audit({
        action: 'dashboard.create',
        subject: 'Layout',
        subjectId: key,
        after: { name, copyOf: copyOf ?? null },
      });
    });
    return this.dashboards.view(caller, key);
  }

  async patch(caller: Caller, key: string, { name, current }: DashboardPatch): Promise<DashboardList> {
    await this.transactions.run(caller, async (tx) => {
      const { dashboards, row, shown } = await this.held(tx, caller, key);
      if (name !== undefined && name !== row.name) {
        if (row.mode === 'classic') throw ProblemError.of('classic-dashboard');
        if (dashboards.some((one) => one.name === name)) throw nameTaken();
        await this.writes.rename(tx, caller.accountId, key, name);
        tx.audit({
          action: 'dashboard.rename',
          subject: 'Layout',
          subjectId: key,
          before: { name: row.name },
          after: { name },
        });
      }
      if (!current || shown === key) return;
      await this.writes.makeCurrent(tx, caller.accountId, key);
      tx.audit({ action: 'dashboard.show', subject: 'Layout', subjectId: key, before: { current: shown } });
    });
    return this.dashboards.list(caller);
  }

  /** The classic one stays for ever, so there is always one; whoever deletes the current one is shown the classic. */
  async remove(caller: Caller, key: string): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      const { row, shown } = await this.held(tx, caller, key);
      if (row.mode === 'classic') throw ProblemError.of('classic-dashboard');
      if (shown === key) await this.writes.makeCurrent(tx, caller.accountId, classicKey);
      await this.writes.remove(tx, caller.accountId, key);
      tx.audit({ action: 'dashboard.delete', subject: 'Layout', subjectId: key, before: { name: row.name } });
    });
  }

  private async held(tx: Transaction, caller: Caller, key: string) {
    await this.writes.hold(tx, caller.accountId);
    const { dashboards, current } = await this.states.of(caller.accountId, caller.agencyId, null, tx);
    const row = dashboards.find((one) => one.key === key);
    if (!row) throw ProblemError.of('not-found');
    return { dashboards, row, shown: current };
  }
}

const nameTaken = () =>
  ProblemError.invalid([{ path: 'name', message: 'another dashboard of yours has this name', code: 'taken' }]);

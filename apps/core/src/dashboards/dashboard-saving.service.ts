import { Injectable } from '@nestjs/common';
import {
  classicObjections,
  type DashboardSave,
  type DashboardView,
  emptyDifference,
  type LayerDifference,
} from '@tessera/contracts';
import { type Caller, Clock, Parameters, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { belowOf, versionsOf } from './dashboard-layers.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { DashboardsService } from './dashboards.service.js';
import { differenceErrors } from './difference-check.js';
import { changedPlacements } from './layer-news.js';
import { partOf, together } from './layer-parts.js';
import { Layouts, type OpenDashboard } from './layouts.js';
import { TileKinds } from './tile-kinds.js';

export interface SavedLayer {
  /** Of the account's layer, as its editor knew it. */
  version: number;
  difference: LayerDifference;
  /** For the audit log, e.g. `dashboard.save`. */
  action: string;
}

/** A person's own layer, from one state to the next. */
@Injectable()
export class DashboardSavingService {
  constructor(
    private readonly dashboards: DashboardsService,
    private readonly layouts: Layouts,
    private readonly writes: DashboardWritesRepository,
    private readonly kinds: TileKinds,
    private readonly transactions: Transactions,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** 409 `conflict` with the newer state when another device saved meanwhile. */
  async save(caller: Caller, key: string, { version, difference }: DashboardSave): Promise<DashboardView> {
    const open = await this.layouts.open(caller, key);
    const given = { ...difference, added: difference.added.map((one) => ({ ...one, locks: [] })), locks: {} };
    this.check(caller, open, given);
    return this.store(caller, open, { version, difference: withUnseen(open, given), action: 'dashboard.save' });
  }

  /** Stores what is known to be sound; `also` writes with it. */
  async store(
    caller: Caller,
    open: OpenDashboard,
    { version, difference, action }: SavedLayer,
    also: (tx: Transaction) => Promise<void> = async () => undefined,
  ): Promise<DashboardView> {
    const { key, mode } = open.row;
    const saved = await this.transactions.run(caller, async (tx) => {
      await this.writes.hold(tx, caller.accountId);
      // the classic one comes into being when it is needed; a custom one that another device deleted stays deleted
      if (mode === 'classic') await this.writes.create(tx, caller, open.row, versionsOf(open.state), this.clock.now());
      else if (!(await this.writes.isThere(tx, caller.accountId, key))) throw ProblemError.of('not-found');
      const layer = { kind: 'account' as const, ownerId: caller.accountId, dashboard: key, mode };
      const by = { accountId: caller.accountId, at: this.clock.now() };
      const next = await this.writes.saveLayer(tx, layer, version, difference, by);
      if (next === undefined) return false;
      await this.writes.forgetVersions(tx, layer, next, this.parameters.get('dashboards.versions-kept'));
      await also(tx);
      tx.audit({
        action,
        subject: 'Layout',
        subjectId: key,
        before: { version },
        after: { version: next, changed: changedPlacements(open.stored.account, difference) },
      });
      return true;
    });
    const current = await this.dashboards.view(caller, key);
    if (!saved) throw ProblemError.of('conflict', { current });
    return current;
  }

  private check(caller: Caller, { row, layers }: OpenDashboard, difference: LayerDifference): void {
    const below = belowOf(layers, row.mode);
    const errors = differenceErrors(difference, layers.account, below, {
      find: (plugin, tile) => this.kinds.find(plugin, tile),
      mayAdd: (plugin, tile) => this.kinds.mayAdd(caller, plugin, tile),
    });
    if (row.mode === 'classic')
      errors.push(
        ...classicObjections(below, difference).map((path) => ({
          path: `difference.${path}`,
          message: 'a classic dashboard only exchanges places of the same size and hides',
          code: 'classic',
        })),
      );
    if (errors.length > 0) throw ProblemError.invalid(errors);
  }
}

/**
 * What the owner said plus what is kept of tiles that they cannot see at the moment: nobody loses a tile because its
 * plugin was away while they arranged the others. Changes of tiles that are gone for good are dropped.
 */
export function withUnseen({ stored, layers }: Pick<OpenDashboard, 'stored' | 'layers'>, given: LayerDifference) {
  const ids = (of: OpenDashboard['layers']) =>
    new Set([...of.platform.added, ...of.agency.added, ...of.account.added].map(({ id }) => id));
  const seen = ids({ ...layers, account: { ...emptyDifference(), added: [...layers.account.added, ...given.added] } });
  const unseen = new Set([...ids(stored)].filter((id) => !seen.has(id)));
  return together(
    partOf(given, (id) => seen.has(id)),
    partOf(stored.account, (id) => unseen.has(id)),
  );
}

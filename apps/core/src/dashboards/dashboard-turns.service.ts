import { Injectable } from '@nestjs/common';
import {
  type DashboardRestore,
  type DashboardView,
  differenceOf,
  emptyDifference,
  type LayerDifference,
  type NewsChoice,
} from '@tessera/contracts';
import { type Caller, ProblemError, type Transaction, Transactions } from '@tessera/sdk';
import { belowOf, type Layers, sumOf, versionsOf } from './dashboard-layers.js';
import { DashboardNews } from './dashboard-news.js';
import { DashboardSavingService, withUnseen } from './dashboard-saving.service.js';
import { DashboardStateRepository } from './dashboard-state.repository.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { DashboardsService } from './dashboards.service.js';
import { partOf, storedDifference } from './layer-parts.js';
import { Layouts, type OpenDashboard } from './layouts.js';

/** Turns that a whole dashboard takes: back to the default or an older state, and with or against its agency's news. */
@Injectable()
export class DashboardTurnsService {
  constructor(
    private readonly dashboards: DashboardsService,
    private readonly saving: DashboardSavingService,
    private readonly layouts: Layouts,
    private readonly states: DashboardStateRepository,
    private readonly writes: DashboardWritesRepository,
    private readonly news: DashboardNews,
    private readonly transactions: Transactions,
  ) {}

  /** Nothing is lost: the state before stays among the versions, and can be restored in turn. */
  async restore(caller: Caller, key: string, { version, to }: DashboardRestore): Promise<DashboardView> {
    const open = await this.layouts.open(caller, key);
    const difference = await this.formerState(caller, key, to);
    return this.saving.store(caller, open, { version, difference, action: 'dashboard.restore' });
  }

  async answerNews(caller: Caller, key: string, { version, lower, choice }: NewsChoice): Promise<DashboardView> {
    const open = await this.layouts.open(caller, key);
    const now = versionsOf(open.state);
    // what came after the news that were read is news again, not part of the answer
    if (now.platform !== lower.platform || now.agency !== lower.agency)
      throw ProblemError.of('conflict', { current: await this.dashboards.view(caller, key) });
    const seen = (tx: Transaction) => this.writes.noteSeen(tx, caller, key, now);
    const difference = choice === 'seen' ? undefined : await this.answered(caller, open, choice);
    if (difference)
      return this.saving.store(caller, open, { version, difference, action: `dashboard.${choice}-news` }, seen);
    await this.transactions.run(caller, seen);
    return this.dashboards.view(caller, key);
  }

  private async formerState(caller: Caller, key: string, to: DashboardRestore['to']): Promise<LayerDifference> {
    if (to === 'default' || to === 0) return emptyDifference();
    const kept = await this.states.version('account', caller.accountId, key, to);
    if (!kept) throw ProblemError.of('not-found');
    return storedDifference(kept);
  }

  /** Undefined: nothing of the person's own layer has to change. */
  private async answered(
    caller: Caller,
    open: OpenDashboard,
    choice: 'take' | 'keep',
  ): Promise<LayerDifference | undefined> {
    const before = await this.news.layersLastSeen(caller, open);
    if (!before) return undefined;
    const { account } = open.stored;
    if (choice === 'take') {
      const changed = new Set((await this.news.of(caller, open)).map(({ placement }) => placement));
      const own = new Set(account.added.map(({ id }) => id));
      return partOf(account, (id) => own.has(id) || !changed.has(id));
    }
    const { mode } = open.row;
    if (mode === 'classic') return withUnseen(open, hiddenAsBefore(open, before));
    return withUnseen(open, differenceOf(belowOf(open.layers, mode), sumOf(before, mode).shown));
  }
}

/** In fixed places only what is shown, and with which settings, can be as before; the places are the layer's. */
function hiddenAsBefore({ layers, row }: OpenDashboard, before: Layers): LayerDifference {
  const below = belowOf(layers, row.mode);
  const places = new Map([...below.shown, ...below.removed].map(({ id, rect }) => [id, rect]));
  const wanted = sumOf(before, row.mode).shown.flatMap((tile) => {
    const rect = places.get(tile.id);
    return rect ? [{ ...tile, rect }] : [];
  });
  return { ...differenceOf(below, wanted), moved: layers.account.moved };
}

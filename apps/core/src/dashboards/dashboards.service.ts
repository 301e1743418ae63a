import { Injectable } from '@nestjs/common';
import type { DashboardList, DashboardView, OfferedTile } from '@tessera/contracts';
import { type Caller, Parameters } from '@tessera/sdk';
import { versionsOf } from './dashboard-layers.js';
import { DashboardNews } from './dashboard-news.js';
import { type DashboardState, DashboardStateRepository } from './dashboard-state.repository.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { Layouts, summaryOf } from './layouts.js';
import { kindKey, TileKinds } from './tile-kinds.js';

/** A person's dashboards as their owner reads them. */
@Injectable()
export class DashboardsService {
  constructor(
    private readonly layouts: Layouts,
    private readonly states: DashboardStateRepository,
    private readonly writes: DashboardWritesRepository,
    private readonly news: DashboardNews,
    private readonly kinds: TileKinds,
    private readonly parameters: Parameters,
  ) {}

  async list(caller: Caller): Promise<DashboardList> {
    const { dashboards, current } = await this.states.of(caller.accountId, caller.agencyId, null);
    const most = this.parameters.get<number>('dashboards.most-custom');
    return { items: dashboards.map(summaryOf), next: null, current, most };
  }

  async view(caller: Caller, key: string): Promise<DashboardView> {
    const open = await this.layouts.open(caller, key);
    await this.news.noteFirstLook(caller, open.row, open.state);
    return {
      ...summaryOf(open.row),
      lower: versionsOf(open.state),
      layers: open.layers,
      layout: open.layout,
      tiles: this.offered(caller, open.state),
      news: await this.news.of(caller, open),
      before: await this.states.versionBefore(caller.accountId, key, open.row.version),
    };
  }

  /** Only what is offered to the caller counts as seen; the rest is news once it is offered. */
  async traySeen(caller: Caller, tiles: readonly string[]): Promise<void> {
    const offered = new Set(this.kinds.offered(caller).map(kindKey));
    await this.writes.noteTray(
      caller.accountId,
      [...new Set(tiles)].filter((key) => offered.has(key)),
    );
  }

  private offered(caller: Caller, state: DashboardState): OfferedTile[] {
    const fresh = new Set(this.layouts.newKinds(caller, state));
    return this.kinds.offered(caller).map((kind) => ({ ...kind, isNew: fresh.has(kindKey(kind)) }));
  }
}

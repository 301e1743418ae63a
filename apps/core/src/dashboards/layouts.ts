import { Injectable } from '@nestjs/common';
import type { DashboardSummary, LayerNews, ResolvedLayout } from '@tessera/contracts';
import { type Caller, ProblemError } from '@tessera/sdk';
import { type Layers, layersFor, storedLayers, sumOf } from './dashboard-layers.js';
import { DashboardNews } from './dashboard-news.js';
import { type DashboardRow, type DashboardState, DashboardStateRepository } from './dashboard-state.repository.js';
import { kindKey, TileKinds } from './tile-kinds.js';

/** One dashboard of a person: as stored, and as its owner may see it. */
export interface OpenDashboard {
  row: DashboardRow;
  state: DashboardState;
  stored: Layers;
  layers: Layers;
  layout: ResolvedLayout;
}

export const summaryOf = ({ key, name, mode, version }: DashboardRow): DashboardSummary => ({
  key,
  name,
  mode,
  version,
});

/** What a person's dashboards hold. */
@Injectable()
export class Layouts {
  constructor(
    private readonly states: DashboardStateRepository,
    private readonly kinds: TileKinds,
    private readonly news: DashboardNews,
  ) {}

  /** One dashboard, the current one unless told; 404 for a key that the caller does not have. */
  async open(caller: Caller, key: string | null = null): Promise<OpenDashboard> {
    const state = await this.states.of(caller.accountId, caller.agencyId, key);
    const row = state.dashboards.find((one) => one.key === (key ?? state.current));
    if (!row) throw ProblemError.of('not-found');
    const stored = storedLayers(state);
    const layers = layersFor(caller, this.kinds, stored, row.mode);
    return { row, state, stored, layers, layout: sumOf(layers, row.mode) };
  }

  /** The current dashboard as the page's first frame needs it; also notes that its owner has seen it. */
  async first(caller: Caller): Promise<{ open: OpenDashboard; news: LayerNews[]; newTiles: number }> {
    const open = await this.open(caller);
    await this.news.noteFirstLook(caller, open.row, open.state);
    return { open, news: await this.news.of(caller, open), newTiles: this.newKinds(caller, open.state).length };
  }

  /** Kinds of tiles that came since the caller last looked at the tray. */
  newKinds(caller: Caller, { seenTiles }: DashboardState): string[] {
    if (!seenTiles) return [];
    const seen = new Set(seenTiles);
    return this.kinds
      .offered(caller)
      .map(kindKey)
      .filter((key) => !seen.has(key));
  }
}

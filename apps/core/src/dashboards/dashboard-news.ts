import { Injectable } from '@nestjs/common';
import type { LayerNews } from '@tessera/contracts';
import { type Caller, systemAccountId } from '@tessera/sdk';
import { firstState, type Layers, layersFor, versionsOf } from './dashboard-layers.js';
import { type DashboardRow, type DashboardState, DashboardStateRepository } from './dashboard-state.repository.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { newsBetween } from './layer-news.js';
import { storedDifference } from './layer-parts.js';
import { kindKey, TileKinds } from './tile-kinds.js';

const home = 'home';

/** What the layers below a dashboard changed since its owner last looked. */
@Injectable()
export class DashboardNews {
  constructor(
    private readonly states: DashboardStateRepository,
    private readonly writes: DashboardWritesRepository,
    private readonly kinds: TileKinds,
  ) {}

  async of(caller: Caller, open: { row: DashboardRow; state: DashboardState; layers: Layers }): Promise<LayerNews[]> {
    const before = await this.layersLastSeen(caller, open);
    return before ? newsBetween(before, open.layers, open.row.mode) : [];
  }

  /** The lower layers as the owner last saw them; undefined when nothing changed since, or nobody knows any more. */
  async layersLastSeen(
    caller: Caller,
    { row: { seen, mode }, state, layers }: { row: DashboardRow; state: DashboardState; layers: Layers },
  ): Promise<Layers | undefined> {
    const now = versionsOf(state);
    if (!seen || (seen.platform === now.platform && seen.agency === now.agency && seen.agencyId === caller.agencyId))
      return undefined;
    const [platform, agency] = await Promise.all([
      this.layer('platform', systemAccountId, seen.platform),
      this.layer('agency', seen.agencyId, seen.agency),
    ]);
    return platform && agency && layersFor(caller, this.kinds, { platform, agency, account: layers.account }, mode);
  }

  /** From the first look on, changes are news. Whoever comes anew has none, and no tile is new to them. */
  async noteFirstLook(caller: Caller, row: DashboardRow, state: DashboardState): Promise<void> {
    if (row.seen && state.seenTiles) return;
    await this.writes.noteFirstLook(caller, row, versionsOf(state), this.kinds.offered(caller).map(kindKey));
  }

  private async layer(kind: 'platform' | 'agency', owner: string, version: number) {
    if (version === 0) return firstState(kind);
    const kept = await this.states.version(kind, owner, home, version);
    return kept && storedDifference(kept);
  }
}

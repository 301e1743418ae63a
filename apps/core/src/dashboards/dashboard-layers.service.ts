import { Injectable } from '@nestjs/common';
import {
  emptyDifference,
  type LayerDifference,
  type LayerSave,
  type LayerView,
  type OfferedTile,
  type ResolvedLayout,
  withLayer,
} from '@tessera/contracts';
import { Access, Agencies, type AgencyNode, type Caller, Clock, ProblemError, Transactions } from '@tessera/sdk';
import { firstState } from './dashboard-layers.js';
import { DashboardWritesRepository } from './dashboard-writes.repository.js';
import { differenceErrors } from './difference-check.js';
import { changedPlacements } from './layer-news.js';
import { storedDifference } from './layer-parts.js';
import { type LayerOwner, LowerLayersRepository, platformOwner } from './lower-layers.repository.js';
import { TileKinds } from './tile-kinds.js';

type LowerKind = LayerView['kind'];

/** Whoever has not looked at the home page for more changes than these is told of no news. */
const versionsKept = 200;

/** What administrators set for everybody, or for the people of one agency. */
@Injectable()
export class DashboardLayersService {
  constructor(
    private readonly repository: LowerLayersRepository,
    private readonly writes: DashboardWritesRepository,
    private readonly kinds: TileKinds,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async view(caller: Caller, kind: LowerKind, code: string | undefined): Promise<LayerView> {
    const agency = this.owner(caller, 'read', kind, code);
    const layer = ownerOf(agency);
    const [row, below, dashboards] = await Promise.all([
      this.repository.find(layer),
      this.below(agency),
      this.repository.dashboards(agency?.id ?? null),
    ]);
    const difference = row ? storedDifference(row.operations) : firstState(layer.kind);
    return {
      kind,
      agency: agency ? { code: agency.code, name: agency.name } : null,
      version: row?.version ?? 0,
      difference,
      below,
      layout: withLayer(below, difference, layer.kind),
      tiles: this.offered(caller),
      dashboards,
      changedAt: row?.changedAt?.toISOString() ?? null,
      changedBy: row?.changedBy ?? null,
    };
  }

  async save(caller: Caller, kind: LowerKind, code: string | undefined, given: LayerSave): Promise<LayerView> {
    const agency = this.owner(caller, 'update', kind, code);
    const layer = ownerOf(agency);
    const stored = await this.repository.find(layer);
    const before = stored ? storedDifference(stored.operations) : firstState(layer.kind);
    await this.check(caller, agency, given.difference, before);
    const stands = { ...layer, dashboard: 'home', mode: 'classic' };
    const saved = await this.transactions.run(caller, async (tx) => {
      const by = { accountId: caller.accountId, at: this.clock.now() };
      const next = await this.writes.saveLayer(tx, stands, given.version, given.difference, by);
      if (next === undefined) return false;
      await this.writes.forgetVersions(tx, stands, next, versionsKept);
      const changed = changedPlacements(before, given.difference);
      tx.audit({
        action: 'layout.save',
        subject: 'Layout',
        subjectId: agency?.code ?? 'platform',
        agencyId: agency?.id ?? null,
        before: { version: given.version, ...said(before, changed) },
        after: { version: next, ...said(given.difference, changed) },
      });
      return true;
    });
    const current = await this.view(caller, kind, code);
    if (!saved) throw ProblemError.of('conflict', { current });
    return current;
  }

  private async check(caller: Caller, agency: AgencyNode | null, difference: LayerDifference, before: LayerDifference) {
    const errors = differenceErrors(difference, before, await this.below(agency), {
      find: (plugin, tile) => this.kinds.find(plugin, tile),
      mayAdd: (plugin, tile) => this.kinds.mayAdd(caller, plugin, tile),
    });
    if (errors.length > 0) throw ProblemError.invalid(errors);
  }

  /** What the layer stands on: nothing below the platform's, the platform's below an agency's. */
  private async below(agency: AgencyNode | null): Promise<ResolvedLayout> {
    const nothing = { shown: [], removed: [] };
    if (!agency) return nothing;
    const row = await this.repository.find(platformOwner);
    return withLayer(nothing, row ? storedDifference(row.operations) : firstState('platform'), 'platform');
  }

  private owner(caller: Caller, action: 'read' | 'update', kind: LowerKind, code: string | undefined) {
    if (kind === 'platform') {
      this.access.assert(caller, action, 'Layout', { agencyId: null });
      return null;
    }
    const agency = this.agencies.byCode(code ?? caller.agencyCode);
    if (!agency || agency.kind === 'unit' || agency.state !== 'active') throw ProblemError.of('not-found');
    this.access.assert(caller, action, 'Layout', { agencyId: agency.id });
    return agency;
  }

  private offered(caller: Caller): OfferedTile[] {
    return this.kinds.offered(caller).map((kind) => ({ ...kind, isNew: false }));
  }
}

const ownerOf = (agency: AgencyNode | null): LayerOwner =>
  agency ? { kind: 'agency', ownerId: agency.id } : platformOwner;

/** What a layer says of some placements, without the members that say nothing. */
function said(difference: LayerDifference, ids: readonly string[]) {
  const whole = { ...emptyDifference(), ...difference };
  const of = <Value>(record: Record<string, Value>) => Object.entries(record).filter(([id]) => ids.includes(id));
  return {
    added: whole.added.filter(({ id }) => ids.includes(id)),
    removed: whole.removed.filter((id) => ids.includes(id)),
    restored: whole.restored.filter((id) => ids.includes(id)),
    moved: Object.fromEntries(of(whole.moved)),
    settings: Object.fromEntries(of(whole.settings)),
    locks: Object.fromEntries(of(whole.locks)),
  };
}

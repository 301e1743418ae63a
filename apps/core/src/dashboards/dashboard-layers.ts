import {
  classicPart,
  type DashboardMode,
  emptyDifference,
  type LayerDifference,
  layoutBelow,
  type ResolvedLayout,
  resolveLayout,
} from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { classicPreset } from './classic-preset.js';
import type { DashboardState, LayerRow } from './dashboard-state.repository.js';
import { storedDifference, withoutTiles } from './layer-parts.js';
import type { TileKinds } from './tile-kinds.js';

export interface Layers {
  platform: LayerDifference;
  agency: LayerDifference;
  account: LayerDifference;
}

/** What a layer holds that nobody has saved yet. */
export const firstState = (kind: 'platform' | 'agency'): LayerDifference =>
  kind === 'platform' ? classicPreset : emptyDifference();

const differenceIn = (row: LayerRow | null, first: LayerDifference): LayerDifference =>
  row ? storedDifference(row.operations) : first;

/** The layers as they are stored. */
export const storedLayers = ({ platform, agency, account }: DashboardState): Layers => ({
  platform: differenceIn(platform, firstState('platform')),
  agency: differenceIn(agency, firstState('agency')),
  account: differenceIn(account, emptyDifference()),
});

/** The layers without tiles that have no place on the caller's dashboards, and without what their mode does not take. */
export function layersFor(caller: Caller, kinds: TileKinds, layers: Layers, mode: DashboardMode): Layers {
  const isSeen = ({ plugin, tile }: { plugin: string; tile: string }) => kinds.hasPlace(caller, plugin, tile);
  const added = [layers.platform, layers.agency, layers.account].flatMap((layer) => layer.added);
  const seen = new Set(added.filter(isSeen).map(({ id }) => id));
  const hidden = new Set(added.flatMap(({ id }) => (seen.has(id) ? [] : [id])));
  const platform = withoutTiles(layers.platform, isSeen, hidden);
  const agency = withoutTiles(layers.agency, isSeen, hidden);
  const account = withoutTiles(layers.account, isSeen, hidden);
  if (mode === 'custom') return { platform, agency, account };
  return { platform, agency, account: classicPart(belowOf({ platform, agency }, mode), account) };
}

export const sumOf = (layers: Layers, mode: DashboardMode): ResolvedLayout => resolveLayout(layers, mode);
export const belowOf = (layers: Omit<Layers, 'account'>, mode: DashboardMode): ResolvedLayout =>
  layoutBelow({ platform: layers.platform, agency: layers.agency }, mode);

export const versionsOf = ({ platform, agency }: DashboardState) => ({
  platform: platform?.version ?? 0,
  agency: agency?.version ?? 0,
});

import { type DashboardMode, type LayerDifference, type LayerNews, type ResolvedLayout } from '@tessera/contracts';
import { belowOf, type Layers } from './dashboard-layers.js';

type Lower = Omit<Layers, 'account'>;

/** What the lower layers changed from one state to another, placement by placement, the platform's first. */
export function newsBetween(before: Lower, after: Lower, mode: DashboardMode): LayerNews[] {
  const between = { platform: after.platform, agency: before.agency };
  return [
    ...newsOf('platform', before.platform, after.platform, belowOf(before, mode), belowOf(between, mode)),
    ...newsOf('agency', before.agency, after.agency, belowOf(between, mode), belowOf(after, mode)),
  ];
}

function newsOf(
  layer: LayerNews['layer'],
  before: LayerDifference,
  after: LayerDifference,
  shownBefore: ResolvedLayout,
  shownAfter: ResolvedLayout,
): LayerNews[] {
  return changedPlacements(before, after).flatMap((placement) => {
    const was = shownBefore.shown.find(({ id }) => id === placement);
    const is = shownAfter.shown.find(({ id }) => id === placement);
    const tile = is ?? was;
    // neither then nor now on this dashboard: no news to its owner
    if (!tile) return [];
    const change = !was ? 'added' : !is ? 'removed' : (changesOf(before, after, placement)[0] ?? 'locks');
    return [{ placement, plugin: tile.plugin, tile: tile.tile, layer, change }];
  });
}

/** Ids of which two states of a layer say different things. */
export const changedPlacements = (before: LayerDifference, after: LayerDifference): string[] =>
  [...new Set([...mentioned(before), ...mentioned(after)])].filter(
    (id) => saidOf(before, id).whole !== saidOf(after, id).whole,
  );

const mentioned = ({ added, removed, restored, moved, settings, locks }: LayerDifference): string[] => [
  ...added.map(({ id }) => id),
  ...removed,
  ...restored,
  ...[moved, settings, locks].flatMap((record) => Object.keys(record)),
];

function saidOf(difference: LayerDifference, id: string) {
  const added = difference.added.find((one) => one.id === id);
  const parts = {
    moved: inOrder(difference.moved[id] ?? added?.rect),
    settings: inOrder(difference.settings[id] ?? added?.settings),
    locks: [...new Set([...(added?.locks ?? []), ...(difference.locks[id] ?? [])])].sort().join(),
  };
  const present = [added !== undefined, difference.removed.includes(id), difference.restored.includes(id)];
  return { ...parts, whole: JSON.stringify([present, parts, added && `${added.plugin}/${added.tile}`]) };
}

const inOrder = (value: object | undefined): string =>
  JSON.stringify(Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

function changesOf(before: LayerDifference, after: LayerDifference, id: string): LayerNews['change'][] {
  const was = saidOf(before, id);
  const is = saidOf(after, id);
  return (['moved', 'settings', 'locks'] as const).filter((kind) => was[kind] !== is[kind]);
}

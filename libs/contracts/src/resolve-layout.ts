import type {
  DashboardMode,
  LayerDifference,
  LayerKind,
  LockKind,
  PlacedTile,
  Placement,
  ResolvedLayout,
} from './layout.js';
import { allowedRect, inReadingOrder, insideGrid, isLocked, overlaps, packed, sameRect } from './layout-grid.js';

export const emptyDifference = (): LayerDifference => ({
  added: [],
  removed: [],
  restored: [],
  moved: {},
  settings: {},
  locks: {},
});

const nothing: ResolvedLayout = { shown: [], removed: [] };
const own = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/**
 * The sum of the layers, lowest first; the same for server and browser. Changes against a lock of a lower layer and
 * changes of unknown ids are ignored. On a custom dashboard, tiles of the lower layers whose presence is not locked are
 * only offered: they are in `removed` until the account's layer restores them.
 */
export function resolveLayout(
  layers: Readonly<Record<LayerKind, LayerDifference>>,
  mode: DashboardMode = 'classic',
): ResolvedLayout {
  const platform = withLayer(nothing, layers.platform, 'platform');
  const agency = withLayer(platform, layers.agency, 'agency');
  return withLayerOf(mode, mode === 'classic' ? agency : offered(agency), layers.account, 'account');
}

/** One layer of a dashboard of this mode over what the layers below it come to. */
export const withLayerOf = (
  mode: DashboardMode,
  below: ResolvedLayout,
  difference: LayerDifference,
  layer: LayerKind,
): ResolvedLayout =>
  withLayer(below, mode === 'custom' && layer === 'account' ? withArrangedTiles(difference) : difference, layer);

/**
 * Who moved or set a tile wants it: it stays when the lock is lifted that had forced it onto the dashboard. Not so what
 * was put away afterwards, which keeps its place and settings for the day it comes back.
 */
function withArrangedTiles(difference: LayerDifference): LayerDifference {
  const { restored, removed, moved, settings } = difference;
  const arranged = [...Object.keys(moved), ...Object.keys(settings)].filter((id) => !removed.includes(id));
  return { ...difference, restored: [...new Set([...restored, ...arranged])] };
}

/** What a person's layer stands on. */
export const layoutBelow = (
  layers: Readonly<Record<Exclude<LayerKind, 'account'>, LayerDifference>>,
  mode: DashboardMode = 'classic',
): ResolvedLayout => resolveLayout({ ...layers, account: emptyDifference() }, mode);

/** One layer over what the layers below it come to. */
export function withLayer(below: ResolvedLayout, difference: LayerDifference, layer: LayerKind): ResolvedLayout {
  const given = [...below.shown, ...below.removed].map((tile) => changed(tile, difference));
  const taken = new Set(given.map(({ id }) => id));
  const mine = difference.added.map((placement) => {
    const id = freeId(placement.id, layer, taken);
    taken.add(id);
    return { ...placement, id, rect: insideGrid(placement.rect), layer, locks: placement.locks };
  });
  const wasRemoved = new Set(below.removed.map(({ id }) => id));
  const restored = new Set(difference.restored);
  const removed = new Set(difference.removed);
  const isRemoved = (tile: PlacedTile): boolean => {
    const before = wasRemoved.has(tile.id);
    if (isLocked(tile, 'presence') && tile.layer !== layer) return before;
    return before ? !restored.has(tile.id) : removed.has(tile.id);
  };
  const all = [...given, ...mine];
  const shown = all.filter((tile) => !isRemoved(tile));
  const locked = (tile: PlacedTile): PlacedTile => ({ ...tile, locks: locksAfter(tile, difference, layer) });

  const held = grownInPlace(
    shown.filter((tile) => tile.layer !== layer && isLocked(tile, 'place')),
    below,
  );
  const rest = shown.filter((tile) => !held.some(({ id }) => id === tile.id)).map(locked);
  // who moved or added a tile here meant that very place: in one place it goes before what came from below
  const meant = (tile: PlacedTile) => tile.layer === layer || own(difference.moved, tile.id) !== undefined;
  const ordered = [...rest].sort(
    (a, b) =>
      a.rect.y - b.rect.y || a.rect.x - b.rect.x || Number(meant(b)) - Number(meant(a)) || (a.id < b.id ? -1 : 1),
  );
  return {
    shown: packed(
      [...inReadingOrder(held).map(locked), ...ordered.filter((tile) => isLocked(tile, 'place'))],
      ordered.filter((tile) => !isLocked(tile, 'place')),
    ),
    // who takes a tile away gives up its place: should it come back, it finds one among the others
    removed: all
      .filter(isRemoved)
      .map(locked)
      .map((tile) => ({ ...tile, locks: tile.locks.filter((kind) => kind !== 'place') })),
  };
}

/**
 * What a layer must say so that, over `below`, it comes to `wanted`. Whatever a lock forbids is left out. Locks are said
 * only by the layers of administrators: nobody locks against oneself.
 */
export function differenceOf(
  below: ResolvedLayout,
  wanted: readonly Placement[],
  layer: LayerKind = 'account',
): LayerDifference {
  const difference = emptyDifference();
  const known = new Map([...below.shown, ...below.removed].map((tile) => [tile.id, tile]));
  const hidden = new Set(below.removed.map(({ id }) => id));
  const kept = new Set<string>();
  for (const tile of wanted) {
    const base = known.get(tile.id);
    if (!base || base.plugin !== tile.plugin || base.tile !== tile.tile) {
      difference.added.push({ ...bare(tile), locks: layer === 'account' ? [] : tile.locks });
      continue;
    }
    kept.add(tile.id);
    if (hidden.has(tile.id)) {
      if (isLocked(base, 'presence')) continue;
      difference.restored.push(tile.id);
    }
    const rect = allowedRect(base, tile.rect);
    if (!sameRect(rect, base.rect)) difference.moved[tile.id] = rect;
    if (!isLocked(base, 'settings') && !sameSettings(base.settings, tile.settings))
      difference.settings[tile.id] = tile.settings;
    const locks = tile.locks.filter((kind) => !base.locks.includes(kind));
    if (layer !== 'account' && locks.length > 0) difference.locks[tile.id] = locks;
  }
  for (const tile of below.shown)
    if (!kept.has(tile.id) && !isLocked(tile, 'presence')) difference.removed.push(tile.id);
  return difference;
}

/** Without what only a resolved layout knows. */
const bare = ({ id, plugin, tile, rect, settings, locks }: Placement): Placement => ({
  id,
  plugin,
  tile,
  rect,
  settings,
  locks,
});

function changed(tile: PlacedTile, { moved, settings }: LayerDifference): PlacedTile {
  const rect = own(moved, tile.id);
  const chosen = own(settings, tile.id);
  return {
    ...tile,
    rect: rect ? allowedRect(tile, rect) : tile.rect,
    settings: chosen && !isLocked(tile, 'settings') ? chosen : tile.settings,
  };
}

/** Tiles whose place is locked keep it; a new size counts only if no other of them stands in its way. */
function grownInPlace(held: readonly PlacedTile[], below: ResolvedLayout): PlacedTile[] {
  const before = new Map(below.shown.map((tile) => [tile.id, tile.rect]));
  const done = held.map((tile) => ({ ...tile, rect: before.get(tile.id) ?? tile.rect }));
  for (const { id, rect: wanted } of inReadingOrder(held)) {
    const tile = done.find((one) => one.id === id);
    if (!tile || sameRect(tile.rect, wanted)) continue;
    const inPlace = wanted.x === tile.rect.x && wanted.y === tile.rect.y;
    if (inPlace && !done.some((one) => one.id !== id && overlaps(one.rect, wanted))) tile.rect = wanted;
  }
  return done;
}

function locksAfter(tile: PlacedTile, { locks }: LayerDifference, layer: LayerKind): LockKind[] {
  if (layer === 'account') return tile.layer === 'account' ? [] : tile.locks;
  return [...new Set([...tile.locks, ...(own(locks, tile.id) ?? [])])].sort();
}

/** Two layers may have thought of the same id; the higher one's tile is then told apart, never lost. */
function freeId(id: string, layer: LayerKind, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 1; taken.has(free); count += 1) {
    const ending = count === 1 ? `-${layer}` : `-${layer}-${count}`;
    free = `${id.slice(0, 64 - ending.length)}${ending}`;
  }
  return free;
}

function offered({ shown, removed }: ResolvedLayout): ResolvedLayout {
  const forced = shown.filter((tile) => isLocked(tile, 'presence'));
  return {
    shown: packed(
      forced.filter((tile) => isLocked(tile, 'place')),
      forced.filter((tile) => !isLocked(tile, 'place')),
    ),
    removed: [
      ...shown
        .filter((tile) => !isLocked(tile, 'presence'))
        .map((tile) => ({ ...tile, locks: tile.locks.filter((kind) => kind !== 'place') })),
      ...removed,
    ],
  };
}

function sameSettings(a: Placement['settings'], b: Placement['settings']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}

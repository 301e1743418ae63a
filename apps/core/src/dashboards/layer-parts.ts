import { emptyDifference, type LayerDifference, type Placement } from '@tessera/contracts';

const only = <Value>(record: Readonly<Record<string, Value>>, keep: (id: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => keep(id)));

/** The changes of the placements for which `keep` holds. */
export function partOf(difference: LayerDifference, keep: (id: string) => boolean): LayerDifference {
  return {
    added: difference.added.filter(({ id }) => keep(id)),
    removed: difference.removed.filter(keep),
    restored: difference.restored.filter(keep),
    moved: only(difference.moved, keep),
    settings: only(difference.settings, keep),
    locks: only(difference.locks, keep),
  };
}

/** Both at once; of different placements. */
export const together = (a: LayerDifference, b: LayerDifference): LayerDifference => ({
  added: [...a.added, ...b.added],
  removed: [...a.removed, ...b.removed],
  restored: [...a.restored, ...b.restored],
  moved: { ...a.moved, ...b.moved },
  settings: { ...a.settings, ...b.settings },
  locks: { ...a.locks, ...b.locks },
});

/** Without the tiles that a reader may not see, and without what is said of those that another layer added (`hidden`). */
export function withoutTiles(
  difference: LayerDifference,
  isSeen: (tile: Placement) => boolean,
  hidden: ReadonlySet<string>,
): LayerDifference {
  const seen = { ...difference, added: difference.added.filter(isSeen) };
  return hidden.size === 0 ? seen : partOf(seen, (id) => !hidden.has(id));
}

/** As stored: what older versions of the portal did not know is empty. */
export const storedDifference = (operations: Partial<LayerDifference> | null | undefined): LayerDifference => ({
  ...emptyDifference(),
  ...operations,
});

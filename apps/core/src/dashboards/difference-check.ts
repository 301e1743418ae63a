import {
  type FieldError,
  isLocked,
  type LayerDifference,
  type PlacedTile,
  type Rect,
  type ResolvedLayout,
  settingsErrors,
} from '@tessera/contracts';
import type { TileKind } from './tile-kinds.js';

const error = (path: string, code: string, message: string): FieldError => ({
  path: `difference.${path}`,
  code,
  message,
});

/** Kinds of tiles as a difference is judged by them. */
export interface KnownKinds {
  find(plugin: string, tile: string): TileKind | undefined;
  /** May it be put there now? What is there already may stay. */
  mayAdd(plugin: string, tile: string): boolean;
}

/** Everything that is wrong with a layer, field by field; changes of tiles that are gone are no errors. */
export function differenceErrors(
  difference: LayerDifference,
  before: LayerDifference,
  below: ResolvedLayout,
  kinds: KnownKinds,
): FieldError[] {
  const known = new Map([...below.shown, ...below.removed].map((tile) => [tile.id, tile]));
  return [
    ...addedErrors(difference, before, kinds),
    ...Object.entries(difference.moved).flatMap(([id, rect]) => movedErrors(id, rect, known.get(id), kinds)),
    ...Object.entries(difference.settings).flatMap(([id, settings]) => {
      const tile = known.get(id);
      const kind = tile && kinds.find(tile.plugin, tile.tile);
      return kind ? settingsErrors(kind.settings, settings, `difference.settings.${id}`) : [];
    }),
  ];
}

function addedErrors({ added }: LayerDifference, before: LayerDifference, kinds: KnownKinds): FieldError[] {
  const ids = new Set<string>();
  return added.flatMap((placement, index) => {
    const { id, plugin, tile, rect, settings } = placement;
    const path = `added.${index}`;
    if (ids.has(id)) return [error(`${path}.id`, 'duplicate', 'two placements have this id')];
    ids.add(id);
    const stays = before.added.some((one) => one.id === id && one.plugin === plugin && one.tile === tile);
    const kind = kinds.find(plugin, tile);
    if (!kind || !(stays || kinds.mayAdd(plugin, tile)))
      return [error(`${path}.tile`, 'unknown-tile', 'there is no such tile for you')];
    return [
      ...sizeErrors(`${path}.rect`, rect, kind),
      ...settingsErrors(kind.settings, settings, `difference.${path}.settings`),
    ];
  });
}

function movedErrors(id: string, rect: Rect, tile: PlacedTile | undefined, kinds: KnownKinds): FieldError[] {
  const kind = tile && kinds.find(tile.plugin, tile.tile);
  // a lock or a lower layer may hold a size that the tile does not wish for: nobody else is to blame for it
  const kept = tile && (isLocked(tile, 'size') || (tile.rect.w === rect.w && tile.rect.h === rect.h));
  return kind && !kept ? sizeErrors(`moved.${id}`, rect, kind) : [];
}

function sizeErrors(path: string, { w, h }: Rect, { size: { min, max } }: TileKind): FieldError[] {
  return [
    ...(w < min[0] || w > max[0] ? [error(`${path}.w`, 'size', `width from ${min[0]} to ${max[0]}`)] : []),
    ...(h < min[1] || h > max[1] ? [error(`${path}.h`, 'size', `height from ${min[1]} to ${max[1]}`)] : []),
  ];
}

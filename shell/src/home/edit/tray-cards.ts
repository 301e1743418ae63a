import type { OfferedTile, PlacedTile } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';

/** A card of the tray: a kind of tile that may be added, or a tile that was put away and may come back. */
export interface TrayCard {
  /** Unique in the tray. */
  key: string;
  name: string;
  icon: string;
  from: string;
  size: readonly [number, number];
  isNew: boolean;
  offered?: OfferedTile;
  removed?: PlacedTile;
}

export interface TrayCards {
  new: TrayCard[];
  offered: TrayCard[];
  removed: TrayCard[];
}
export type TrayTab = keyof TrayCards;

const kindOf = ({ plugin, tile }: { plugin: string; tile: string }): string => `${plugin}/${tile}`;

/** Sorts what the server offers and what was put away into the three tabs; a kind with settings may stand there twice. */
export function trayCards(
  offered: readonly OfferedTile[],
  shown: readonly PlacedTile[],
  removed: readonly PlacedTile[],
): TrayCards {
  const faces = new Map(offered.map((one) => [kindOf(one), one]));
  const here = new Set([...shown, ...removed].map(kindOf));
  const cards = offered
    .filter((one) => one.settings || !here.has(kindOf(one)))
    .map(
      (one): TrayCard => ({
        key: kindOf(one),
        name: localized(one.name),
        icon: one.icon,
        from: localized(one.from),
        size: one.size.default,
        isNew: one.isNew && !here.has(kindOf(one)),
        offered: one,
      }),
    );
  const away = removed.flatMap((tile): TrayCard[] => {
    const face = faces.get(kindOf(tile));
    if (!face) return [];
    const isNew = face.isNew && tile.layer !== 'account';
    return [
      {
        key: tile.id,
        name: localized(face.name),
        icon: face.icon,
        from: localized(face.from),
        size: [tile.rect.w, tile.rect.h],
        isNew,
        removed: tile,
      },
    ];
  });
  const all = [...cards, ...away];
  return {
    new: all.filter(({ isNew }) => isNew),
    offered: cards.filter(({ isNew }) => !isNew),
    removed: away.filter(({ isNew }) => !isNew),
  };
}

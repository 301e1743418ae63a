import type { OfferedTile } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';
import type { Portal } from '../../portal/portal.js';
import type { SizeLimits } from './arrange.js';

type Kind = { plugin: string; tile: string };
const anySize: SizeLimits = { min: [2, 1], max: [12, 24] };

/** Names, pictures and sizes of kinds of tiles, also of those whose plugin is off or which one may not add. */
export class TileNames {
  private readonly kinds: Map<string, OfferedTile>;

  constructor(
    readonly offered: readonly OfferedTile[],
    private readonly portal: Portal,
  ) {
    this.kinds = new Map(offered.map((one) => [`${one.plugin}/${one.tile}`, one]));
  }

  kind({ plugin, tile }: Kind): OfferedTile | undefined {
    return this.kinds.get(`${plugin}/${tile}`);
  }

  name(tile: Kind): string {
    const known = this.kind(tile)?.name ?? this.portal.disabled(tile.plugin)?.name;
    return known ? localized(known) : tile.tile;
  }

  icon(tile: Kind): string {
    return this.kind(tile)?.icon ?? this.portal.disabled(tile.plugin)?.icon ?? 'puzzle';
  }

  limits(tile: Kind): SizeLimits {
    return this.kind(tile)?.size ?? anySize;
  }
}

import { Injectable } from '@nestjs/common';
import { isLocked, type LayerDifference, type PlacedTile } from '@tessera/contracts';
import { belowOf, firstState } from './dashboard-layers.js';
import { DashboardsWithPluginRepository, type PluginPlacements } from './dashboards-with-plugin.repository.js';
import { storedDifference } from './layer-parts.js';
import { platformOwner } from './lower-layers.repository.js';

/** On how many dashboards a plugin is, before somebody switches it. */
@Injectable()
export class DashboardsWithPlugin {
  constructor(private readonly repository: DashboardsWithPluginRepository) {}

  /** `agencyIds`: own agencies of the people meant, no units. */
  async count(plugin: string, agencyIds: readonly string[]): Promise<number> {
    const stored = await this.repository.lowerLayers(agencyIds);
    const platform = storedOr(stored.get(platformOwner.ownerId), 'platform');
    // few agencies have a layer of their own: all others are asked for at once
    const groups = new Map<string, { placements: PluginPlacements; agencies: string[] }>();
    for (const id of agencyIds) {
      const placements = placementsOf(plugin, platform, storedOr(stored.get(id), 'agency'));
      const key = JSON.stringify(placements);
      const group = groups.get(key) ?? { placements, agencies: [] };
      group.agencies.push(id);
      groups.set(key, group);
    }
    let count = 0;
    for (const { placements, agencies } of groups.values()) count += await this.repository.count(agencies, placements);
    return count;
  }
}

const storedOr = (operations: Partial<LayerDifference> | undefined, kind: 'platform' | 'agency'): LayerDifference =>
  operations ? storedDifference(operations) : firstState(kind);

function placementsOf(plugin: string, platform: LayerDifference, agency: LayerDifference): PluginPlacements {
  const { shown, removed } = belowOf({ platform, agency }, 'classic');
  const free = (tile: PlacedTile) => !isLocked(tile, 'presence');
  const idsIn = (tiles: readonly PlacedTile[]) => tiles.filter((tile) => tile.plugin === plugin).map(({ id }) => id);
  return {
    plugin,
    forced: idsIn(shown.filter((tile) => !free(tile))),
    shown: idsIn(shown.filter(free)),
    hidden: idsIn(removed.filter(free)),
  };
}

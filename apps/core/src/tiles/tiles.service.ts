import { Injectable } from '@nestjs/common';
import type { Placement } from '@tessera/contracts';
import { type Caller, Enablement, ProblemError } from '@tessera/sdk';
import { Layouts } from '../dashboards/layouts.js';
import { corePlugin } from '../dashboards/tile-kinds.js';
import { PluginUse } from '../plugins/limits/plugin-use.js';
import { asReady } from '../streams/as-ready.js';
import { TileLoads } from './tile-loads.js';
import { type TileSourceEntry, TileSources } from './tile-sources.js';

export interface TilesWanted {
  /** Key; the current one unless told. */
  dashboard?: string | undefined;
  /** All unless told; those that are gone meanwhile are left out. */
  placements?: readonly string[] | undefined;
  /** The page asks on its own: nobody's use of a plugin. */
  background: boolean;
  /** A person asked for newer data: nothing that was kept. */
  fresh: boolean;
}

/** Loads the tiles of a page at once and hands each on as soon as it is there. */
@Injectable()
export class TilesService {
  constructor(
    private readonly layouts: Layouts,
    private readonly sources: TileSources,
    private readonly enablement: Enablement,
    private readonly loads: TileLoads,
    private readonly use: PluginUse,
  ) {}

  /**
   * Lines of JSON for all tiles of one of the caller's dashboards that are on and allowed, or for some of them. `gone`
   * aborts all loads.
   */
  async *stream(
    caller: Caller,
    { dashboard, placements, background, fresh }: TilesWanted,
    gone: AbortSignal,
  ): AsyncGenerator<string> {
    const { layout } = await this.layouts.open(caller, dashboard ?? null);
    const wanted = layout.shown.filter(({ id }) => !placements || placements.includes(id));
    if (placements && wanted.length === 0) throw ProblemError.of('not-found');
    const visible = wanted.flatMap((one) => {
      const entry = this.visible(caller, one);
      return entry ? [{ one, entry }] : [];
    });
    if (!background)
      for (const plugin of new Set(visible.map(({ one }) => one.plugin)))
        if (plugin !== corePlugin) this.use.note(plugin, caller.agencyId);
    const asked = { gone, fresh: fresh && !background };
    yield* asReady(visible.map(({ one, entry }) => this.loads.line(caller, one, entry, asked)));
    yield `${JSON.stringify({ done: true })}\n`;
  }

  private visible(caller: Caller, { plugin, tile }: Placement): TileSourceEntry | undefined {
    const entry = this.sources.find(plugin, tile);
    if (!entry || (plugin !== corePlugin && !this.enablement.isEnabled(plugin, caller.agencyId))) return undefined;
    const permission = entry.manifest?.permission;
    return !permission || caller.ability.can(permission[0], permission[1]) ? entry : undefined;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type Placement, problemDocument, type TileLine } from '@tessera/contracts';
import { type Caller, Clock, Enablement, ProblemError } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { Layouts } from '../dashboards/layouts.js';
import { PluginUse } from '../plugins/limits/plugin-use.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { type TileSourceEntry, TileSources } from './tile-sources.js';
import { TileTimings } from './tile-timings.js';

/** A source that has not answered by then is given up; its neighbours have long been sent. */
const longestLoad = 3_000;
/** Characters of JSON beyond which data is no tile's any more. */
const longestLine = 256 * 1024;

export interface TilesWanted {
  /** Key; the current one unless told. */
  dashboard?: string | undefined;
  /** All unless told; those that are gone meanwhile are left out. */
  placements?: readonly string[] | undefined;
  /** The page asks on its own: nobody's use of a plugin. */
  background: boolean;
}

/** Loads the tiles of a page at once and hands each on as soon as it is there. */
@Injectable()
export class TilesService {
  constructor(
    private readonly layouts: Layouts,
    private readonly sources: TileSources,
    private readonly enablement: Enablement,
    private readonly timings: TileTimings,
    private readonly use: PluginUse,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Lines of JSON for all tiles of one of the caller's dashboards that are on and allowed, or for some of them. `gone`
   * aborts all loads.
   */
  async *stream(
    caller: Caller,
    { dashboard, placements, background }: TilesWanted,
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
        if (plugin !== 'core') this.use.note(plugin, caller.agencyId);
    const pending = new Map(
      visible.map(({ one, entry }) => [
        one.id,
        this.load(caller, one, entry, gone).then((line) => ({ id: one.id, line })),
      ]),
    );
    while (pending.size > 0) {
      const { id, line } = await Promise.race(pending.values());
      pending.delete(id);
      yield line;
    }
    yield lineOf({ done: true });
  }

  private visible(caller: Caller, { plugin, tile }: Placement): TileSourceEntry | undefined {
    const entry = this.sources.find(plugin, tile);
    if (!entry || (plugin !== 'core' && !this.enablement.isEnabled(plugin, caller.agencyId))) return undefined;
    const permission = entry.manifest?.permission;
    return !permission || caller.ability.can(permission[0], permission[1]) ? entry : undefined;
  }

  private async load(
    caller: Caller,
    { id, plugin, tile, settings }: Placement,
    { loader }: TileSourceEntry,
    gone: AbortSignal,
  ): Promise<string> {
    const started = performance.now();
    const late = AbortSignal.timeout(longestLoad);
    const signal = AbortSignal.any([gone, late]);
    try {
      const data = await Promise.race([loader.load(caller, settings, signal), aborted(signal)]);
      const took = Math.round(performance.now() - started);
      // made into text here: data that cannot be must not break the stream for its neighbours
      const line = lineOf({ placement: id, data, at: this.clock.now().toISOString(), took });
      if (line.length > longestLine) throw new Error(`data of ${line.length} characters`);
      return line;
    } catch (error) {
      if (!gone.aborted) {
        pluginFaults.note(plugin, error);
        this.logger.warn({ plugin, tile, late: late.aborted, reason: (error as Error)?.message }, 'tile failed');
      }
      const slug = late.aborted ? 'tile-timeout' : 'tile-failed';
      return lineOf({ placement: id, problem: problemDocument(slug, { plugin, tile }) });
    } finally {
      if (!gone.aborted) this.timings.note(plugin, tile, performance.now() - started);
    }
  }
}

const lineOf = (line: TileLine): string => `${JSON.stringify(line)}\n`;

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });

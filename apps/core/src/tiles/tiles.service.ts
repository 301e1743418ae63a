import { Inject, Injectable } from '@nestjs/common';
import { type Placement, problemDocument, type TileLine } from '@tessera/contracts';
import { type Caller, Clock, Enablement, ProblemError } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { Layouts } from '../dashboards/layouts.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { type TileSourceEntry, TileSources } from './tile-sources.js';
import { TileTimings } from './tile-timings.js';

/** A source that has not answered by then is given up; its neighbours have long been sent. */
const longestLoad = 3_000;

/** Loads the tiles of a page at once and hands each on as soon as it is there. */
@Injectable()
export class TilesService {
  constructor(
    private readonly layouts: Layouts,
    private readonly sources: TileSources,
    private readonly enablement: Enablement,
    private readonly timings: TileTimings,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Lines for all tiles of the caller's home that are on and allowed, or for one placement. `gone` aborts all loads. */
  async *stream(caller: Caller, placement: string | undefined, gone: AbortSignal): AsyncGenerator<TileLine> {
    const wanted = this.layouts.home(caller).filter(({ id }) => !placement || id === placement);
    if (placement && wanted.length === 0) throw ProblemError.of('not-found');
    const pending = new Map(
      wanted.flatMap((one) => {
        const entry = this.visible(caller, one);
        return entry
          ? [[one.id, this.load(caller, one, entry, gone).then((line) => ({ id: one.id, line }))] as const]
          : [];
      }),
    );
    while (pending.size > 0) {
      const { id, line } = await Promise.race(pending.values());
      pending.delete(id);
      yield line;
    }
    yield { done: true };
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
  ): Promise<TileLine> {
    const started = performance.now();
    const late = AbortSignal.timeout(longestLoad);
    const signal = AbortSignal.any([gone, late]);
    try {
      const data = await Promise.race([loader.load(caller, settings, signal), aborted(signal)]);
      const took = performance.now() - started;
      this.timings.note(plugin, tile, took);
      return { placement: id, data, at: this.clock.now().toISOString(), took: Math.round(took) };
    } catch (error) {
      if (!gone.aborted) {
        pluginFaults.note(plugin, error);
        this.logger.warn({ plugin, tile, late: late.aborted, reason: (error as Error).message }, 'tile failed');
      }
      return {
        placement: id,
        problem: problemDocument(late.aborted ? 'tile-timeout' : 'tile-failed', { plugin, tile }),
      };
    }
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

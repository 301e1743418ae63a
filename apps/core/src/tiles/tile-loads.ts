import { Inject, Injectable } from '@nestjs/common';
import { type Placement, problemDocument } from '@tessera/contracts';
import { type Caller, Clock, Parameters } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { aborted } from '../streams/aborts.js';
import { TileCache, type TileData } from './tile-cache.js';
import type { TileSourceEntry } from './tile-sources.js';
import { TileTimings } from './tile-timings.js';

/** Characters of JSON beyond which data is no tile's any more. */
const longestData = 256 * 1024;

/** Loads one tile's data within its time, or says why there is none. */
@Injectable()
export class TileLoads {
  constructor(
    private readonly cache: TileCache,
    private readonly timings: TileTimings,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One line of the stream. `gone`: nobody waits for it any more; `fresh` goes past what is kept. */
  async line(
    caller: Caller,
    placement: Placement,
    entry: TileSourceEntry,
    { gone, fresh }: { gone: AbortSignal; fresh: boolean },
  ): Promise<string> {
    const caching = entry.manifest?.cache;
    try {
      // what others wait for as well goes on when one of them leaves
      const data = caching
        ? this.cache.get(caller, placement, caching, fresh, () => this.load(caller, placement, entry, undefined))
        : this.load(caller, placement, entry, gone);
      const { json, at, took } = await Promise.race([data, aborted(gone)]);
      return `{"placement":${JSON.stringify(placement.id)},"data":${json},"at":"${at}","took":${took}}\n`;
    } catch (error) {
      const { plugin, tile } = placement;
      const slug = error instanceof TooLate ? 'tile-timeout' : 'tile-failed';
      return `${JSON.stringify({ placement: placement.id, problem: problemDocument(slug, { plugin, tile }) })}\n`;
    }
  }

  private async load(
    caller: Caller,
    { plugin, tile, settings }: Placement,
    { loader, manifest }: TileSourceEntry,
    gone: AbortSignal | undefined,
  ): Promise<TileData> {
    const started = performance.now();
    const late = AbortSignal.timeout(this.patience(manifest?.timeout));
    const signal = gone ? AbortSignal.any([gone, late]) : late;
    try {
      const data = await Promise.race([loader.load(caller, settings, signal), aborted(signal)]);
      const took = Math.round(performance.now() - started);
      // made into text here: data that cannot be must not break the stream for its neighbours
      const json = JSON.stringify(data) ?? 'null';
      if (json.length > longestData) throw new Error(`data of ${json.length} characters`);
      return { json, at: this.clock.now().toISOString(), took };
    } catch (error) {
      if (!gone?.aborted) {
        pluginFaults.note(plugin, error);
        this.logger.warn({ plugin, tile, late: late.aborted, reason: (error as Error)?.message }, 'tile failed');
      }
      throw late.aborted ? new TooLate() : error;
    } finally {
      if (!gone?.aborted) this.timings.note(plugin, tile, performance.now() - started);
    }
  }

  private patience(wanted: number | undefined): number {
    return Math.min(wanted ?? this.parameters.get('tiles.timeout'), this.parameters.get('tiles.longest-timeout'));
  }
}

class TooLate extends Error {}

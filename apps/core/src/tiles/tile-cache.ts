import { Injectable } from '@nestjs/common';
import type { Placement, TileCaching } from '@tessera/contracts';
import { type Caller, Clock } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';

/** Data of one tile, already text: what is shared cannot be changed by who gets it. */
export interface TileData {
  json: string;
  /** When it was made, ISO 8601. */
  at: string;
  /** Milliseconds the source took. */
  took: number;
}

interface Kept {
  tile: string;
  data: Promise<TileData>;
  /** Epoch milliseconds; never before the load is done. */
  until: number;
}

const mostKept = 2_000;
/** Characters of JSON beyond which data is not kept: with so many entries it would fill the process. */
const longestKept = 32 * 1024;

/** Data of tiles that say for whom it is the same. Of this process only, and never shared between agencies. */
@Injectable()
export class TileCache {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly epochs: Epochs,
    private readonly clock: Clock,
  ) {
    epochs.on('tile:*', (topic) => this.drop(topic.slice('tile:'.length).split('|')[0] ?? ''));
  }

  /**
   * Kept data, or what `load` answers: all who ask meanwhile wait for the one load. Failures are kept by nobody.
   * `fresh` loads anew, and replaces what is kept.
   */
  get(
    caller: Caller,
    placement: Placement,
    { per, seconds }: TileCaching,
    fresh: boolean,
    load: () => Promise<TileData>,
  ): Promise<TileData> {
    // changes would not be heard: better slow than stale
    if (!this.epochs.connected) return load();
    const key = keyOf(caller, placement, per);
    const known = this.kept.get(key);
    if (known && !fresh && known.until > this.clock.now().getTime()) return known.data;
    const entry: Kept = { tile: tileOf(placement), data: load(), until: Number.POSITIVE_INFINITY };
    this.keep(key, entry);
    entry.data.then(
      ({ json }) => {
        if (json.length > longestKept) this.forget(key, entry);
        else entry.until = this.clock.now().getTime() + seconds * 1000;
      },
      () => this.forget(key, entry),
    );
    return entry.data;
  }

  /** Also what is just being loaded: it may have read what was there before the change. */
  private drop(tile: string): void {
    for (const [key, entry] of this.kept) if (entry.tile === tile) this.kept.delete(key);
  }

  private forget(key: string, entry: Kept): void {
    if (this.kept.get(key) === entry) this.kept.delete(key);
  }

  private keep(key: string, entry: Kept): void {
    this.kept.delete(key);
    this.kept.set(key, entry);
    // a Map answers in the order of insertion: the oldest goes first
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostKept) break;
      this.kept.delete(oldest);
    }
  }
}

const tileOf = ({ plugin, tile }: Placement): string => `${plugin}/${tile}`;

function keyOf(caller: Caller, placement: Placement, per: TileCaching['per']): string {
  const scope =
    per === 'caller' ? [caller.accountId, ...caller.roles] : per === 'keys' ? [...caller.audienceKeys].sort() : [];
  const settings = Object.entries(placement.settings).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([tileOf(placement), caller.agencyId, caller.locale, per, scope, settings]);
}

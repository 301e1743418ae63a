import { type BeforeApplicationShutdown, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { TileMeasurement } from '@tessera/contracts';
import { type Caller, Clock } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { TileKinds } from '../dashboards/tile-kinds.js';
import { TurnsPerMinute } from '../identity/turns-per-minute.js';
import { bucketOf, percentile } from './histogram-buckets.js';
import { type MeasuredBucket, TileMeasurementsRepository, type TileMetric } from './tile-measurements.repository.js';

const writeEvery = 5_000;
const day = 86_400_000;
const shownDays = 7;
/** A person turns pages; a program that measures for fun is not listened to. */
const mostPerMinute = 30;

/** 95th percentiles of the last seven days over all processes; null: never measured. */
export interface TileFigures {
  loads: number;
  sourceMilliseconds: number | null;
  contentMilliseconds: number | null;
  bytes: number | null;
  longTaskMilliseconds: number | null;
}

/** What tiles cost, as server and browsers measure it: counted in memory, added to the table every few seconds. */
@Injectable()
export class TileMeasurementsService implements OnModuleInit, BeforeApplicationShutdown {
  private counts = new Map<string, MeasuredBucket>();
  private readonly turns: TurnsPerMinute;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly repository: TileMeasurementsRepository,
    private readonly kinds: TileKinds,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.turns = new TurnsPerMinute(() => mostPerMinute, clock);
  }

  onModuleInit(): void {
    this.timer = setInterval(() => void this.write(), writeEvery);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  /** From a browser. Tiles that there are not are left out: a page may be older than a plugin's end. */
  tell(caller: Caller, items: readonly TileMeasurement[]): void {
    this.turns.take(caller.sessionId ?? caller.accountId);
    for (const { plugin, tile, bytes, milliseconds, longTasks } of items) {
      if (!this.kinds.find(plugin, tile)) continue;
      if (milliseconds !== null) this.note(plugin, tile, 'content', milliseconds);
      if (bytes !== null) this.note(plugin, tile, 'bytes', bytes);
      this.note(plugin, tile, 'long-tasks', longTasks);
    }
  }

  note(plugin: string, tile: string, metric: TileMetric, value: number, count = 1): void {
    this.add({ plugin, tile, metric, bucket: bucketOf(value), count });
  }

  /** By tile of a plugin; what this process counted a moment ago is in it. */
  async of(plugin: string): Promise<Map<string, TileFigures>> {
    await this.write();
    const since = new Date(this.clock.now().getTime() - shownDays * day).toISOString().slice(0, 10);
    const histograms = new Map<string, Map<TileMetric, Map<number, number>>>();
    for (const { tile, metric, bucket, count } of await this.repository.since(plugin, since)) {
      const ofTile = histograms.get(tile) ?? new Map<TileMetric, Map<number, number>>();
      const ofMetric = ofTile.get(metric) ?? new Map<number, number>();
      histograms.set(tile, ofTile.set(metric, ofMetric.set(bucket, Number(count))));
    }
    return new Map([...histograms].map(([tile, metrics]) => [tile, figuresOf(metrics)]));
  }

  private add(row: MeasuredBucket): void {
    const key = `${row.plugin}/${row.tile}/${row.metric}/${row.bucket}`;
    const known = this.counts.get(key);
    if (known) known.count += row.count;
    else this.counts.set(key, { ...row });
  }

  private async write(): Promise<void> {
    const rows = [...this.counts.values()];
    if (rows.length === 0) return;
    this.counts = new Map();
    try {
      await this.repository.add(this.clock.now().toISOString().slice(0, 10), rows);
    } catch (error) {
      // not lost: they go with the next batch
      for (const row of rows) this.add(row);
      this.logger.warn({ err: error }, 'measurements of tiles not written');
    }
  }
}

function figuresOf(metrics: ReadonlyMap<TileMetric, ReadonlyMap<number, number>>): TileFigures {
  const p95 = (metric: TileMetric) => percentile(metrics.get(metric) ?? new Map(), 0.95);
  return {
    loads: [...(metrics.get('source')?.values() ?? [])].reduce((sum, count) => sum + count, 0),
    sourceMilliseconds: p95('source'),
    contentMilliseconds: p95('content'),
    bytes: p95('bytes'),
    longTaskMilliseconds: p95('long-tasks'),
  };
}

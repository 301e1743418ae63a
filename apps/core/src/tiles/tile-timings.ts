import { Injectable } from '@nestjs/common';
import { Histogram, Registry } from 'prom-client';

const kept = 200;

export interface TileTime {
  loads: number;
  /** Of the last 200 loads in this process; null before the first. */
  p95Milliseconds: number | null;
}

/** Measured time of tile sources, for the console and Prometheus. */
@Injectable()
export class TileTimings {
  private readonly seconds: Histogram<'plugin' | 'tile'>;
  private readonly recent = new Map<string, { loads: number; milliseconds: number[] }>();

  constructor(registry: Registry) {
    this.seconds = new Histogram({
      name: 'tessera_tile_seconds',
      help: 'Time a tile source took to load its data.',
      labelNames: ['plugin', 'tile'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
      registers: [registry],
    });
  }

  note(plugin: string, tile: string, milliseconds: number): void {
    this.seconds.observe({ plugin, tile }, milliseconds / 1000);
    const key = `${plugin}/${tile}`;
    const known = this.recent.get(key) ?? { loads: 0, milliseconds: [] };
    known.milliseconds[known.loads % kept] = milliseconds;
    known.loads += 1;
    this.recent.set(key, known);
  }

  of(plugin: string, tile: string): TileTime {
    const known = this.recent.get(`${plugin}/${tile}`);
    if (!known) return { loads: 0, p95Milliseconds: null };
    const sorted = [...known.milliseconds].sort((a, b) => a - b);
    const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
    return { loads: known.loads, p95Milliseconds: Math.round(p95) };
  }
}

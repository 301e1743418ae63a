import { Injectable } from '@nestjs/common';
import { Histogram, Registry } from 'prom-client';
import { TileMeasurementsService } from './tile-measurements.service.js';

/** Measured time of tile sources, for the console and Prometheus. */
@Injectable()
export class TileTimings {
  private readonly seconds: Histogram<'plugin' | 'tile'>;

  constructor(
    registry: Registry,
    private readonly measurements: TileMeasurementsService,
  ) {
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
    this.measurements.note(plugin, tile, 'source', milliseconds);
  }
}

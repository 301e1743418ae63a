import { Injectable } from '@nestjs/common';
import { Histogram } from 'prom-client';

const seconds = new Histogram({
  name: 'tessera_tile_seconds',
  help: 'Time a tile source took to load its data.',
  labelNames: ['plugin', 'tile'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
});

/** Measured time of tile sources, for the console and Prometheus. */
@Injectable()
export class TileTimings {
  note(plugin: string, tile: string, milliseconds: number): void {
    seconds.observe({ plugin, tile }, milliseconds / 1000);
  }
}

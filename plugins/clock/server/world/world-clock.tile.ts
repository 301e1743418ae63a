import { Injectable } from '@nestjs/common';
import { type Caller, Clock, Parameters, type TileLoader, TileSource } from '@tessera/sdk';
import { chosenZones } from './chosen-zones.js';

export interface WorldClockData {
  /** The server's time, ISO 8601: the browser's clock may be wrong. */
  now: string;
  /** Zone of the government, which the others are compared with. */
  home: string;
  zones: readonly string[];
}

/** Which zones to show, and what time it is. */
@Injectable()
@TileSource('world')
export class WorldClockTile implements TileLoader<WorldClockData> {
  constructor(
    private readonly clock: Clock,
    private readonly parameters: Parameters,
  ) {}

  async load(_caller: Caller, settings: Record<string, unknown>): Promise<WorldClockData> {
    return {
      now: this.clock.now().toISOString(),
      home: this.parameters.get<string>('portal.time-zone'),
      zones: chosenZones(settings.zones),
    };
  }
}

import { Body, Controller, Post } from '@nestjs/common';
import { type TileMeasurements, tileMeasurements } from '@tessera/contracts';
import { type Caller, CurrentCaller, NoContent, SignedIn } from '@tessera/sdk';
import { TileMeasurementsService } from './tile-measurements.service.js';

@Controller('api/tile-measurements')
export class TileMeasurementsController {
  constructor(private readonly measurements: TileMeasurementsService) {}

  @Post()
  @SignedIn()
  @NoContent('What a view of a page cost tile by tile is counted, without telling whose it was.')
  tell(@CurrentCaller() caller: Caller, @Body({ schema: tileMeasurements }) { items }: TileMeasurements): void {
    this.measurements.tell(caller, items);
  }
}

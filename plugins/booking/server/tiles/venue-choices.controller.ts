import { Controller, Get } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { venueChoices } from './tile.schemas.js';
import { VenueChoicesService } from './venue-choices.service.js';

/** What the settings of a tile offer. */
@Controller('tiles')
export class VenueChoicesController {
  constructor(private readonly choices: VenueChoicesService) {}

  @Get('venues')
  @Permission('read', 'Resource')
  @Answer(venueChoices)
  venues(@CurrentCaller() caller: Caller) {
    return this.choices.of(caller);
  }
}

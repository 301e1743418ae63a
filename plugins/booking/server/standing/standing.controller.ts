import { Controller, Get } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { standing } from './standing.schemas.js';
import { StandingService } from './standing.service.js';

@Controller('standing')
export class StandingController {
  constructor(private readonly standings: StandingService) {}

  @Get()
  @Permission('read', 'Resource')
  @Answer(standing, { description: 'Does the caller keep resources, or administer some?' })
  of(@CurrentCaller() caller: Caller) {
    return this.standings.of(caller);
  }
}

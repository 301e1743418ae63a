import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { EnablementService } from './enablement.service.js';
import {
  type EnablementChangeInput,
  enablementChange,
  enablementResult,
  enablementStates,
} from './enablement-schemas.js';

const pluginId = z.string().max(40);

@Controller('api/plugins/:id/enablement')
export class EnablementController {
  constructor(private readonly enablement: EnablementService) {}

  @Get()
  @Permission('read', 'Plugin')
  @Answer(enablementStates, { description: 'The switch of each agency that the caller may turn.' })
  states(@CurrentCaller() caller: Caller, @Param('id', { schema: pluginId }) id: string) {
    return { items: this.enablement.states(caller, id), next: null };
  }

  @Put()
  @Permission('update', 'Enablement')
  @Answer(enablementResult, { description: 'Switched; or, with dryRun, what switching would do.' })
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: pluginId }) id: string,
    @Body({ schema: enablementChange }) body: EnablementChangeInput,
  ) {
    return this.enablement.change(caller, id, body);
  }
}

import { Body, Controller, Param, Put } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { resourceDetail } from '../resources/resource.schemas.js';
import { type DriversInput, driversInput } from './vehicle-drivers.schemas.js';
import { VehicleDrivers } from './vehicle-drivers.service.js';

@Controller('resources/:id/drivers')
export class VehicleDriversController {
  constructor(private readonly drivers: VehicleDrivers) {}

  @Put()
  @Permission('update', 'Resource')
  @Answer(resourceDetail)
  choose(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: driversInput }) input: DriversInput,
  ) {
    return this.drivers.choose(caller, id, input);
  }
}

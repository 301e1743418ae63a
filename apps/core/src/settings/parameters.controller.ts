import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { type ParameterChange, parameterChange, parameterList, parameterView } from './parameter-schemas.js';
import { ParametersService } from './parameters.service.js';

@Controller('api/parameters')
export class ParametersController {
  constructor(private readonly parameters: ParametersService) {}

  @Get()
  @Permission('read', 'Parameter')
  @Answer(parameterList, { description: 'Every parameter with its type, bounds, default and who changed it when.' })
  async list() {
    return { items: await this.parameters.list(), next: null };
  }

  @Put(':key')
  @Permission('update', 'Parameter')
  @Answer(parameterView, { description: 'Changed, in force at once.' })
  change(
    @CurrentCaller() caller: Caller,
    @Param('key', { schema: z.string().max(100) }) key: string,
    @Body({ schema: parameterChange }) body: ParameterChange,
  ) {
    return this.parameters.change(caller, key, body);
  }
}

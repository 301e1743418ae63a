import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { type BigSixInput, bigSixInput, bigSixView } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { BigSixService } from './big-six.service.js';

/** `government`, or the code of an agency. */
const owner = z.string().min(1).max(100);

@Controller('api/applications/big-six/:owner')
export class BigSixController {
  constructor(private readonly bigSix: BigSixService) {}

  @Get()
  @Permission('read', 'BigSix')
  @Answer(bigSixView)
  view(@CurrentCaller() caller: Caller, @Param('owner', { schema: owner }) code: string) {
    return this.bigSix.view(caller, code);
  }

  @Put()
  @Permission('update', 'BigSix')
  @Answer(bigSixView)
  set(
    @CurrentCaller() caller: Caller,
    @Param('owner', { schema: owner }) code: string,
    @Body({ schema: bigSixInput }) { ids, version }: BigSixInput,
  ) {
    return this.bigSix.set(caller, code, ids, version);
  }

  @Delete()
  @Permission('update', 'BigSix')
  @NoContent("The agency's people see the government's again.")
  async clear(@CurrentCaller() caller: Caller, @Param('owner', { schema: owner }) code: string): Promise<void> {
    await this.bigSix.clear(caller, code);
  }
}

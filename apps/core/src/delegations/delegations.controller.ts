import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  type DelegationInput,
  type DelegationQuery,
  delegation,
  delegationInput,
  delegationPage,
  delegationQuery,
  delegationRevocation,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { DelegationsService } from './delegations.service.js';

@Controller('api/account/delegations')
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  @Get()
  @SignedIn()
  @Answer(delegationPage, { description: 'Deputies that I named, or those for whom I stand in; newest first.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: delegationQuery }) query: DelegationQuery) {
    return this.delegations.list(caller, query);
  }

  @Post()
  @SignedIn()
  @Answer(delegation, { status: 201, description: 'Names a deputy for some days; both are told.' })
  name(@CurrentCaller() caller: Caller, @Body({ schema: delegationInput }) input: DelegationInput) {
    return this.delegations.name(caller, input);
  }

  @Post(':id/revoke')
  @SignedIn()
  @Answer(delegation, { description: 'Ends a delegation of mine at once; both are told.' })
  revoke(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: delegationRevocation }) { version }: z.infer<typeof delegationRevocation>,
  ) {
    return this.delegations.revoke(caller, id, version);
  }
}

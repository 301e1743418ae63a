import { Body, Controller, Param, Post } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import {
  type AccountAct,
  type AccountSuspension,
  accountAct,
  accountDetail,
  accountSuspension,
} from './account.schemas.js';
import { AccountActsService } from './account-acts.service.js';

@Controller('api/accounts/:id')
export class AccountActsController {
  constructor(private readonly acts: AccountActsService) {}

  @Post('suspend')
  @Permission('update', 'Account')
  @Answer(accountDetail, {
    description: 'Closes the account and signs it out; 409 for the only administrator of an agency.',
  })
  suspend(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: accountSuspension }) given: AccountSuspension,
  ) {
    return this.acts.suspend(caller, id, given);
  }

  @Post('reinstate')
  @Permission('update', 'Account')
  @Answer(accountDetail, { description: 'Opens a suspended account.' })
  reinstate(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: accountAct }) given: AccountAct,
  ) {
    return this.acts.reinstate(caller, id, given);
  }

  @Post('unlock')
  @Permission('update', 'Account')
  @Answer(accountDetail, { description: 'Forgets wrong attempts.' })
  unlock(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: accountAct }) given: AccountAct,
  ) {
    return this.acts.unlock(caller, id, given);
  }

  @Post('sign-out')
  @Permission('update', 'Account')
  @Answer(accountDetail, { description: 'Ends all sessions of the account.' })
  signOut(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: accountAct }) given: AccountAct,
  ) {
    return this.acts.signOut(caller, id, given);
  }

  @Post('reset-second-factor')
  @Permission('update', 'Account')
  @Answer(accountDetail, { description: 'Takes a lost authenticator off the account.' })
  resetSecondFactor(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: accountAct }) given: AccountAct,
  ) {
    return this.acts.resetSecondFactor(caller, id, given);
  }
}

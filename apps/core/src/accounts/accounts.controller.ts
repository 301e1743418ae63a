import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { total } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import {
  type AccountFilter,
  type AccountPatch,
  type AccountQuery,
  accountDetail,
  accountFilter,
  accountPage,
  accountPatch,
  accountQuery,
  type NewAccount,
  newAccount,
} from './account.schemas.js';
import { AccountEditingService } from './account-editing.service.js';
import { AccountListsService } from './account-lists.service.js';

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly lists: AccountListsService,
    private readonly accounts: AccountEditingService,
  ) {}

  @Get()
  @Permission('read', 'Account')
  @Answer(accountPage, { description: 'Accounts that the caller administers, in the order of their names.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: accountQuery }) query: AccountQuery) {
    return this.lists.list(caller, query);
  }

  @Get('total')
  @Permission('read', 'Account')
  @Answer(total, { description: 'How many the list would hold; counted to 1,000.' })
  total(@CurrentCaller() caller: Caller, @Query({ schema: accountFilter }) query: AccountFilter) {
    return this.lists.total(caller, query);
  }

  @Get(':id')
  @Permission('read', 'Account')
  @Answer(accountDetail)
  detail(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string) {
    return this.accounts.detail(caller, id);
  }

  @Post()
  @Permission('create', 'Account')
  @Answer(accountDetail, { status: 201, description: 'Approved, without a password: the owner activates it.' })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newAccount }) given: NewAccount) {
    return this.accounts.create(caller, given);
  }

  @Patch(':id')
  @Permission('update', 'Account')
  @Answer(accountDetail)
  update(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: accountPatch }) patch: AccountPatch,
  ) {
    return this.accounts.update(caller, id, patch);
  }
}

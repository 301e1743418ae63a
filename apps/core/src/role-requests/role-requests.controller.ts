import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  askableRole,
  pageQuery,
  type RoleRequestInput,
  roleRequest,
  roleRequestInput,
  roleRequestPage,
  roleRequestWithdrawal,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { RoleRequestsService } from './role-requests.service.js';

const askableRoles = z.object({ items: z.array(askableRole) }).meta({ id: 'AskableRoles' });
const roleRequests = z.object({ items: z.array(roleRequest) }).meta({ id: 'RoleRequests' });

@Controller('api/role-requests')
export class RoleRequestsController {
  constructor(private readonly requests: RoleRequestsService) {}

  @Get()
  @SignedIn()
  @Answer(roleRequestPage, { description: 'Roles that I asked for or handed back, newest first.' })
  own(@CurrentCaller() caller: Caller, @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>) {
    return this.requests.own(caller, query);
  }

  @Get('roles')
  @SignedIn()
  @Answer(askableRoles, { description: 'Roles that I may ask for, and whether I hold them.' })
  async askable(@CurrentCaller() caller: Caller) {
    return { items: await this.requests.askable(caller) };
  }

  @Post()
  @SignedIn()
  @Answer(roleRequests, { status: 201, description: 'One request per role, each with its number.' })
  async ask(@CurrentCaller() caller: Caller, @Body({ schema: roleRequestInput }) input: RoleRequestInput) {
    return { items: await this.requests.ask(caller, input) };
  }

  @Post(':id/withdraw')
  @SignedIn()
  @Answer(roleRequest, { description: 'Takes an own request back; 409 when it was decided meanwhile.' })
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: roleRequestWithdrawal }) { version }: z.infer<typeof roleRequestWithdrawal>,
  ) {
    return this.requests.withdraw(caller, id, version);
  }
}

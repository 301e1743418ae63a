import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { z } from 'zod';
import {
  type NewRoleGrant,
  newRoleGrant,
  type RoleGrantQuery,
  roleGrantPage,
  roleGrantQuery,
  roleGrantView,
} from './role-grant.schemas.js';
import { RoleGrantsService } from './role-grants.service.js';

@Controller('api/role-grants')
export class RoleGrantsController {
  constructor(private readonly grants: RoleGrantsService) {}

  @Get()
  @Permission('read', 'RoleGrant')
  @Answer(roleGrantPage, { description: 'Grants in force, newest first.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: roleGrantQuery }) query: RoleGrantQuery) {
    return this.grants.list(caller, query);
  }

  @Post()
  @Permission('create', 'RoleGrant')
  @Answer(roleGrantView, { status: 201 })
  give(@CurrentCaller() caller: Caller, @Body({ schema: newRoleGrant }) given: NewRoleGrant) {
    return this.grants.give(caller, given);
  }

  @Delete(':id')
  @Permission('delete', 'RoleGrant')
  @HttpCode(204)
  take(@CurrentCaller() caller: Caller, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    return this.grants.take(caller, id);
  }
}

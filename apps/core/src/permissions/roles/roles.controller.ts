import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { KnownSubjects } from './known-subjects.js';
import {
  type NewRole,
  newRole,
  type RolePatch,
  type RoleQuery,
  roleKey,
  rolePage,
  rolePatch,
  roleQuery,
  roleView,
  subjectView,
} from './role.schemas.js';
import { RolesService } from './roles.service.js';

@Controller('api')
export class RolesController {
  constructor(
    private readonly roles: RolesService,
    private readonly subjects: KnownSubjects,
  ) {}

  @Get('roles')
  @Permission('read', 'Role')
  @Answer(rolePage, { description: 'Roles with their rules, by key.' })
  list(@CurrentCaller() caller: Caller, @Query({ schema: roleQuery }) query: RoleQuery) {
    return this.roles.list(caller, query);
  }

  @Get('roles/:key')
  @Permission('read', 'Role')
  @Answer(roleView)
  detail(@CurrentCaller() caller: Caller, @Param('key', { schema: roleKey }) key: string) {
    return this.roles.detail(caller, key);
  }

  @Post('roles')
  @Permission('create', 'Role')
  @Answer(roleView, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newRole }) given: NewRole) {
    return this.roles.create(caller, given);
  }

  @Patch('roles/:key')
  @Permission('update', 'Role')
  @Answer(roleView)
  update(
    @CurrentCaller() caller: Caller,
    @Param('key', { schema: roleKey }) key: string,
    @Body({ schema: rolePatch }) patch: RolePatch,
  ) {
    return this.roles.update(caller, key, patch);
  }

  @Delete('roles/:key')
  @Permission('delete', 'Role')
  @HttpCode(204)
  remove(@CurrentCaller() caller: Caller, @Param('key', { schema: roleKey }) key: string): Promise<void> {
    return this.roles.remove(caller, key);
  }

  @Get('permissions/subjects')
  @Permission('read', 'Role')
  @Answer(subjectView, { array: true, description: 'What rules may be about, and the actions of each.' })
  known() {
    return this.subjects.all();
  }
}

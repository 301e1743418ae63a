import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Access, PermissionHolders } from '@tessera/sdk';
import { Abilities } from './abilities.js';
import { DeclaredRoutes } from './declared-routes.js';
import { AccountRecords, AgencyRecords } from './explain/core-records.js';
import { ExplanationController } from './explain/explanation.controller.js';
import { ExplanationRepository } from './explain/explanation.repository.js';
import { ExplanationService } from './explain/explanation.service.js';
import { RecordLookups } from './explain/record-lookups.js';
import { GrantsInForceRepository } from './grants/grants-in-force.repository.js';
import { NamedAccountsRepository } from './grants/named-accounts.repository.js';
import { GrantedPermissionHolders } from './grants/permission-holders.js';
import { RoleGrantsController } from './grants/role-grants.controller.js';
import { RoleGrantsRepository } from './grants/role-grants.repository.js';
import { RoleGrantsService } from './grants/role-grants.service.js';
import { PermissionGuard } from './permission.guard.js';
import { KnownSubjects } from './roles/known-subjects.js';
import { RolesController } from './roles/roles.controller.js';
import { RolesRepository } from './roles/roles.repository.js';
import { RolesService } from './roles/roles.service.js';
import { RuleBasedAccess } from './rule-based-access.js';
import { BuiltInRolesAtStart } from './rules/builtin-roles-at-start.js';
import { RoleRules } from './rules/role-rules.js';

/** Who may do what: roles, grants, the one rule set for single acts and lists, and why. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [RolesController, RoleGrantsController, ExplanationController],
  providers: [
    { provide: Access, useClass: RuleBasedAccess },
    Abilities,
    RoleRules,
    BuiltInRolesAtStart,
    PermissionGuard,
    DeclaredRoutes,
    KnownSubjects,
    RolesRepository,
    RolesService,
    GrantsInForceRepository,
    NamedAccountsRepository,
    RoleGrantsRepository,
    RoleGrantsService,
    { provide: PermissionHolders, useClass: GrantedPermissionHolders },
    AccountRecords,
    AgencyRecords,
    RecordLookups,
    ExplanationRepository,
    ExplanationService,
  ],
  exports: [Access, Abilities, PermissionGuard, PermissionHolders, RoleGrantsService],
})
export class PermissionsModule {}

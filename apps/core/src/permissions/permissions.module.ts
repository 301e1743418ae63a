import { Global, Module } from '@nestjs/common';
import { Access } from '@tessera/sdk';
import { Abilities } from './abilities.js';
import { GrantsInForceRepository } from './grants/grants-in-force.repository.js';
import { PermissionGuard } from './permission.guard.js';
import { RuleBasedAccess } from './rule-based-access.js';
import { BuiltInRolesAtStart } from './rules/builtin-roles-at-start.js';
import { RoleRules } from './rules/role-rules.js';

/** Who may do what: roles, grants, the one rule set for single acts and lists, and why. */
@Global()
@Module({
  providers: [
    { provide: Access, useClass: RuleBasedAccess },
    Abilities,
    RoleRules,
    GrantsInForceRepository,
    PermissionGuard,
    BuiltInRolesAtStart,
  ],
  exports: [Access, Abilities, PermissionGuard],
})
export class PermissionsModule {}

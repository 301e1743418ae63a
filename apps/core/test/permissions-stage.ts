import type { ModuleRef } from '@nestjs/core';
import { audienceKeysOf } from '@tessera/contracts';
import { type Caller, Enablement, newId } from '@tessera/sdk';
import { pino } from 'pino';
import { coreNotifications } from '../src/notifications/core-kinds.js';
import { notificationKinds } from '../src/notifications/notification-kinds.js';
import { Abilities } from '../src/permissions/abilities.js';
import { type AbilityRule, abilityOf } from '../src/permissions/ability.js';
import type { CallerIdentity } from '../src/permissions/cached-abilities.js';
import { AccountRecords, AgencyRecords } from '../src/permissions/explain/core-records.js';
import { ExplanationRepository } from '../src/permissions/explain/explanation.repository.js';
import { ExplanationService } from '../src/permissions/explain/explanation.service.js';
import type { RecordLookups } from '../src/permissions/explain/record-lookups.js';
import { GrantsInForceRepository } from '../src/permissions/grants/grants-in-force.repository.js';
import { NamedAccountsRepository } from '../src/permissions/grants/named-accounts.repository.js';
import { RoleGrantsRepository } from '../src/permissions/grants/role-grants.repository.js';
import { RoleGrantsService } from '../src/permissions/grants/role-grants.service.js';
import { KnownSubjects } from '../src/permissions/roles/known-subjects.js';
import { RolesRepository } from '../src/permissions/roles/roles.repository.js';
import { RolesService } from '../src/permissions/roles/roles.service.js';
import { RuleBasedAccess } from '../src/permissions/rule-based-access.js';
import { RoleRules } from '../src/permissions/rules/role-rules.js';
import { administrator, organisationStage } from './organisation-stage.js';

/** Plugins that a spec switched off, as `plugin@agency`. */
class SwitchedOff extends Enablement {
  readonly off = new Set<string>();
  isEnabled(plugin: string, agencyId: string): boolean {
    return !this.off.has(`${plugin}@${agencyId}`);
  }
  enabledAgencies(): readonly string[] {
    return [];
  }
}

/**
 * The room `permissions` put together by hand over a fresh database, on a small tree:
 * CITY ─┬─ A ─┬─ A1
 *       │     └─ U (a unit)
 *       └─ B
 */
export async function permissionsStage() {
  const organisation = await organisationStage();
  // what the notifications room declares while a portal starts: grants tell of themselves
  const words = { 'zh-Hant': '入口網', en: 'Portal' };
  notificationKinds.declare({ id: 'core', name: words, icon: 'bell' }, coreNotifications);
  const { sql, tree, epochs, clock, transactions, query } = organisation;
  const logger = pino({ level: 'silent' });
  const enablement = new SwitchedOff();
  const modules = { get: () => enablement } as unknown as ModuleRef;
  const access = new RuleBasedAccess(logger);
  const roleRules = new RoleRules(sql, logger);
  const abilities = new Abilities(roleRules, new GrantsInForceRepository(sql), tree, epochs, clock, modules);
  abilities.onModuleInit();
  // as in a running portal: without its listener nothing is remembered
  epochs.connected = true;
  const accounts = new NamedAccountsRepository(sql);
  const subjects = new KnownSubjects(sql);
  const records = new Map<string, { recordFor(id: string): Promise<object | null> }>([
    ['Account', new AccountRecords(accounts)],
    ['Agency', new AgencyRecords(tree)],
  ]);
  const roles = new RolesService(new RolesRepository(sql), subjects, access, transactions, clock);
  const grants = new RoleGrantsService(new RoleGrantsRepository(sql), accounts, tree, access, transactions, clock);
  const explanations = new ExplanationService(
    accounts,
    abilities,
    tree,
    { of: (subject: string) => records.get(subject) } as unknown as RecordLookups,
    subjects,
    new ExplanationRepository(sql),
    access,
    modules,
  );

  const make = async (code: string, parent: string | null, kind: 'inside' | 'unit' = 'inside') =>
    (await organisation.changes.create(administrator, { code, parent, kind, name: code, order: 0, phone: '' })).id;
  const agency = {
    CITY: await make('CITY', null),
    A: await make('A', 'CITY'),
    B: await make('B', 'CITY'),
    A1: '',
    U: '',
  };
  agency.A1 = await make('A1', 'A');
  agency.U = await make('U', 'A', 'unit');

  /** A new account of the node. */
  const employ = async (name: string, unit: string, state = 'active'): Promise<string> => {
    const id = newId();
    await query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id, state) values ($1, $2, $2, $2, $3, $4, $5)`,
      [id, name, tree.ownAgency(unit)!.id, unit, state],
    );
    return id;
  };
  const identityOf = (accountId: string, unitId: string): CallerIdentity => {
    const agencyId = tree.ownAgency(unitId)!.id;
    return {
      accountId,
      agencyId,
      unitId,
      audienceKeys: audienceKeysOf(agencyId, tree.ancestorsOrSelf(agencyId)),
      subtreeIds: tree.subtree(agencyId),
    };
  };
  const callerOf = async (accountId: string, unitId: string): Promise<Caller> => {
    const { ability, roles: keys } = await abilities.forCaller(identityOf(accountId, unitId));
    return { ...administrator, kind: 'person', accountId, ability, roles: keys };
  };

  return {
    ...organisation,
    agency,
    enablement,
    records,
    access,
    abilities,
    roles,
    grants,
    explanations,
    employ,
    identityOf,
    callerOf,
    give: (account: string, role: string, more: Partial<Parameters<RoleGrantsService['give']>[1]> = {}) =>
      grants.give(administrator, { account, role, agency: null, withSubordinates: false, endsAt: null, ...more }),
  };
}
export type PermissionsStage = Awaited<ReturnType<typeof permissionsStage>>;

/** A caller with just these rules. */
export const callerWith = (rules: AbilityRule[]): Caller => ({ ...administrator, ability: abilityOf(rules) });

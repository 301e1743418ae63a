import { Injectable } from '@nestjs/common';
import type { FieldError, Page } from '@tessera/contracts';
import {
  Access,
  Agencies,
  type AgencyNode,
  type Caller,
  Clock,
  decodeCursor,
  encodeCursor,
  fieldError,
  newId,
  ProblemError,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { agencyAdministratorRole, staffRole, systemAdministratorRole } from '../rules/builtin-roles.js';
import { grantsTopic } from '../topics.js';
import { keepAdministrators } from './last-administrator.js';
import { type NamedAccount, NamedAccountsRepository } from './named-accounts.repository.js';
import type { NewRoleGrant, RoleGrantQuery, RoleGrantView } from './role-grant.schemas.js';
import { grantRuleColumns, type RoleGrantRow, RoleGrantsRepository } from './role-grants.repository.js';
import { roleNotification } from './role-notification.js';

const mayHoldRoles = new Set(['active', 'approved']);

/** A grant that may be given, with what its names stand for. */
export interface PreparedGrant extends Omit<NewRoleGrant, 'account' | 'agency'> {
  account: NamedAccount;
  agency: AgencyNode | null;
}

/** Gives roles to accounts and takes them away. */
@Injectable()
export class RoleGrantsService {
  constructor(
    private readonly repository: RoleGrantsRepository,
    private readonly accounts: NamedAccountsRepository,
    private readonly agencies: Agencies,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, query: RoleGrantQuery): Promise<Page<RoleGrantView>> {
    const { account, role, agency, cursor, limit } = query;
    const filter = { account, role, agency };
    const [after] = cursor ? decodeCursor(cursor, filter, ['uuid']) : [];
    const rules = this.access.condition(caller, 'read', 'RoleGrant', grantRuleColumns, 6);
    const accountId = account ? (await this.accounts.find(account))?.id : null;
    const agencyId = agency ? this.agencies.byCode(agency)?.id : null;
    if (accountId === undefined || agencyId === undefined) return { items: [], next: null };
    const rows = await this.repository.list(
      { accountId, role: role ?? null, agencyId, now: this.clock.now() },
      rules,
      after ?? null,
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.view(row)),
      next: last && rows.length > limit ? encodeCursor([last.id], filter) : null,
    };
  }

  async give(caller: Caller, given: NewRoleGrant): Promise<RoleGrantView> {
    const prepared = await this.prepare(given);
    const { account, agency, role } = prepared;
    const record = { role, accountId: account.id, accountAgencyId: account.agencyId, agencyId: agency?.id ?? null };
    this.access.assert(caller, 'create', 'RoleGrant', record);
    const row = await this.transactions.run(caller, async (tx) => {
      const id = await this.giveWithin(tx, caller, prepared);
      const made = await this.repository.lock(tx, id, this.clock.now());
      if (made) tx.notify(roleNotification('role-granted', made));
      return made;
    });
    if (!row) throw ProblemError.of('not-found');
    return this.view(row);
  }

  /** A grant as it would be given; 422 for one that nobody may give. */
  async prepare(given: NewRoleGrant): Promise<PreparedGrant> {
    const account = await this.accounts.find(given.account);
    const agency = given.agency === null ? null : this.agencies.byCode(given.agency);
    const errors = grantErrors(given, account, agency, this.clock.now());
    if (errors.length > 0 || !account || agency === undefined) throw ProblemError.invalid(errors);
    return { ...given, account, agency };
  }

  /** Gives a role as part of a larger act, which has asked whether the caller may and tells the person. Answers the grant's id. */
  async giveWithin(tx: Transaction, caller: Caller, prepared: PreparedGrant): Promise<string> {
    const { account, agency, role, withSubordinates, endsAt } = prepared;
    const roleId = await this.repository.roleId(tx, role);
    if (!roleId) throw ProblemError.invalid([fieldError('role', 'unknown-role')]);
    const grant = {
      id: newId(),
      roleId,
      accountId: account.id,
      agencyId: agency?.id ?? null,
      withSubordinates,
      endsAt: endsAt === null ? null : new Date(endsAt),
      grantedBy: caller.accountId,
      grantedAt: this.clock.now(),
    };
    if (!(await this.repository.insert(tx, grant))) throw ProblemError.of('already-granted');
    tx.audit({
      action: 'role-grant.create',
      subject: 'RoleGrant',
      subjectId: grant.id,
      agencyId: agency?.id ?? account.agencyId,
      after: { account: account.account, role, agency: agency?.code ?? null, withSubordinates, endsAt },
    });
    tx.touch(grantsTopic(account.id));
    return grant.id;
  }

  async take(caller: Caller, id: string): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      const taken = await this.takeWithin(tx, id, (grant) =>
        this.access.assert(caller, 'delete', 'RoleGrant', {
          role: grant.role.key,
          accountId: grant.account.id,
          accountAgencyId: grant.accountAgencyId,
          agencyId: grant.agencyId,
        }),
      );
      tx.notify(roleNotification('role-revoked', taken));
    });
  }

  /** Takes a grant away as part of a larger act, which tells the person; `check` may refuse once it is known which one it is. */
  async takeWithin(
    tx: Transaction,
    id: string,
    check: (grant: RoleGrantRow) => void = () => {},
  ): Promise<RoleGrantRow> {
    const now = this.clock.now();
    const grant = await this.repository.lock(tx, id, now);
    if (!grant) throw ProblemError.of('not-found');
    check(grant);
    await keepAdministrators(tx, [id], now);
    await this.repository.revoke(tx, id, now);
    const { agency, withSubordinates, endsAt } = this.view(grant);
    tx.audit({
      action: 'role-grant.delete',
      subject: 'RoleGrant',
      subjectId: id,
      agencyId: grant.agencyId ?? grant.accountAgencyId,
      before: {
        account: grant.account.account,
        role: grant.role.key,
        agency: agency?.code ?? null,
        withSubordinates,
        endsAt,
      },
    });
    tx.touch(grantsTopic(grant.account.id));
    return grant;
  }

  private view({ agencyId, accountAgencyId: _own, endsAt, grantedAt, ...row }: RoleGrantRow): RoleGrantView {
    const agency = agencyId ? this.agencies.byId(agencyId) : undefined;
    return {
      ...row,
      agency: agency ? { id: agency.id, code: agency.code, name: agency.name, shortName: agency.shortName } : null,
      endsAt: endsAt?.toISOString() ?? null,
      grantedAt: grantedAt.toISOString(),
    };
  }
}

/** What a grant may not be, whoever gives it. `agency` undefined: no agency has the code. */
function grantErrors(
  { role, withSubordinates, endsAt }: NewRoleGrant,
  account: NamedAccount | undefined,
  agency: AgencyNode | null | undefined,
  now: Date,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!account) errors.push(fieldError('account', 'unknown-account'));
  else if (!mayHoldRoles.has(account.state)) errors.push(fieldError('account', 'account-not-active'));
  if (role === staffRole) errors.push(fieldError('role', 'role-is-implicit'));
  if (agency === undefined) errors.push(fieldError('agency', 'unknown-agency'));
  else if (agency === null) {
    if (role === agencyAdministratorRole) errors.push(fieldError('agency', 'agency-required'));
    if (withSubordinates) errors.push(fieldError('withSubordinates', 'agency-required'));
  } else {
    if (role === systemAdministratorRole) errors.push(fieldError('agency', 'role-is-unlimited'));
    if (agency.kind === 'unit') errors.push(fieldError('agency', 'is-unit'));
    if (agency.state !== 'active') errors.push(fieldError('agency', 'agency-dissolved'));
  }
  if (endsAt !== null && new Date(endsAt) <= now) errors.push(fieldError('endsAt', 'in-the-past'));
  return errors;
}

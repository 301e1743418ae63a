import { Injectable } from '@nestjs/common';
import type { AskableRole, Page, RoleRequest, RoleRequestInput } from '@tessera/contracts';
import {
  Agencies,
  type Caller,
  Clock,
  dateIn,
  decodeCursor,
  newId,
  Parameters,
  ProblemError,
  pageOfRows,
  startOfDay,
  type Transaction,
  Transactions,
  WorkingTime,
} from '@tessera/sdk';
import { DelegationsInForce } from '../delegations/delegations-in-force.js';
import { mainPlaceOf } from '../identity/caller-identity.js';
import { agencyAdministratorRole, systemAdministratorRole } from '../permissions/rules/builtin-roles.js';
import { reviewTopic } from '../waiting/review-topics.js';
import { AskableRoles } from './askable-roles.js';
import { AskableRolesRepository } from './askable-roles.repository.js';
import { askedNotice } from './role-request-notices.js';
import { numberOf, requestErrors, requestView } from './role-request-rules.js';
import { mostADayParameter, reviewDaysParameter } from './role-requests.parameters.js';
import { RoleRequestsRepository } from './role-requests.repository.js';
import { roleRequestsKind } from './role-requests-kind.js';

const day = 86_400_000;

/** Asking for roles and handing them back, and following what became of it. Roles are asked for in the main post, whichever acts. */
@Injectable()
export class RoleRequestsService {
  constructor(
    private readonly repository: RoleRequestsRepository,
    private readonly roles: AskableRoles,
    private readonly people: AskableRolesRepository,
    private readonly agencies: Agencies,
    private readonly delegations: DelegationsInForce,
    private readonly workingTime: WorkingTime,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async askable(caller: Caller): Promise<AskableRole[]> {
    const [roles, waiting] = await Promise.all([
      this.roles.of(caller.accountId, mainPlaceOf(caller).agencyId),
      this.repository.waiting(caller.accountId),
    ]);
    return roles.map(({ key, name, pluginName, grantId }) => ({
      key,
      name,
      plugin: pluginName,
      held: grantId !== null,
      waiting: waiting.get(key) ?? null,
    }));
  }

  async own(
    caller: Caller,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<RoleRequest>> {
    const [after] = cursor ? decodeCursor(cursor, 'own', ['uuid']) : [];
    const rows = await this.repository.own(caller.accountId, after ?? null, limit + 1);
    return pageOfRows(rows, { limit, filter: 'own' }, requestView, ({ id }) => [id]);
  }

  /** One request per role, each with its own number; 409 `role-request-waiting` when one about a role waits already. */
  async ask(caller: Caller, input: RoleRequestInput): Promise<RoleRequest[]> {
    const { agencyId, unitId } = mainPlaceOf(caller);
    const known = new Map((await this.roles.of(caller.accountId, agencyId)).map((role) => [role.key, role]));
    const now = this.clock.now();
    const zone = this.parameters.get<string>('portal.time-zone');
    const today = dateIn(now, zone);
    const errors = requestErrors(input, known, today);
    if (errors.length > 0) throw ProblemError.invalid(errors);
    const days = this.parameters.get<number>(reviewDaysParameter);
    const lastDay = await this.workingTime.addWorkingDays(today, days + 1, agencyId);
    const unit = this.agencies.byId(unitId);
    const reviewers = await this.reviewers(caller.accountId, agencyId, now);
    const asked = [
      ...input.add.map((role) => ({ role, act: 'add' as const, until: input.until })),
      ...input.drop.map((role) => ({ role, act: 'drop' as const, until: null })),
    ];
    return this.transactions.run(caller, async (tx) => {
      await this.assertPatience(tx, caller, now);
      const requests: RoleRequest[] = [];
      for (const { role, act, until } of asked) {
        const row = {
          id: newId(),
          number: numberOf(today, await this.repository.nextNumber(tx)),
          accountId: caller.accountId,
          personName: caller.name,
          agencyId,
          agencyName: this.agencies.byId(agencyId)?.name ?? caller.agencyName,
          unitName: unit && unit.id !== agencyId ? unit.name : '',
          role,
          act,
          reason: input.reason,
          until,
          askedAt: now,
          dueAt: startOfDay(lastDay, zone),
        };
        if (!(await this.repository.insert(tx, row))) throw ProblemError.of('role-request-waiting', { role });
        tx.audit({
          action: 'role-request.create',
          subject: 'RoleRequest',
          subjectId: row.id,
          agencyId,
          after: { number: row.number, role, act, reason: input.reason, until },
        });
        const roleName = known.get(role)?.name ?? null;
        if (reviewers.length > 0) tx.notify(askedNotice({ ...row, roleName }, reviewers));
        const more = { state: 'waiting' as const, decidedAt: null, decidedBy: '', note: '', version: 1 };
        requests.push(requestView({ ...row, ...more, roleName }));
      }
      tx.touch(reviewTopic('core', roleRequestsKind, agencyId));
      return requests;
    });
  }

  /** Whoever asks and withdraws without end would fill the bells and mailboxes of all reviewers: 429. */
  private async assertPatience(tx: Transaction, { accountId }: Caller, now: Date): Promise<void> {
    const most = this.parameters.get<number>(mostADayParameter);
    const asked = await this.repository.askedSince(tx, accountId, new Date(now.getTime() - day), most);
    if (asked >= most) throw ProblemError.of('too-many-requests', { retryAfter: day / 1000 });
  }

  private async reviewers(accountId: string, agencyId: string, now: Date): Promise<string[]> {
    const roles = { agency: agencyAdministratorRole, system: systemAdministratorRole };
    const reviewers = await this.people.reviewers(agencyId, accountId, roles, now);
    const told = await this.delegations.withDeputies(
      reviewers.map(({ id }) => id),
      'review',
    );
    return told.filter((id) => id !== accountId);
  }

  /** Takes an own request back; 409 `role-request-decided` when it no longer waits, `conflict` when it is a newer one. */
  async withdraw(caller: Caller, id: string, version: number): Promise<RoleRequest> {
    return this.transactions.run(caller, async (tx) => {
      const row = await this.repository.lock(tx, id);
      if (row?.accountId !== caller.accountId) throw ProblemError.of('not-found');
      if (row.state !== 'waiting') throw ProblemError.of('role-request-decided', { state: row.state });
      if (row.version !== version) throw ProblemError.of('conflict', { version: row.version });
      const at = this.clock.now();
      const end = { state: 'withdrawn' as const, at, note: '', grantId: null };
      await this.repository.end(tx, id, { ...end, by: caller.accountId, byName: caller.name });
      tx.audit({
        action: 'role-request.withdraw',
        subject: 'RoleRequest',
        subjectId: id,
        agencyId: row.agencyId,
        before: { state: row.state },
        after: { state: 'withdrawn' },
      });
      tx.touch(reviewTopic('core', roleRequestsKind, row.agencyId));
      return requestView({ ...row, state: 'withdrawn', decidedAt: at, decidedBy: caller.name, version: version + 1 });
    });
  }
}

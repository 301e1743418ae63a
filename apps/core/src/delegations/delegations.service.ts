import { Injectable } from '@nestjs/common';
import type { Delegation, DelegationInput, DelegationQuery, Page } from '@tessera/contracts';
import {
  Agencies,
  addDays,
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
} from '@tessera/sdk';
import { mainPlaceOf } from '../identity/caller-identity.js';
import { accountTopic } from '../identity/sessions.js';
import { lastDayBefore } from '../posts/post-days.js';
import { delegationNamed, delegationRevoked } from './delegation-notices.js';
import { delegationErrors, openErrors } from './delegation-rules.js';
import { longestDaysParameter, mostDelegationsParameter, otherAgenciesParameter } from './delegations.parameters.js';
import { type DelegationPerson, type DelegationRow, DelegationsRepository } from './delegations.repository.js';
import { delegationsTopic } from './delegations-in-force.js';

/** Naming a deputy, ending it, and for whom one stands in. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly repository: DelegationsRepository,
    private readonly agencies: Agencies,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { side, cursor, limit }: DelegationQuery): Promise<Page<Delegation>> {
    const [after] = cursor ? decodeCursor(cursor, side, ['uuid']) : [];
    const rows = await this.repository.list(side, caller.accountId, after ?? null, limit + 1);
    const shown = rows.slice(0, limit);
    const people = await this.repository.people(shown.flatMap(({ principalId, deputyId }) => [principalId, deputyId]));
    return pageOfRows(
      rows,
      { limit, filter: side },
      (row) => this.view(row, people),
      ({ id }) => [id],
    );
  }

  /** The deputy may be away, too: the answer says so, and nothing is handed on. */
  async name(caller: Caller, input: DelegationInput): Promise<Delegation> {
    const now = this.clock.now();
    const principal = { id: caller.accountId, agencyId: mainPlaceOf(caller).agencyId };
    const people = await this.repository.people([principal.id, input.deputy]);
    const deputy = people.get(input.deputy);
    const errors = delegationErrors({
      input,
      principal,
      deputy,
      otherAgencies: this.parameters.get<boolean>(otherAgenciesParameter),
      longestDays: this.parameters.get<number>(longestDaysParameter),
      today: dateIn(now, this.zone),
    });
    if (errors.length > 0 || !deputy) throw ProblemError.invalid(errors);
    const { functions, from, until, remark } = input;
    const id = newId();
    const row = {
      principalId: principal.id,
      deputyId: deputy.id,
      functions,
      startsAt: startOfDay(from, this.zone),
      endsAt: startOfDay(addDays(until, 1), this.zone),
      remark,
    };
    const made = await this.transactions.run(caller, async (tx) => {
      const open = await this.repository.openLocked(tx, row.principalId, now);
      const received = await this.repository.received(tx, row.deputyId, now);
      const wrong = openErrors(row, { open, received, most: this.most });
      if (wrong.length > 0) throw ProblemError.invalid(wrong);
      await this.repository.insert(tx, id, row, now);
      tx.audit({
        action: 'delegation.create',
        subject: 'Delegation',
        subjectId: id,
        agencyId: principal.agencyId,
        after: { ...input, deputyName: deputy.name },
      });
      for (const told of delegationNamed({ id, principal: { ...principal, name: caller.name }, deputy, from, until }))
        tx.notify(told);
      this.touch(tx, row);
      return this.repository.lock(tx, id, principal.id);
    });
    if (!made) throw ProblemError.of('not-found');
    return this.view(made, people);
  }

  /** At once. Only who named the deputy may; 409 when it is over, `conflict` when it changed. */
  async revoke(caller: Caller, id: string, version: number): Promise<Delegation> {
    const now = this.clock.now();
    const row = await this.transactions.run(caller, async (tx) => {
      const found = await this.repository.lock(tx, id, caller.accountId);
      if (!found) throw ProblemError.of('not-found');
      if (found.revokedAt || found.endsAt <= now) throw ProblemError.of('delegation-over');
      if (found.version !== version) throw ProblemError.of('conflict', { version: found.version });
      await this.repository.revoke(tx, id, now);
      tx.audit({
        action: 'delegation.revoke',
        subject: 'Delegation',
        subjectId: id,
        agencyId: mainPlaceOf(caller).agencyId,
        before: { deputy: found.deputyId, functions: found.functions, ...this.daysOf(found) },
      });
      const { principal, deputy } = this.view(found, await this.peopleOf(found, tx));
      tx.notify(delegationRevoked({ id, principal, deputy, ...this.daysOf(found) }));
      this.touch(tx, found);
      return { ...found, revokedAt: now, version: version + 1 };
    });
    return this.view(row, await this.peopleOf(row));
  }

  private get most(): number {
    return this.parameters.get<number>(mostDelegationsParameter);
  }

  private get zone(): string {
    return this.parameters.get<string>('portal.time-zone');
  }

  /** Both browsers learn that what waits for them is another. */
  private touch(
    tx: { touch(topic: string): void },
    { principalId, deputyId }: Pick<DelegationRow, 'principalId' | 'deputyId'>,
  ) {
    tx.touch(delegationsTopic);
    for (const id of [principalId, deputyId]) tx.touch(accountTopic(id));
  }

  private peopleOf({ principalId, deputyId }: DelegationRow, tx?: Transaction): Promise<Map<string, DelegationPerson>> {
    return this.repository.people([principalId, deputyId], tx);
  }

  private daysOf({ startsAt, endsAt }: DelegationRow) {
    return { from: dateIn(startsAt, this.zone), until: lastDayBefore(endsAt, this.zone) };
  }

  private view(row: DelegationRow, people: ReadonlyMap<string, DelegationPerson>): Delegation {
    const { id, principalId, deputyId, functions, remark, deputyAway, version } = row;
    return {
      id,
      principal: this.person(principalId, people),
      deputy: this.person(deputyId, people),
      functions,
      ...this.daysOf(row),
      remark,
      state: stateOf(row, this.clock.now()),
      deputyAway,
      version,
    };
  }

  private person(id: string, people: ReadonlyMap<string, DelegationPerson>): Delegation['principal'] {
    const found = people.get(id);
    const agency = found && this.agencies.byId(found.agencyId);
    return {
      id,
      name: found?.name ?? '',
      title: found?.title ?? '',
      agency: {
        id: agency?.id ?? '',
        code: agency?.code ?? '',
        name: agency?.name ?? '',
        shortName: agency?.shortName ?? '',
      },
    };
  }
}

function stateOf({ revokedAt, startsAt, endsAt }: DelegationRow, now: Date): Delegation['state'] {
  if (revokedAt) return 'revoked';
  if (endsAt <= now) return 'ended';
  return startsAt > now ? 'coming' : 'current';
}

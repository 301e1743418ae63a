import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { DelegationFunction } from '@tessera/contracts';
import { type Caller, Clock, Parameters } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { FollowedTopic } from '../database/followed-topic.js';
import { Callers } from '../identity/callers.js';
import { otherAgenciesParameter } from './delegations.parameters.js';
import { DelegationsRepository, type OpenDelegation } from './delegations.repository.js';
import { deputyName } from './deputy-name.js';

/** Raised whenever a delegation is given or revoked. */
export const delegationsTopic = 'delegations';

/** Who stands in for whom now, in memory as of the newest epoch: every page asks for it. */
@Injectable()
export class DelegationsInForce implements OnModuleInit, OnModuleDestroy {
  private readonly followed: FollowedTopic;
  private byDeputy = new Map<string, OpenDelegation[]>();
  private principals: ReadonlySet<string> = new Set();

  constructor(
    private readonly repository: DelegationsRepository,
    private readonly callers: Callers,
    private readonly parameters: Parameters,
    private readonly epochs: Epochs,
    private readonly clock: Clock,
  ) {
    this.followed = new FollowedTopic(epochs, delegationsTopic, () => this.read());
  }

  onModuleInit(): Promise<void> {
    return this.followed.start();
  }

  onModuleDestroy(): void {
    this.followed.stop();
  }

  /** Accounts for which this one stands in now. Nothing is handed on: only what they named themselves counts. */
  private async principalIds(deputyId: string, wanted: DelegationFunction): Promise<string[]> {
    // without the listener nobody says that one was revoked
    if (!this.epochs.connected) await this.followed.reload();
    return this.knownPrincipals(deputyId, wanted);
  }

  /** The same as this process knows it, for hints that may be a moment late. */
  knownPrincipals(deputyId: string, wanted: DelegationFunction): string[] {
    const now = this.clock.now();
    const held = (this.byDeputy.get(deputyId) ?? []).filter(
      ({ functions, startsAt, endsAt }) => functions.includes(wanted) && startsAt <= now && now < endsAt,
    );
    return [...new Set(held.map(({ principalId }) => principalId))];
  }

  /**
   * The callers of those for whom the person stands in, each with the permissions that the principal has as of now, in
   * the principal's main post. Nothing for who is no deputy, acts for somebody already or by a token; nothing of a
   * principal who may not act, or who belongs to another agency by now.
   */
  async principalsOf(caller: Caller, wanted: DelegationFunction): Promise<Caller[]> {
    if (caller.kind !== 'person' || caller.deputy || caller.token) return [];
    const ids = await this.principalIds(caller.accountId, wanted);
    const known = await Promise.all(ids.map((id) => this.callers.forAccount(id, { address: null, sessionId: null })));
    return known.flatMap((principal) =>
      principal && this.mayStandIn(caller, principal) ? [standingIn(caller, principal)] : [],
    );
  }

  /** These accounts and those who stand in for them now: whom to tell that something waits. */
  async withDeputies(accountIds: readonly string[], wanted: DelegationFunction): Promise<string[]> {
    if (accountIds.length === 0) return [];
    // most people have no deputy: this process knows, while somebody tells it of new ones
    if (this.epochs.connected && !accountIds.some((id) => this.principals.has(id))) return [...new Set(accountIds)];
    const anywhere = this.parameters.get<boolean>(otherAgenciesParameter);
    const deputies = await this.repository.deputies(accountIds, wanted, this.clock.now(), anywhere);
    return [...new Set([...accountIds, ...deputies])];
  }

  private mayStandIn(deputy: Caller, { agencyId }: Caller): boolean {
    return (
      (deputy.post?.mainAgencyId ?? deputy.agencyId) === agencyId ||
      this.parameters.get<boolean>(otherAgenciesParameter)
    );
  }

  private async read(): Promise<void> {
    const byDeputy = new Map<string, OpenDelegation[]>();
    for (const one of await this.repository.open(this.clock.now()))
      byDeputy.set(one.deputyId, [...(byDeputy.get(one.deputyId) ?? []), one]);
    this.byDeputy = byDeputy;
    this.principals = new Set([...byDeputy.values()].flat().map(({ principalId }) => principalId));
  }
}

const standingIn = (deputy: Caller, principal: Caller): Caller => ({
  ...principal,
  name: deputyName(deputy.name, principal.name, deputy.locale),
  locale: deputy.locale,
  address: deputy.address,
  sessionId: deputy.sessionId,
  deputy: { accountId: deputy.accountId, name: deputy.name, principalName: principal.name },
});

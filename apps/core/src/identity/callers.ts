import { Injectable } from '@nestjs/common';
import { audienceKeysOf } from '@tessera/contracts';
import { Agencies, type Caller, Clock } from '@tessera/sdk';
import { Abilities } from '../permissions/abilities.js';
import type { ActingPost } from '../posts/acting-post.js';
import type { AccountRow } from './account-row.js';
import { AccountsRepository } from './accounts.repository.js';
import { activeAgencyOf, identityOf } from './caller-identity.js';
import { systemCaller } from './system-caller.js';

/** Where a person's request comes from; both null for work done in their name by a job. */
export interface CallerOrigin {
  address: string | null;
  sessionId: string | null;
}

/** A caller and until when permissions and post hold at most. */
export interface KnownCaller {
  caller: Caller;
  validUntil: Date | null;
}

/** Makes the `Caller` that every act takes first. */
@Injectable()
export class Callers {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly agencies: Agencies,
    private readonly abilities: Abilities,
    private readonly clock: Clock,
  ) {}

  /**
   * Null when there is no such account or it is not active. With a session the post in which it acts counts, without one
   * the main post.
   */
  async forAccount(accountId: string, origin: CallerOrigin): Promise<Caller | null> {
    const [account, post] = await Promise.all([
      this.accounts.byId(accountId),
      origin.sessionId ? this.accounts.actingPost(origin.sessionId, this.clock.now()) : null,
    ]);
    return account ? ((await this.known(account, origin, post))?.caller ?? null) : null;
  }

  /**
   * Null when the account may not act: not active, or its node is unknown to this process. A post whose node is there no
   * more acts for nobody.
   */
  async known(
    account: AccountRow,
    origin: CallerOrigin,
    acting: ActingPost | null = null,
  ): Promise<KnownCaller | null> {
    const main = this.agencies.ownAgency(account.unitId) ?? this.agencies.byId(account.agencyId);
    if (account.state !== 'active' || !main) return null;
    const other = acting && activeAgencyOf(this.agencies, acting.nodeId);
    const agency = other || main;
    const place: Pick<Caller, 'accountId' | 'agencyId' | 'unitId' | 'post'> = {
      accountId: account.id,
      agencyId: agency.id,
      unitId: acting && other ? acting.nodeId : account.unitId,
      ...(acting && other
        ? { post: { id: acting.id, title: acting.title, mainAgencyId: main.id, mainUnitId: account.unitId } }
        : {}),
    };
    const identity = identityOf(this.agencies, place);
    const { ability, roles, validUntil } = await this.abilities.known(identity);
    const caller: Caller = {
      kind: 'person',
      account: account.name,
      name: account.personName,
      ...place,
      agencyCode: agency.code,
      agencyName: agency.name,
      roles,
      ability,
      audienceKeys: identity.audienceKeys,
      locale: account.locale,
      ...origin,
    };
    return { caller, validUntil: earlier(validUntil, place.post ? (acting?.endsAt ?? null) : null) };
  }

  /** The portal itself, acting for `agencyId` or for the whole government. */
  system(agencyId?: string): Caller {
    const agency = agencyId ? this.agencies.byId(agencyId) : undefined;
    if (!agency) return systemCaller();
    return {
      ...systemCaller(),
      agencyId: agency.id,
      agencyCode: agency.code,
      agencyName: agency.name,
      unitId: agency.id,
      audienceKeys: audienceKeysOf(agency.id, this.agencies.ancestorsOrSelf(agency.id)),
    };
  }
}

const earlier = (a: Date | null, b: Date | null): Date | null => (a && b ? (a < b ? a : b) : (a ?? b));

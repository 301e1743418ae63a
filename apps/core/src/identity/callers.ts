import { Injectable } from '@nestjs/common';
import { audienceKeysOf } from '@tessera/contracts';
import { Agencies, type Caller } from '@tessera/sdk';
import { Abilities } from '../permissions/abilities.js';
import type { AccountRow } from './account-row.js';
import { AccountsRepository } from './accounts.repository.js';
import { systemCaller } from './system-caller.js';

/** Where a person's request comes from; both null for work done in their name by a job. */
export interface CallerOrigin {
  address: string | null;
  sessionId: string | null;
}

/** A caller and until when the permissions hold at most. */
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
  ) {}

  /** Null when there is no such account or it is not active. */
  async forAccount(accountId: string, origin: CallerOrigin): Promise<Caller | null> {
    const account = await this.accounts.byId(accountId);
    return account ? ((await this.known(account, origin))?.caller ?? null) : null;
  }

  /** Null when the account may not act: not active, or its node is unknown to this process. */
  async known(account: AccountRow, origin: CallerOrigin): Promise<KnownCaller | null> {
    const agency = this.agencies.ownAgency(account.unitId) ?? this.agencies.byId(account.agencyId);
    if (account.state !== 'active' || !agency) return null;
    const identity = {
      accountId: account.id,
      agencyId: agency.id,
      unitId: account.unitId,
      audienceKeys: audienceKeysOf(agency.id, this.agencies.ancestorsOrSelf(agency.id)),
      subtreeIds: this.agencies.subtree(agency.id),
    };
    const { ability, roles, validUntil } = await this.abilities.known(identity);
    const caller: Caller = {
      kind: 'person',
      accountId: account.id,
      account: account.name,
      name: account.personName,
      agencyId: agency.id,
      agencyCode: agency.code,
      agencyName: agency.name,
      unitId: account.unitId,
      roles,
      ability,
      audienceKeys: identity.audienceKeys,
      locale: account.locale,
      ...origin,
    };
    return { caller, validUntil };
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

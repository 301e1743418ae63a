import { Injectable } from '@nestjs/common';
import { Agencies, type RecordLookup, RecordReader } from '@tessera/sdk';
import { NamedAccountsRepository } from '../grants/named-accounts.repository.js';

@Injectable()
@RecordReader('Account')
export class AccountRecords implements RecordLookup {
  constructor(private readonly accounts: NamedAccountsRepository) {}

  async recordFor(reference: string): Promise<object | null> {
    const account = await this.accounts.find(reference);
    if (!account) return null;
    const { id, agencyId, unitId, state } = account;
    return { id, accountId: id, agencyId, unitId, state };
  }
}

@Injectable()
@RecordReader('Agency')
export class AgencyRecords implements RecordLookup {
  constructor(private readonly agencies: Agencies) {}

  async recordFor(reference: string): Promise<object | null> {
    const agency = this.agencies.byCode(reference) ?? this.agencies.byId(reference);
    return agency ? { id: agency.id, agencyId: agency.id, kind: agency.kind, state: agency.state } : null;
  }
}

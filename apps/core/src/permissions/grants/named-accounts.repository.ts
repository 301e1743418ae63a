import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { accountKey } from '../../identity/account-row.js';

/** An account as permissions need to know it. */
export interface NamedAccount {
  id: string;
  account: string;
  name: string;
  agencyId: string;
  unitId: string;
  state: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class NamedAccountsRepository {
  constructor(private readonly sql: Sql) {}

  /** By account name, or by id. */
  async find(reference: string): Promise<NamedAccount | undefined> {
    const [row] = await this.sql.query<NamedAccount>(
      {
        name: 'permissions-named-account',
        text: `select id, name as account, person_name as name, agency_id as "agencyId", unit_id as "unitId", state
               from core.account where name_key = $1 or id = $2`,
      },
      [accountKey(reference), uuid.test(reference) ? reference : null],
    );
    return row;
  }
}

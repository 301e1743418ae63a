import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { type AccountRow, accountColumns, accountKey } from './account-row.js';

@Injectable()
export class AccountsRepository {
  constructor(private readonly sql: Sql) {}

  async byId(id: string): Promise<AccountRow | undefined> {
    const rows = await this.sql.query<AccountRow>(
      { name: 'identity-account-by-id', text: `select ${accountColumns} from core.account a where a.id = $1` },
      [id],
    );
    return rows[0];
  }

  async byName(name: string): Promise<AccountRow | undefined> {
    const rows = await this.sql.query<AccountRow>(
      { name: 'identity-account-by-name', text: `select ${accountColumns} from core.account a where a.name_key = $1` },
      [accountKey(name)],
    );
    return rows[0];
  }
}

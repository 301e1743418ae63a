import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import {
  type ActingPost,
  type ActingPostColumns,
  actingPostColumns,
  actingPostJoin,
  actingPostOf,
} from '../posts/acting-post.js';
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

  /** The post in which a session acts; null: the main one. */
  async actingPost(sessionId: string, now: Date): Promise<ActingPost | null> {
    const [row] = await this.sql.query<ActingPostColumns>(
      {
        name: 'identity-acting-post',
        text: `select ${actingPostColumns} from core.session s ${actingPostJoin('$2')} where s.id = $1`,
      },
      [sessionId, now],
    );
    return row ? actingPostOf(row) : null;
  }

  async byName(name: string): Promise<AccountRow | undefined> {
    const rows = await this.sql.query<AccountRow>(
      { name: 'identity-account-by-name', text: `select ${accountColumns} from core.account a where a.name_key = $1` },
      [accountKey(name)],
    );
    return rows[0];
  }
}

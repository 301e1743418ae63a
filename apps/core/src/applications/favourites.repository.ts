import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface FavouritesRow {
  items: string[];
  version: number;
}

@Injectable()
export class FavouritesRepository {
  constructor(private readonly sql: Sql) {}

  async of(accountId: string, signal?: AbortSignal): Promise<FavouritesRow> {
    const [row] = await this.sql.query<FavouritesRow>(
      {
        name: 'application-favourites',
        text: 'select items, version from core.application_favourites where account_id = $1',
      },
      [accountId],
      signal,
    );
    return row ?? { items: [], version: 0 };
  }

  /** The list, made when there is none yet, and held until the end of the transaction. */
  async lock(tx: Transaction, accountId: string): Promise<FavouritesRow> {
    const [row] = await tx.query<FavouritesRow>(
      `insert into core.application_favourites as f (account_id) values ($1)
       on conflict (account_id) do update set items = f.items returning items, version`,
      [accountId],
    );
    return row ?? { items: [], version: 0 };
  }

  async store(tx: Transaction, accountId: string, items: readonly string[]): Promise<void> {
    await tx.query('update core.application_favourites set items = $2, version = version + 1 where account_id = $1', [
      accountId,
      items,
    ]);
  }

  /** Takes a deleted application out of everybody's list. */
  async forget(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `update core.application_favourites set items = array_remove(items, $1), version = version + 1
       where $1 = any(items)`,
      [id],
    );
  }
}

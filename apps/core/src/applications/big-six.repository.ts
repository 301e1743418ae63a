import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

/** Stands for the government where an agency's id would stand. */
export const governmentId = '00000000-0000-0000-0000-000000000000';

export interface BigSixRow {
  items: string[];
  version: number;
}

const read = 'select items, version from core.application_big_six where owner_id = $1';

@Injectable()
export class BigSixRepository {
  constructor(private readonly sql: Sql) {}

  /** Those of the agency itself, else the government's; null where nobody has chosen. */
  async inForce(agencyId: string, signal?: AbortSignal): Promise<string[] | null> {
    const [row] = await this.sql.query<{ items: string[] }>(
      {
        name: 'application-big-six',
        text: `select items from core.application_big_six where owner_id = any($1::uuid[]) order by owner_id = $2 limit 1`,
      },
      [[agencyId, governmentId], governmentId],
      signal,
    );
    return row?.items ?? null;
  }

  async of(ownerId: string): Promise<BigSixRow | undefined> {
    const [row] = await this.sql.query<BigSixRow>({ name: 'application-big-six-owner', text: read }, [ownerId]);
    return row;
  }

  async lock(tx: Transaction, ownerId: string): Promise<BigSixRow | undefined> {
    const [row] = await tx.query<BigSixRow>(`${read} for update`, [ownerId]);
    return row;
  }

  /** False when somebody else set the owner's first choice meanwhile. */
  async store(tx: Transaction, ownerId: string, items: readonly string[], known: boolean): Promise<boolean> {
    const rows = await tx.query(
      known
        ? 'update core.application_big_six set items = $2, version = version + 1 where owner_id = $1 returning 1'
        : 'insert into core.application_big_six (owner_id, items) values ($1, $2) on conflict do nothing returning 1',
      [ownerId, items],
    );
    return rows.length > 0;
  }

  async remove(tx: Transaction, ownerId: string): Promise<void> {
    await tx.query('delete from core.application_big_six where owner_id = $1', [ownerId]);
  }

  /** Takes a deleted application out of every list. */
  async forget(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `update core.application_big_six set items = array_remove(items, $1), version = version + 1 where $1 = any(items)`,
      [id],
    );
  }
}

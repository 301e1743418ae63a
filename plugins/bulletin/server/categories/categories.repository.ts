import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface CategoryRow {
  id: string;
  /** Null: the whole government. */
  agencyId: string | null;
  nameZh: string;
  nameEn: string;
  position: number;
  archivedAt: Date | null;
  version: number;
  changedAt: Date;
  changedBy: string;
}

const table = 'plugin_bulletin.category';
const columns = `c.id, c.agency_id as "agencyId", c.name_zh as "nameZh", c.name_en as "nameEn", c.position,
  c.archived_at as "archivedAt", c.version, c.changed_at as "changedAt", c.changed_by as "changedBy"`;

/** Categories of notices; the only place that writes them. */
@Injectable()
export class CategoriesRepository {
  constructor(private readonly sql: Sql) {}

  /** In use, of the government and of these agencies. */
  ofOwners(agencyIds: readonly string[]): Promise<CategoryRow[]> {
    return this.sql.query<CategoryRow>(
      {
        name: 'bulletin-categories',
        text: `select ${columns} from ${table} c where c.archived_at is null
  and (c.agency_id is null or c.agency_id = any($1::uuid[])) order by c.position, c.id`,
      },
      [agencyIds],
    );
  }

  /** Of one owner, archived ones last, with how many notices carry each. */
  managed(agencyId: string | null): Promise<(CategoryRow & { notices: number })[]> {
    return this.sql.query(
      {
        name: 'bulletin-managed-categories',
        text: `select ${columns},
  (select count(*)::int from plugin_bulletin.notice n where n.category_id = c.id and n.deleted_at is null) as notices
from ${table} c where c.agency_id is not distinct from $1
order by c.archived_at is not null, c.position, c.id`,
      },
      [agencyId],
    );
  }

  async find(id: string): Promise<CategoryRow | undefined> {
    return (await this.sql.query<CategoryRow>(`select ${columns} from ${table} c where c.id = $1`, [id]))[0];
  }

  /** All of one owner, held until the transaction ends: two administrators take turns. */
  async locked(transaction: Transaction, agencyId: string | null): Promise<CategoryRow[]> {
    await transaction.query(
      `select pg_advisory_xact_lock(7320, hashtext('bulletin.category ' || coalesce($1::text, '')))`,
      [agencyId],
    );
    return transaction.query<CategoryRow>(
      `select ${columns} from ${table} c where c.agency_id is not distinct from $1 order by c.position, c.id`,
      [agencyId],
    );
  }

  async insert(transaction: Transaction, row: CategoryRow): Promise<void> {
    await transaction.query(
      `insert into ${table} (id, agency_id, name_zh, name_en, position, archived_at, version, changed_at, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[row.id, row.agencyId, row.nameZh, row.nameEn, row.position, row.archivedAt, row.version],
        ...[row.changedAt, row.changedBy],
      ],
    );
  }

  async update(transaction: Transaction, row: CategoryRow): Promise<void> {
    await transaction.query(
      `update ${table} set name_zh = $2, name_en = $3, position = $4, archived_at = $5, version = $6, changed_at = $7,
         changed_by = $8 where id = $1`,
      [...[row.id, row.nameZh, row.nameEn, row.position, row.archivedAt, row.version, row.changedAt], row.changedBy],
    );
  }

  /** Places by the order of ids; versions stay, for who edits a name does not mind. */
  async arrange(transaction: Transaction, ids: readonly string[]): Promise<void> {
    await transaction.query(
      `update ${table} c set position = o.place from unnest($1::uuid[]) with ordinality as o(id, place) where c.id = o.id`,
      [ids],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export interface CategoryRow {
  id: string;
  nameZh: string;
  nameEn: string;
  applications: number;
  version: number;
}

const columns = `c.id, c.name_zh as "nameZh", c.name_en as "nameEn", c.version,
  (select count(*)::int from core.application a where a.category_id = c.id) as applications`;

@Injectable()
export class CategoriesRepository {
  constructor(private readonly sql: Sql) {}

  all(): Promise<CategoryRow[]> {
    return this.sql.query({
      name: 'application-categories',
      text: `select ${columns} from core.application_category c order by c.sort_order, c.id`,
    });
  }

  async lock(tx: Transaction, id: string): Promise<CategoryRow | undefined> {
    const [row] = await tx.query<CategoryRow>(
      `select ${columns} from core.application_category c where c.id = $1 for update`,
      [id],
    );
    return row;
  }

  /** All ids, locked, in their order. */
  async lockAll(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from core.application_category order by sort_order, id for update`,
    );
    return rows.map(({ id }) => id);
  }

  async insert(tx: Transaction, id: string, nameZh: string, nameEn: string): Promise<void> {
    await tx.query(
      `insert into core.application_category (id, name_zh, name_en, sort_order)
       select $1, $2, $3, coalesce(max(sort_order), 0) + 1 from core.application_category`,
      [id, nameZh, nameEn],
    );
  }

  async rename(tx: Transaction, id: string, nameZh: string, nameEn: string): Promise<void> {
    await tx.query(
      `update core.application_category set name_zh = $2, name_en = $3, version = version + 1 where id = $1`,
      [id, nameZh, nameEn],
    );
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from core.application_category where id = $1', [id]);
  }

  async order(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query(
      `update core.application_category c set sort_order = o.place
       from unnest($1::uuid[]) with ordinality as o(id, place) where c.id = o.id`,
      [ids],
    );
  }

  /** Ids of a category's applications, locked, in their order. */
  async lockApplications(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from core.application where category_id = $1 order by sort_order, id for update`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  async orderApplications(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query(
      `update core.application a set sort_order = o.place
       from unnest($1::uuid[]) with ordinality as o(id, place) where a.id = o.id`,
      [ids],
    );
  }
}

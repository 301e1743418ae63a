import { Injectable } from '@nestjs/common';
import type { ApplicationState, ApplicationView, ManagedFilter } from '@tessera/contracts';
import { Sql, type Transaction } from '@tessera/sdk';
import { type ManagedRow, managedColumns, type ReaderRow, readerColumns, viewOf } from './application-rows.js';
import { mostApplications } from './limits.js';

/** Everything of an application that is written. */
export interface ApplicationContent {
  categoryId: string;
  nameZh: string;
  nameEn: string;
  descriptionZh: string;
  descriptionEn: string;
  icon: string;
  address: string;
  opens: string;
  audienceKeys: readonly string[];
  role: string | null;
  state: ApplicationState;
}

/** Place in the list: orders of category and application, then id. */
export type Place = readonly [number, number, string];

const source = 'core.application a join core.application_category c on c.id = a.category_id';
const fits = `($1::text is null or a.search like all ((select core.like_patterns($1))::text[]))
  and ($2::uuid is null or a.category_id = $2) and ($3::text is null or a.state = $3)`;
const filterValues = ({ q, category, state }: ManagedFilter) => [q ?? null, category ?? null, state ?? null];

const written = (id: string, content: ApplicationContent, by: string, now: Date): unknown[] => [
  id,
  content.categoryId,
  content.nameZh,
  content.nameEn,
  content.descriptionZh,
  content.descriptionEn,
  content.icon,
  content.address,
  content.opens,
  content.audienceKeys,
  content.role,
  content.state,
  by,
  now,
];

/** Applications of every state, for administrators. */
@Injectable()
export class ManagedApplicationsRepository {
  constructor(private readonly sql: Sql) {}

  list(filter: ManagedFilter, after: Place | null, limit: number): Promise<ManagedRow[]> {
    return this.sql.query<ManagedRow>(
      {
        name: 'applications-managed',
        text: `select ${managedColumns} from ${source} where ${fits}
  and ($4::int is null or (c.sort_order, a.sort_order, a.id) > ($4, $5::int, $6::uuid))
order by c.sort_order, a.sort_order, a.id limit $7`,
      },
      [...filterValues(filter), ...(after ?? [null, null, null]), limit],
    );
  }

  async count(filter: ManagedFilter): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      { name: 'applications-managed-count', text: `select count(*)::int as count from ${source} where ${fits}` },
      filterValues(filter),
    );
    return row?.count ?? 0;
  }

  async byId(id: string): Promise<ManagedRow | undefined> {
    const [row] = await this.sql.query<ManagedRow>(
      { name: 'applications-managed-one', text: `select ${managedColumns} from ${source} where a.id = $1` },
      [id],
    );
    return row;
  }

  /** Shown applications whose audience meets one of the keys; null: any audience. */
  async shownFor(keys: readonly string[] | null): Promise<ApplicationView[]> {
    const rows = await this.sql.query<ReaderRow>(
      {
        name: 'applications-candidates',
        text: `select ${readerColumns} from ${source}
where a.state = 'shown' and ($1::text[] is null or a.audience_keys && $1) order by c.sort_order, a.sort_order, a.id limit $2`,
      },
      [keys, mostApplications],
    );
    return rows.map(viewOf);
  }

  /** Active people of the agencies (null: all) who hold the role (null: any). */
  async countPeople(agencyIds: readonly string[] | null, role: string | null, now: Date): Promise<number> {
    const [row] = await this.sql.query<{ count: number }>(
      `select count(*)::int as count from core.account p
       where p.state = 'active' and ($1::uuid[] is null or p.agency_id = any($1))
         and ($2::text is null or exists (
           select from core.role_grant g join core.role r on r.id = g.role_id
           where g.account_id = p.id and r.key = $2 and g.revoked_at is null and (g.ends_at is null or g.ends_at > $3)))`,
      [agencyIds, role, now],
    );
    return row?.count ?? 0;
  }

  async hasRole(key: string): Promise<boolean> {
    return (await this.sql.query('select 1 from core.role where key = $1', [key])).length > 0;
  }

  async lock(tx: Transaction, id: string): Promise<ManagedRow | undefined> {
    const [row] = await tx.query<ManagedRow>(
      `select ${managedColumns} from ${source} where a.id = $1 for update of a`,
      [id],
    );
    return row;
  }

  /** Holds the category, so that it is not deleted meanwhile; false when there is none. */
  async lockCategory(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query('select 1 from core.application_category where id = $1 for share', [id])).length > 0;
  }

  async countAll(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ count: number }>('select count(*)::int as count from core.application');
    return row?.count ?? 0;
  }

  /** At the end of its category. */
  async insert(tx: Transaction, id: string, content: ApplicationContent, by: string, now: Date): Promise<void> {
    await tx.query(
      `insert into core.application (id, category_id, name_zh, name_en, description_zh, description_en, icon, address, opens,
         audience_keys, role_key, state, changed_by, changed_at, sort_order)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, coalesce(max(sort_order), 0) + 1
       from core.application where category_id = $2`,
      written(id, content, by, now),
    );
  }

  /** In another category it goes to the end. */
  async update(tx: Transaction, id: string, content: ApplicationContent, by: string, now: Date): Promise<void> {
    await tx.query(
      `update core.application a set category_id = $2, name_zh = $3, name_en = $4, description_zh = $5, description_en = $6,
         icon = $7, address = $8, opens = $9, audience_keys = $10, role_key = $11, state = $12, changed_by = $13,
         changed_at = $14, version = version + 1,
         sort_order = case when a.category_id = $2 then a.sort_order
           else (select coalesce(max(o.sort_order), 0) + 1 from core.application o where o.category_id = $2) end
       where a.id = $1`,
      written(id, content, by, now),
    );
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from core.application where id = $1', [id]);
  }
}

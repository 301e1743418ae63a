import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { Closure } from './calendar-snapshot.js';
import type { OfficeCalendarRow } from './office-calendar-file.js';

export interface ClosureRow extends Closure {
  declaredAt: Date;
}
const closureColumns = 'id, date, agency_id as "agencyId", part, reason, declared_at as "declaredAt"';

@Injectable()
export class WorkingTimeRepository {
  constructor(private readonly sql: Sql) {}

  /** Stores days; answers how many were new or different. */
  async store(transaction: Transaction, rows: readonly OfficeCalendarRow[]): Promise<number> {
    const changed = await transaction.query(
      `insert into core.office_day as d (date, working, kind, remark)
       select date, working, kind, remark from jsonb_to_recordset($1::jsonb) as r(date date, working boolean, kind text, remark text)
       on conflict (date) do update set working = excluded.working, kind = excluded.kind, remark = excluded.remark, imported_at = now()
         where (d.working, d.kind, d.remark) is distinct from (excluded.working, excluded.kind, excluded.remark)
       returning 1`,
      [JSON.stringify(rows)],
    );
    return changed.length;
  }

  closures(): Promise<ClosureRow[]> {
    return this.sql.query({
      name: 'core-closure-list',
      text: `select ${closureColumns} from core.closure_day where withdrawn_at is null order by date desc, id desc limit 200`,
    });
  }

  /** False when some of that time is closed already for the same people. */
  async declare(transaction: Transaction, row: Closure & { by: string }): Promise<boolean> {
    const made = await transaction.query(
      `insert into core.closure_day (id, date, agency_id, part, reason, declared_by) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning 1`,
      [row.id, row.date, row.agencyId, row.part, row.reason, row.by],
    );
    return made.length > 0;
  }

  async withdraw(transaction: Transaction, id: string): Promise<ClosureRow | undefined> {
    const [row] = await transaction.query<ClosureRow>(
      `update core.closure_day set withdrawn_at = now() where id = $1 and withdrawn_at is null
       returning ${closureColumns}`,
      [id],
    );
    return row;
  }
}

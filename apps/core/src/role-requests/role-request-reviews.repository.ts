import { Injectable } from '@nestjs/common';
import { namedStatement, reviewCountCap, Sql, type SqlCondition } from '@tessera/sdk';
import { type RoleRequestRow, roleRequestColumns } from './role-requests.repository.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Role requests as their reviewers see them. */
@Injectable()
export class RoleRequestReviewsRepository {
  constructor(private readonly sql: Sql) {}

  /** Of others than `reviewerIds`, up to the cap. `rules` bind from $3 on. */
  async count(reviewerIds: readonly string[], rules: SqlCondition, signal: AbortSignal): Promise<number> {
    const text = `
select count(*)::int as count from (
  select from core.role_request q
  where q.state = 'waiting' and q.account_id <> all($1::uuid[]) and ${rules.text} limit $2) waiting`;
    const [row] = await this.sql.query<{ count: number }>(
      namedStatement('role-requests-count', text),
      [reviewerIds, reviewCountCap, ...rules.values],
      signal,
    );
    return row?.count ?? 0;
  }

  /** Oldest first. `rules` bind from $5 on. */
  list(
    reviewerIds: readonly string[],
    rules: SqlCondition,
    after: { at: string; id: string } | null,
    limit: number,
    signal: AbortSignal,
  ): Promise<RoleRequestRow[]> {
    const text = `
select ${roleRequestColumns} from core.role_request q
where q.state = 'waiting' and q.account_id <> all($1::uuid[])
  and ($2::timestamptz is null or (q.asked_at, q.id) > ($2, $3::uuid)) and ${rules.text}
order by q.asked_at, q.id limit $4`;
    return this.sql.query<RoleRequestRow>(
      namedStatement('role-requests-list', text),
      [reviewerIds, after?.at ?? null, after?.id ?? null, limit, ...rules.values],
      signal,
    );
  }

  async byIds(ids: readonly string[]): Promise<Map<string, RoleRequestRow>> {
    const rows = await this.sql.query<RoleRequestRow>(
      {
        name: 'role-requests-by-ids',
        text: `select ${roleRequestColumns} from core.role_request q where q.id = any($1::uuid[])`,
      },
      [ids.filter((id) => uuid.test(id))],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

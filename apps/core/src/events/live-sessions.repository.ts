import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';
import { actingPostJoin } from '../posts/acting-post.js';

/** Which sessions are in force, asked of the database itself: an open stream must not rest on a cache. */
@Injectable()
export class LiveSessionsRepository {
  constructor(private readonly sql: Sql) {}

  /** Node in which the person acts, by session; sessions that are over are absent. */
  async unitsOf(sessionIds: readonly string[], now: Date): Promise<Map<string, string>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await this.sql.query<{ id: string; unitId: string }>(
      {
        name: 'core-sessions-in-force',
        text: `select s.id, coalesce(q.node_id, a.unit_id) as "unitId"
               from core.session s join core.account a on a.id = s.account_id ${actingPostJoin('$2')}
               where s.id = any($1::uuid[]) and s.revoked_at is null and s.idle_until > $2 and s.ends_at > $2
                 and a.state = 'active'`,
      },
      [sessionIds, now],
    );
    return new Map(rows.map(({ id, unitId }) => [id, unitId]));
  }
}

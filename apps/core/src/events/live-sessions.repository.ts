import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';

/** Which sessions are in force, asked of the database itself: an open stream must not rest on a cache. */
@Injectable()
export class LiveSessionsRepository {
  constructor(private readonly sql: Sql) {}

  async stillValid(sessionIds: readonly string[]): Promise<Set<string>> {
    if (sessionIds.length === 0) return new Set();
    const rows = await this.sql.query<{ id: string }>(
      {
        name: 'core-sessions-in-force',
        text: `select s.id from core.session s join core.account a on a.id = s.account_id
               where s.id = any($1::uuid[]) and s.revoked_at is null and s.idle_until > now() and s.ends_at > now() and a.state = 'active'`,
      },
      [sessionIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

import { Injectable } from '@nestjs/common';
import { Sql } from '@tessera/sdk';

@Injectable()
export class HealthRepository {
  constructor(private readonly sql: Sql) {}

  async ping(): Promise<void> {
    await this.sql.query({ name: 'core-ping', text: 'select 1' });
  }

  async database(): Promise<{ version: string; bytes: number; connections: number }> {
    const [row] = await this.sql.query<{ version: string; bytes: number; connections: number }>(
      `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
         (select count(*) from pg_stat_activity where datname = current_database()) as connections`,
    );
    return row ?? { version: '', bytes: 0, connections: 0 };
  }

  async outbox(): Promise<{ waiting: number; oldestSeconds: number | null }> {
    const [row] = await this.sql.query<{ waiting: number; oldest: number | null }>(
      `select count(*) as waiting, extract(epoch from now() - min(created_at))::float8 as oldest from core.outbox where due_at <= now()`,
    );
    return { waiting: row?.waiting ?? 0, oldestSeconds: row?.oldest ?? null };
  }

  async mail(): Promise<{ waiting: number; failed: number; held: number }> {
    const [row] = await this.sql.query<{ waiting: number; failed: number; held: number }>(
      `select count(*) filter (where state in ('pending', 'sending')) as waiting, count(*) filter (where state = 'failed') as failed,
         count(*) filter (where state = 'held') as held from core.mail where state <> 'sent'`,
    );
    return row ?? { waiting: 0, failed: 0, held: 0 };
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told of things that are not to be seen any more, kept so that it is told once however often they come back. */
export class NotificationWithdrawal1763700090000 implements MigrationInterface {
  name = 'NotificationWithdrawal1763700090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table core.notification add column withdrawn_at timestamptz(3);
create index notification_withdrawn on core.notification(kind, subject) where withdrawn_at is not null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

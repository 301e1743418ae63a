import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoticesAsOut1763700240000 implements MigrationInterface {
  name = 'NoticesAsOut1763700240000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- what readers last saw of a notice that was taken down, for whoever reviews it before it is out again
create table plugin_bulletin.notice_as_out (
  notice_id uuid primary key references plugin_bulletin.notice (id) on delete cascade,
  title text not null,
  body text not null,
  audience_key text not null
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closure takes the whole day or half of it; a whole day takes both halves, so that no half is closed twice. */
export class HalfDayClosures1763700140001 implements MigrationInterface {
  name = 'HalfDayClosures1763700140001';

  async up(runner: QueryRunner): Promise<void> {
    const whose = `date, coalesce(agency_id, '00000000-0000-0000-0000-000000000000')`;
    await runner.query(`
alter table core.closure_day add column part text not null default 'day' check (part in ('day','morning','afternoon'));
create unique index closure_morning_once on core.closure_day(${whose}) where withdrawn_at is null and part <> 'afternoon';
create unique index closure_afternoon_once on core.closure_day(${whose}) where withdrawn_at is null and part <> 'morning';
drop index core.closure_day_once;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

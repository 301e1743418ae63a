import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkingTime1763600009000 implements MigrationInterface {
  name = 'WorkingTime1763600009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.office_day (
  date date primary key,
  working boolean not null,
  kind text not null check (kind in ('holiday','make-up','working','weekend')),
  remark text not null default '',
  imported_at timestamptz(3) not null default now()
);
-- typhoon days and the like; agency null = the whole government, else the agency with its subordinates
create table core.closure_day (
  id uuid primary key,
  date date not null,
  agency_id uuid references core.agency(id),
  reason text not null,
  declared_by uuid,
  declared_at timestamptz(3) not null default now(),
  withdrawn_at timestamptz(3)
);
create unique index closure_day_once on core.closure_day(date, coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) where withdrawn_at is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

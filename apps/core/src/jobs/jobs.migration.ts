import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Jobs1763600006000 implements MigrationInterface {
  name = 'Jobs1763600006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.outbox (
  id uuid primary key,
  handler text not null,
  payload jsonb not null,
  agency_id uuid,
  queue text not null default 'portal',
  due_at timestamptz(3) not null default now(),
  created_at timestamptz(3) not null default now()
);
create index outbox_due on core.outbox(due_at);
-- a handler claims its work here in its own transaction: a crash repeats it, a success never does
create table core.handled (outbox_id uuid not null, handler text not null, at timestamptz(3) not null default now(), primary key (outbox_id, handler));
create index handled_at on core.handled(at);
-- one row per declared schedule; whoever moves next_at on has won the tick
create table core.schedule_run (
  name text primary key,
  next_at timestamptz(3) not null,
  last_started_at timestamptz(3),
  last_finished_at timestamptz(3),
  last_error text not null default '',
  runs bigint not null default 0,
  failures bigint not null default 0
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

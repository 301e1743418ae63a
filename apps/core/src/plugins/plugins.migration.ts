import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Plugins1763600004000 implements MigrationInterface {
  name = 'Plugins1763600004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.plugin (
  id text primary key,
  version text not null,
  manifest jsonb not null,
  hash text not null,
  state text not null default 'ready' check (state in ('ready','quarantined','absent')),
  state_reason text not null default '',
  installed_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create table core.plugin_set (
  generation int generated always as identity primary key,
  set jsonb not null,
  state text not null check (state in ('rolling','ready','failed')),
  at timestamptz(3) not null default now()
);
-- no row = inherit; the nearest row wins unless an ancestor's row is locked
create table core.enablement (
  plugin text not null references core.plugin(id),
  agency_id uuid not null references core.agency(id),
  state text not null check (state in ('on','off')),
  locked boolean not null default false,
  reason text not null default '',
  by_account uuid,
  at timestamptz(3) not null default now(),
  primary key (plugin, agency_id)
);
create table core.plugin_use (
  plugin text not null, agency_id uuid not null, day date not null, uses bigint not null default 0,
  primary key (plugin, agency_id, day)
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

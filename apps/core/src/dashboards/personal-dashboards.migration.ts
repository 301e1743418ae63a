import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PersonalDashboards1763700010000 implements MigrationInterface {
  name = 'PersonalDashboards1763700010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- a row comes into being when its owner first sees the dashboard; the classic one is everybody's without a row
create table core.dashboard (
  account_id uuid not null references core.account(id),
  key text not null,
  name text not null default '',
  mode text not null check (mode in ('classic','custom')),
  created_at timestamptz(3) not null default now(),
  -- which versions of the layers below its owner has looked at; another agency's after a transfer
  seen_platform int not null default 0,
  seen_agency_id uuid not null,
  seen_agency int not null default 0,
  primary key (account_id, key)
);

create table core.dashboard_owner (
  account_id uuid primary key references core.account(id),
  current_key text not null default 'classic',
  -- kinds of tiles as <plugin>/<tile> that are no longer new to the owner
  seen_tiles text[] not null default '{}'
);

-- every state that a layer once had, so that a restored default can be undone and news can be told
create table core.dashboard_layer_version (
  kind text not null check (kind in ('platform','agency','account')),
  owner_id uuid not null,
  dashboard text not null,
  version int not null,
  operations jsonb not null,
  changed_by uuid,
  changed_at timestamptz(3) not null,
  primary key (kind, owner_id, dashboard, version)
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

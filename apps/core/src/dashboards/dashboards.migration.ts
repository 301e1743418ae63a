import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dashboards1763600010000 implements MigrationInterface {
  name = 'Dashboards1763600010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

-- one row per layer: platform (owner nil), agency, or account; operations over stable placement ids
create table core.dashboard_layer (
  kind text not null check (kind in ('platform','agency','account')),
  owner_id uuid not null,
  dashboard text not null default 'home',
  mode text not null default 'classic',
  operations jsonb not null,
  version int not null default 1,
  changed_by uuid,
  changed_at timestamptz(3) not null default now(),
  primary key (kind, owner_id, dashboard)
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisation1763600001000 implements MigrationInterface {
  name = 'Organisation1763600001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.agency (
  id uuid primary key,
  code text not null unique,
  parent_id uuid references core.agency(id),
  kind text not null check (kind in ('inside','outside','district','school','unit')),
  name text not null,
  short_name text not null,
  sort_order int not null default 0,
  phone text not null default '',
  state text not null default 'active' check (state in ('active','dissolved')),
  merged_into uuid references core.agency(id),
  version int not null default 1,
  created_at timestamptz(3) not null default now()
);
create index agency_parent on core.agency(parent_id);
create table core.agency_closure (
  ancestor uuid not null references core.agency(id),
  descendant uuid not null references core.agency(id),
  depth int not null,
  primary key (ancestor, descendant)
);
create index agency_closure_descendant on core.agency_closure(descendant);
-- what a node was called and where it hung, each row until valid_to
create table core.agency_history (
  id uuid primary key,
  agency_id uuid not null references core.agency(id),
  change text not null,
  code text not null, name text not null, short_name text not null, kind text not null, parent_id uuid, state text not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3),
  changed_by uuid
);
create index agency_history_agency on core.agency_history(agency_id, valid_from);
create unique index agency_history_now on core.agency_history(agency_id) where valid_to is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

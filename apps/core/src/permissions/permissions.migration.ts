import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Permissions1763600003000 implements MigrationInterface {
  name = 'Permissions1763600003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.role (
  id uuid primary key,
  key text not null unique,
  plugin text not null default 'core',
  name_zh text not null, name_en text not null,
  built_in boolean not null default false,
  version int not null default 1
);
-- rules of a role; plugin = who declared them, so that a plugin's update replaces only its own
create table core.role_rule (
  id uuid primary key,
  role_id uuid not null references core.role(id),
  plugin text not null default 'core',
  action text[] not null,
  subject text not null,
  conditions jsonb,
  inverted boolean not null default false
);
create index role_rule_role on core.role_rule(role_id);
create table core.role_grant (
  id uuid primary key,
  role_id uuid not null references core.role(id),
  account_id uuid not null references core.account(id),
  -- agency the role is limited to; null = the whole government
  agency_id uuid references core.agency(id),
  with_subordinates boolean not null default false,
  ends_at timestamptz(3),
  granted_by uuid,
  granted_at timestamptz(3) not null default now(),
  revoked_at timestamptz(3)
);
create index role_grant_account on core.role_grant(account_id) where revoked_at is null;
create unique index role_grant_once on core.role_grant(role_id, account_id, coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) where revoked_at is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

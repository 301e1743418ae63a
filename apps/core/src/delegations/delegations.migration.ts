import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands in for whom (職務代理), for every plugin. */
export class Delegations1763700111000 implements MigrationInterface {
  name = 'Delegations1763700111000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.delegation (
  id uuid primary key,
  -- the principal: who is away
  account_id uuid not null references core.account(id),
  deputy_id uuid not null references core.account(id),
  functions text[] not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  remark text not null default '',
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  version int not null default 1,
  check (account_id <> deputy_id)
);
create index delegation_given on core.delegation(account_id, id desc);
create index delegation_received on core.delegation(deputy_id, id desc);
create index delegation_open on core.delegation(ends_at) where revoked_at is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

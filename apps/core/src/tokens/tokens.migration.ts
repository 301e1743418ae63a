import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PersonalTokens1763700100000 implements MigrationInterface {
  name = 'PersonalTokens1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

-- what a person leaves to a program; hash is sha256 of the secret, agency_id the own agency when it was made
create table core.personal_token (
  id uuid primary key,
  account_id uuid not null references core.account(id),
  agency_id uuid not null references core.agency(id),
  plugin text not null,
  purpose text not null,
  label text not null,
  hash bytea not null unique,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3)
);
create index personal_token_own on core.personal_token(account_id, id desc) where revoked_at is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

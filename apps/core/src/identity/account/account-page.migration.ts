import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people keep of themselves on the account page: extension, picture, a recovery address that waits for its code. */
export class AccountPage1763700080000 implements MigrationInterface {
  name = 'AccountPage1763700080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

alter table core.account add column office_extension text not null default '',
  -- a file that the portal drew itself; a new picture is a new file, so that browsers may keep each for ever
  add column picture_id uuid references core.file(id);
create index account_picture on core.account(picture_id) where picture_id is not null;
-- one change at a time; the code is kept as a keyed hash, since a million codes are soon tried
create table core.recovery_mail_proof (
  account_id uuid primary key references core.account(id),
  mail text not null,
  code_hash bytea not null,
  expires_at timestamptz(3) not null,
  tries_left int not null,
  resend_at timestamptz(3) not null,
  sent int not null default 1,
  day_ends_at timestamptz(3) not null
);
create table core.privacy_consent (
  account_id uuid not null references core.account(id),
  notice text not null,
  version int not null,
  at timestamptz(3) not null default now(),
  primary key (account_id, notice, version)
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

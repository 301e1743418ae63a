import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mail1763600007000 implements MigrationInterface {
  name = 'Mail1763600007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.mail (
  id uuid primary key,
  message_id text not null unique,
  plugin text not null,
  account_id uuid,
  agency_id uuid,
  recipient text not null,
  subject text not null,
  body text not null,
  state text not null default 'pending' check (state in ('pending','sending','sent','failed','held','dropped')),
  attempt int not null default 0,
  last_error text not null default '',
  created_at timestamptz(3) not null default now(),
  next_at timestamptz(3) not null default now(),
  -- since when the recipient's agency has the plugin off
  held_at timestamptz(3),
  sent_at timestamptz(3)
);
create index mail_due on core.mail(next_at) where state in ('pending','sending','held');
create index mail_newest on core.mail(created_at desc, id desc);
-- without an SMTP server mail lands here: once per Message-ID
create table core.local_outbox (message_id text primary key, mail_id uuid not null, raw text not null, at timestamptz(3) not null default now());
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

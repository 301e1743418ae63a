import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1763600002000 implements MigrationInterface {
  name = 'Identity1763600002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.account (
  id uuid primary key,
  name text not null,
  name_key text not null unique,
  person_name text not null,
  title text not null default '',
  agency_id uuid not null references core.agency(id),
  unit_id uuid not null references core.agency(id),
  office_phone text not null default '',
  recovery_mail text,
  state text not null default 'active' check (state in ('applied','approved','active','suspended','held','rejected')),
  state_reason text not null default '',
  locale text not null default 'zh-Hant',
  theme text not null default 'system',
  text_size text not null default 'medium',
  calendar text not null default 'roc',
  sign_ins int not null default 0,
  last_sign_in_at timestamptz(3),
  version int not null default 1,
  created_at timestamptz(3) not null default now()
);
create index account_agency on core.account(agency_id, name_key);
create index account_unit on core.account(unit_id);
create table core.password (
  account_id uuid primary key references core.account(id),
  hash text not null,
  changed_at timestamptz(3) not null default now(),
  changed_by uuid,
  note text not null default '',
  must_change boolean not null default false
);
create table core.password_history (account_id uuid not null references core.account(id), hash text not null, changed_at timestamptz(3) not null);
create index password_history_account on core.password_history(account_id, changed_at desc);
create table core.totp (
  account_id uuid primary key references core.account(id),
  sealed_secret bytea not null,
  confirmed_at timestamptz(3),
  last_step bigint not null default 0,
  recovery_codes text[] not null default '{}'
);
create table core.session (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references core.account(id),
  method text not null,
  address text not null,
  agent text not null,
  created_at timestamptz(3) not null default now(),
  authenticated_at timestamptz(3) not null default now(),
  last_seen_at timestamptz(3) not null default now(),
  idle_until timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index session_account on core.session(account_id) where revoked_at is null;
-- keyed by HMAC of the normalised name or of the address, so unknown names lock like known ones
create table core.sign_in_attempt (
  key bytea primary key,
  failures int not null,
  window_ends_at timestamptz(3) not null,
  locked_until timestamptz(3)
);
-- one-time challenges: captcha and second factor
create table core.challenge (
  id uuid primary key,
  kind text not null,
  body jsonb not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create table core.sign_in_record (
  id uuid primary key,
  at timestamptz(3) not null default now(),
  account_id uuid references core.account(id),
  agency_id uuid,
  method text not null, address text not null, agent text not null,
  action text not null, result text not null
);
create index sign_in_record_account on core.sign_in_record(account_id, at desc, id desc);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1763600005000 implements MigrationInterface {
  name = 'Audit1763600005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.audit_entry (
  id uuid primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz(3) not null default now(),
  agency_id uuid, actor_id uuid, actor_name text not null default '', on_behalf_of uuid,
  plugin text not null, action text not null, subject text not null, subject_id text not null,
  address text not null default '',
  body jsonb,
  -- null once the personal part (actor_name, address, body) is erased; personal_digest stays and keeps the chain whole
  salt bytea,
  personal_digest bytea not null,
  digest bytea not null
);
create index audit_entry_at on core.audit_entry(at desc, id desc);
create index audit_entry_agency on core.audit_entry(agency_id, at desc, id desc);
create index audit_entry_order on core.audit_entry(xid, id);
create table core.audit_link (no bigint primary key, entry_id uuid not null unique, hash bytea not null, at timestamptz(3) not null default now());
create table core.audit_checkpoint (no bigint primary key, hash bytea not null, at timestamptz(3) not null, signature bytea not null, key_id text not null);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

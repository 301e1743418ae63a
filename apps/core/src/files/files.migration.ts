import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1763600008000 implements MigrationInterface {
  name = 'Files1763600008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create table core.blob (hash bytea primary key, bytes bigint not null, media_type text not null, created_at timestamptz(3) not null default now());
create table core.file (
  id uuid primary key,
  hash bytea not null references core.blob(hash),
  name text not null,
  media_type text not null,
  bytes bigint not null,
  owner_plugin text, owner_subject text, owner_id text,
  uploaded_by uuid not null,
  agency_id uuid not null,
  created_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3)
);
create index file_owner on core.file(owner_plugin, owner_subject, owner_id) where deleted_at is null;
create index file_unattached on core.file(created_at) where owner_id is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

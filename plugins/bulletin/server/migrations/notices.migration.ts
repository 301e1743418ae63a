import { textSearchFunctions } from '@tessera/sdk';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1763700000000 implements MigrationInterface {
  name = 'Notices1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(textSearchFunctions('plugin_bulletin'));
    await runner.query(`
create table plugin_bulletin.notice (
  id uuid primary key,
  title text not null,
  title_folded text not null generated always as (plugin_bulletin.fold(title)) stored,
  -- HTML made safe by the server, and its beginning as plain text
  body text not null default '',
  summary text not null default '',
  -- 'G' everybody, 'T:<agency>' with subordinates, 'A:<agency>' alone: an id, never a path, so a moved agency rewrites nothing
  audience_key text not null check (audience_key ~ '^(G|[TA]:[0-9a-f-]{36})$'),
  -- author and agency as they were called when the notice was written
  author_id uuid not null,
  author_name text not null,
  agency_id uuid not null,
  agency_name text not null,
  state text not null check (state in ('draft', 'scheduled', 'current', 'taken-down', 'expired')),
  published_at timestamptz(3),
  expires_at timestamptz(3),
  updates int not null default 0,
  updated_at timestamptz(3),
  reads int not null default 0,
  version int not null default 1,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  changed_by uuid not null,
  changed_by_name text not null,
  deleted_at timestamptz(3),
  check (state = 'draft' or published_at is not null),
  check (expires_at is null or expires_at > published_at)
) with (fillfactor = 90); -- room for the read counter to be raised in place

create index notice_newest on plugin_bulletin.notice (audience_key, published_at desc, id desc) include (expires_at)
  where state = 'current' and deleted_at is null;
create index notice_history on plugin_bulletin.notice (audience_key, published_at desc, id desc)
  where state = 'expired' and deleted_at is null;
create index notice_author on plugin_bulletin.notice (author_id, changed_at desc, id desc) where deleted_at is null;
create index notice_due on plugin_bulletin.notice (published_at) where state = 'scheduled' and deleted_at is null;
create index notice_expiring on plugin_bulletin.notice (expires_at)
  where state = 'current' and expires_at is not null and deleted_at is null;
create index notice_trash on plugin_bulletin.notice (deleted_at) where deleted_at is not null;
create index notice_title_grams on plugin_bulletin.notice using gin (plugin_bulletin.grams(title_folded))
  where state in ('current', 'expired') and deleted_at is null;

create table plugin_bulletin.receipt (
  account_id uuid not null,
  notice_id uuid not null,
  at timestamptz(3) not null,
  primary key (account_id, notice_id)
);

-- everything published up to this moment counts as read
create table plugin_bulletin.read_watermark (account_id uuid primary key, at timestamptz(3) not null);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

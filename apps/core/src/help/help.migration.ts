import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seedBuiltInRoles } from '../permissions/rules/seed-builtin-roles.js';

export class Help1763700040000 implements MigrationInterface {
  name = 'Help1763700040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- what administrators wrote, and their own wording of shipped entries (which keep the id they were shipped with)
create table core.help_entry (
  id text primary key,
  kind text not null check (kind in ('guide', 'question', 'statement')),
  category text not null,
  page text,
  question_zh text not null,
  question_en text not null,
  answer_zh text not null,
  answer_en text not null,
  state text not null check (state in ('on', 'off')),
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz(3) not null default now()
);
-- the order of all entries, shipped ones too; an entry without a place comes last
create table core.help_place (entry_id text primary key, place integer not null);
create table core.seed_person (
  agency_id uuid not null references core.agency(id),
  account_id uuid not null references core.account(id),
  named_by uuid not null,
  named_at timestamptz(3) not null default now(),
  primary key (agency_id, account_id)
);
    `);
    await seedBuiltInRoles({ query: (statement, values = []) => runner.query(statement, [...values]) });
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

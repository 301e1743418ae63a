import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seedBuiltInRoles } from '../permissions/rules/seed-builtin-roles.js';

export class PluginSettings1763700120000 implements MigrationInterface {
  name = 'PluginSettings1763700120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- what somebody decided of a plugin's settings: for the portal, for the whole government (no agency) or for an agency
-- and those below it. A row that was reset stays, empty, so that its version goes on.
create table core.plugin_setting (
  plugin text not null,
  level text not null check (level in ('platform', 'agency')),
  agency_id uuid references core.agency(id),
  setting_values jsonb not null,
  -- names of the values that no agency below may decide otherwise
  locked text[] not null default '{}',
  version int not null default 1,
  changed_by uuid not null,
  changed_at timestamptz(3) not null,
  check (level = 'agency' or agency_id is null),
  unique nulls not distinct (plugin, level, agency_id)
);
    `);
    await seedBuiltInRoles({ query: (statement, values = []) => runner.query(statement, [...values]) });
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

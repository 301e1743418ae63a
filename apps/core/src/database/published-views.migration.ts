import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The only relations outside its own schema that a plugin's SQL may name. */
export class PublishedViews1763600011000 implements MigrationInterface {
  name = 'PublishedViews1763600011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create schema if not exists portal;
create view portal.person as
  select id, person_name as name, agency_id, unit_id, title, state from core.account;
create view portal.agency as
  select id, code, parent_id, kind, name, short_name, sort_order, state from core.agency;
create view portal.agency_closure as select ancestor, descendant, depth from core.agency_closure;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file with a picture's measures was drawn by the portal itself and may therefore be shown in its pages. */
export class Pictures1763700030000 implements MigrationInterface {
  name = 'Pictures1763700030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table core.file add column picture_width integer, add column picture_height integer,
  add column picture_of uuid references core.file(id);
create index file_variant on core.file(picture_of) where picture_of is not null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

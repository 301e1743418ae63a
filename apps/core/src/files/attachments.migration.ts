import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a record needs of its files: what each is for, their order, and words for those who do not see a picture. */
export class Attachments1763700130000 implements MigrationInterface {
  name = 'Attachments1763700130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table core.file
  add column owner_purpose text,
  add column owner_place integer,
  add column alt text,
  -- a picture that was uploaded as a file: saved under its name unless a width is asked for
  add column as_file boolean not null default false;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

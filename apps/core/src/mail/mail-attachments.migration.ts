import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of mails, kept with the mail: they are sent again and forgotten with it. */
export class MailAttachments1763700140000 implements MigrationInterface {
  name = 'MailAttachments1763700140000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table core.mail add column attachments jsonb not null default '[]';
alter table core.notification add column attachments jsonb not null default '[]';
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import { textSearchFunctions } from '@tessera/sdk';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finding people by any part of account, name or title, and by recovery address. */
export class Accounts1763600012000 implements MigrationInterface {
  name = 'Accounts1763600012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
${textSearchFunctions('core')}

alter table core.account add column search text not null
  generated always as (core.fold(name || ' ' || person_name || ' ' || title)) stored;
create index account_search on core.account using gin (core.grams(search));
create index account_recovery_mail on core.account(lower(recovery_mail)) where recovery_mail is not null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

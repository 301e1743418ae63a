import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What finding colleagues needs besides `account.search`: names in the order of a Chinese directory, accounts by their
 * beginning, office phones by any run of digits. Rows of accounts that are not active stay out of these indexes.
 */
export class PeopleSearch1763700050000 implements MigrationInterface {
  name = 'PeopleSearch1763700050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table core.account
  add column person_key text not null generated always as (core.fold(person_name)) stored,
  add column phone_digits text not null generated always as (regexp_replace(office_phone, '[^0-9]', '', 'g')) stored;
create index account_person on core.account (person_key collate core.zh, id) where state = 'active';
create index account_beginning on core.account (name_key collate "C", id) where state = 'active';
create index account_phone on core.account using gin (core.grams(phone_digits)) where state = 'active' and phone_digits <> '';
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

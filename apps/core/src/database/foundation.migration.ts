import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundation1763600000000 implements MigrationInterface {
  name = 'Foundation1763600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create collation if not exists core.zh (provider = icu, locale = 'zh-Hant-TW-u-co-stroke');

-- a raised version tells every process to read the topic again; NOTIFY is only the hint
create table core.epoch (topic text primary key, version bigint not null default 0, raised_at timestamptz(3) not null default clock_timestamp());
create index epoch_raised on core.epoch(raised_at);

create table core.parameter (
  key text primary key,
  value jsonb not null,
  version int not null default 1,
  changed_by uuid,
  changed_at timestamptz(3) not null default now()
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

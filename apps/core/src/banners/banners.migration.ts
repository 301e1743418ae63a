import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Banners1763700031000 implements MigrationInterface {
  name = 'Banners1763700031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table core.banner (
  id uuid primary key,
  -- a deleted banner stays in the trash as long as its picture, whose removal takes it along
  picture_id uuid not null references core.file(id) on delete cascade,
  alt_zh text not null,
  alt_en text not null,
  link text,
  from_day date not null,
  to_day date check (to_day >= from_day),
  -- the audience is kept as its key; the agency beside it is the one that the key names
  audience_key text not null,
  agency_id uuid references core.agency(id),
  place integer not null,
  state text not null check (state in ('on', 'off')),
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3)
);
create index banner_place on core.banner(place, id) where deleted_at is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

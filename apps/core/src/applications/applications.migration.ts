import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications of the home page, the categories that every portal starts with, big six, favourites. */
export class Applications1763700020000 implements MigrationInterface {
  name = 'Applications1763700020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table core.application_category (
  id uuid primary key,
  name_zh text not null, name_en text not null,
  sort_order int not null default 0,
  version int not null default 1
);
insert into core.application_category (id, name_zh, name_en, sort_order) values
  ('01900000-0000-7000-8000-000000022001', '行政作業', 'Administrative work', 1),
  ('01900000-0000-7000-8000-000000022002', '研考便民', 'Planning and citizen services', 2),
  ('01900000-0000-7000-8000-000000022003', '資訊服務', 'Information services', 3),
  ('01900000-0000-7000-8000-000000022004', '財務地政', 'Finance and land', 4),
  ('01900000-0000-7000-8000-000000022005', '衛生警消', 'Health, police and fire', 5),
  ('01900000-0000-7000-8000-000000022006', '機關內網', 'Agency intranets', 6);
create table core.application (
  id uuid primary key,
  category_id uuid not null references core.application_category(id),
  name_zh text not null, name_en text not null,
  description_zh text not null default '', description_en text not null default '',
  icon text not null,
  kind text not null default 'link' check (kind in ('link','single-sign-on','jump')),
  address text not null,
  opens text not null default 'new' check (opens in ('same','new')),
  -- one of {G}, {T:agency}, {A:agency}, {A:agency, A:listed …}: the kind of audience is told by its keys
  audience_keys text[] not null check (cardinality(audience_keys) > 0),
  -- no reference: a role that is gone leaves the application to nobody instead of keeping the role
  role_key text,
  state text not null default 'draft' check (state in ('draft','shown','hidden')),
  sort_order int not null default 0,
  search text not null generated always as
    (core.fold(name_zh || ' ' || name_en || ' ' || description_zh || ' ' || description_en)) stored,
  version int not null default 1,
  changed_by uuid,
  changed_at timestamptz(3) not null
);
create index application_place on core.application(category_id, sort_order, id);
-- owner: an agency, or the nil uuid for the government; items: application ids and plugin pages '<plugin>:<path>'
create table core.application_big_six (
  owner_id uuid primary key,
  items text[] not null check (cardinality(items) <= 6),
  version int not null default 1
);
create table core.application_favourites (
  account_id uuid primary key references core.account(id),
  items text[] not null default '{}',
  version int not null default 0
);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

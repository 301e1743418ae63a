import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Categories, comments, follows, must-reads, reviews, official documents, a count of attachments, and receipts by month. */
export class BulletinWhole1763720000000 implements MigrationInterface {
  name = 'BulletinWhole1763720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table plugin_bulletin.notice
  add column category_id uuid,
  add column pinned boolean not null default false,
  add column comments_allowed boolean not null default false,
  -- how many there are, so that lists need not count them
  add column comments int not null default 0,
  add column attachments int not null default 0,
  -- word, number and date of the official document that the notice passes on
  add column document_word text,
  add column document_number text,
  add column document_date date,
  add column must_read boolean not null default false,
  add column due_at timestamptz(3),
  -- raised when readers have to confirm anew
  add column revision int not null default 1,
  -- month whose receipts count, where it is not the month of publication: the notice was put back later
  add column reading_month date,
  -- what the document system calls it: agency, word and number
  add column external_key text,
  add column submitted_at timestamptz(3),
  add column review_note text,
  add column reviewed_by uuid,
  add column reviewed_by_name text,
  add column reviewed_at timestamptz(3);
alter table plugin_bulletin.notice drop constraint notice_state_check;
alter table plugin_bulletin.notice add constraint notice_state_check
  check (state in ('draft', 'in-review', 'scheduled', 'current', 'taken-down', 'expired')) not valid;
alter table plugin_bulletin.notice validate constraint notice_state_check;

create unique index notice_external_key on plugin_bulletin.notice (external_key) where external_key is not null;
create index notice_pinned on plugin_bulletin.notice (audience_key, published_at desc, id desc)
  where pinned and state = 'current' and deleted_at is null;
create index notice_must_read on plugin_bulletin.notice (audience_key, published_at desc, id desc)
  where must_read and state = 'current' and deleted_at is null;
create index notice_due_reading on plugin_bulletin.notice (due_at)
  where must_read and state = 'current' and due_at is not null and deleted_at is null;
create index notice_in_review on plugin_bulletin.notice (agency_id, submitted_at, id)
  where state = 'in-review' and deleted_at is null;
create index notice_category on plugin_bulletin.notice (category_id, state, audience_key, published_at desc, id desc)
  where deleted_at is null and category_id is not null;

create table plugin_bulletin.category (
  id uuid primary key,
  -- null: for the whole government
  agency_id uuid,
  name_zh text not null,
  name_en text not null,
  position int not null,
  archived_at timestamptz(3),
  version int not null default 1,
  changed_at timestamptz(3) not null,
  changed_by uuid not null
);
create index category_owner on plugin_bulletin.category (agency_id, position);
create unique index category_name on plugin_bulletin.category (coalesce(agency_id, '00000000-0000-0000-0000-000000000000'), name_zh)
  where archived_at is null;

create table plugin_bulletin.comment (
  id uuid primary key,
  notice_id uuid not null references plugin_bulletin.notice (id) on delete cascade,
  -- a reply belongs to a comment and has no replies of its own
  parent_id uuid references plugin_bulletin.comment (id) on delete cascade,
  author_id uuid not null,
  author_name text not null,
  agency_id uuid not null,
  agency_name text not null,
  text text not null,
  created_at timestamptz(3) not null,
  edited_at timestamptz(3),
  deleted_at timestamptz(3),
  hidden_at timestamptz(3),
  hidden_by uuid,
  hidden_by_name text,
  hidden_reason text,
  version int not null default 1
);
create index comment_of_notice on plugin_bulletin.comment (notice_id, created_at desc, id desc);
create index comment_replies on plugin_bulletin.comment (parent_id, created_at, id) where parent_id is not null;

create table plugin_bulletin.follow (
  account_id uuid not null,
  notice_id uuid not null references plugin_bulletin.notice (id) on delete cascade,
  at timestamptz(3) not null,
  primary key (account_id, notice_id)
);
create index follow_newest on plugin_bulletin.follow (account_id, at desc, notice_id desc);
create index follow_notice on plugin_bulletin.follow (notice_id);

-- evidence: it outlives a notice that is purged from the trash
create table plugin_bulletin.acknowledgement (
  notice_id uuid not null,
  revision int not null,
  account_id uuid not null,
  -- as they were called when they confirmed
  account_name text not null,
  agency_id uuid not null,
  at timestamptz(3) not null,
  primary key (notice_id, revision, account_id)
);
create index acknowledgement_of_account on plugin_bulletin.acknowledgement (account_id, notice_id, revision);

create table plugin_bulletin.reminder (
  id uuid primary key,
  notice_id uuid not null references plugin_bulletin.notice (id) on delete cascade,
  revision int not null,
  kind text not null check (kind in ('manual', 'before-due', 'due')),
  by_id uuid not null,
  by_name text not null,
  at timestamptz(3) not null,
  people int not null
);
create index reminder_of_notice on plugin_bulletin.reminder (notice_id, revision, at desc);
create unique index reminder_once on plugin_bulletin.reminder (notice_id, revision, kind) where kind <> 'manual';
    `);
    await runner.query(readingsByMonth);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

/**
 * Receipts by the month of the notice, so that a month that no longer counts as unread goes as one table. Only the owner
 * of the schema may make tables, hence the functions that run as it. `receipt` stays for workers of the version before.
 */
const readingsByMonth = `
create table plugin_bulletin.reading (
  account_id uuid not null,
  notice_id uuid not null,
  month date not null,
  at timestamptz(3) not null,
  primary key (account_id, notice_id, month)
) partition by range (month);
create table plugin_bulletin.reading_before partition of plugin_bulletin.reading default;

create function plugin_bulletin.month_of(moment timestamptz) returns date
  language sql immutable strict parallel safe
  return date_trunc('month', moment at time zone 'UTC')::date;

create function plugin_bulletin.prepare_reading_month(month date) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  name text := 'reading_' || to_char(month, 'YYYY_MM');
  first date := date_trunc('month', month)::date;
  next date := (date_trunc('month', month) + interval '1 month')::date;
begin
  if to_regclass('plugin_bulletin.' || name) is not null then
    return;
  end if;
  execute format('create table plugin_bulletin.%I (like plugin_bulletin.reading)', name);
  -- what came before the month had its table waits in the default one
  execute format('with moved as (delete from plugin_bulletin.reading_before r where r.month >= %L and r.month < %L returning *)
    insert into plugin_bulletin.%I select * from moved', first, next, name);
  execute format('alter table plugin_bulletin.reading attach partition plugin_bulletin.%I for values from (%L) to (%L)', name, first, next);
end $$;

create function plugin_bulletin.drop_reading_months(before date) returns int
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  partition record;
  dropped int := 0;
begin
  for partition in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'plugin_bulletin.reading'::regclass and c.relname ~ '^reading_\\d{4}_\\d{2}$'
      and to_date(substr(c.relname, 9), 'YYYY_MM') < date_trunc('month', before)
  loop
    execute format('drop table plugin_bulletin.%I', partition.relname);
    dropped := dropped + 1;
  end loop;
  return dropped;
end $$;

select plugin_bulletin.prepare_reading_month((date_trunc('month', now() at time zone 'UTC') + make_interval(months => n))::date)
from generate_series(-3, 2) as n;
insert into plugin_bulletin.reading (account_id, notice_id, month, at)
select r.account_id, r.notice_id, plugin_bulletin.month_of(n.published_at), r.at
from plugin_bulletin.receipt r join plugin_bulletin.notice n on n.id = r.notice_id
where n.published_at > now() - interval '120 days';
`;

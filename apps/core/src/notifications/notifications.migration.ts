import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1763700060000 implements MigrationInterface {
  name = 'Notifications1763700060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

-- one row per person, or one per audience key: those are fanned out when they are read
create table core.notification (
  id uuid primary key,
  kind text not null,
  account_id uuid references core.account(id),
  audience_key text,
  subject text not null,
  body jsonb not null default '{}',
  link text not null default '',
  -- who caused it; an audience is told, its author is not
  actor_id uuid,
  at timestamptz(3) not null,
  -- of a person's own row; of an audience's row core.notification_seen tells
  seen_at timestamptz(3),
  check ((account_id is null) <> (audience_key is null))
);
create unique index notification_once_person on core.notification(account_id, kind, subject) where account_id is not null;
create unique index notification_once_audience on core.notification(audience_key, kind, subject) where audience_key is not null;
create index notification_of_person on core.notification(account_id, at desc, id desc) where account_id is not null;
create index notification_unseen on core.notification(account_id, at desc, id desc) where account_id is not null and seen_at is null;
create index notification_of_audience on core.notification(audience_key, at desc, id desc) where audience_key is not null;
create index notification_age on core.notification(at);

create table core.notification_seen (
  account_id uuid not null references core.account(id),
  notification_id uuid not null references core.notification(id) on delete cascade,
  primary key (account_id, notification_id)
);
create index notification_seen_row on core.notification_seen(notification_id);

-- mark all as read: everything of an audience up to this moment counts as seen
create table core.notification_watermark (account_id uuid primary key references core.account(id), seen_until timestamptz(3) not null);

create table core.notification_setting (
  account_id uuid primary key references core.account(id),
  rhythm text not null check (rhythm in ('at-once','hourly','daily')),
  daily_at text not null,
  quiet_from text,
  quiet_to text,
  version int not null default 1,
  check ((quiet_from is null) = (quiet_to is null))
);
-- only what differs from what everybody has
create table core.notification_choice (
  account_id uuid not null references core.account(id),
  kind text not null,
  channel text not null,
  chosen boolean not null,
  primary key (account_id, kind, channel)
);
create index notification_choice_taken on core.notification_choice(kind, channel) where chosen;

-- mail that waits for its moment; the row goes in the transaction that makes the mail
create table core.notification_mail (
  notification_id uuid not null references core.notification(id) on delete cascade,
  account_id uuid not null references core.account(id),
  due_at timestamptz(3) not null,
  -- since when the recipient's agency has the plugin off
  held_at timestamptz(3),
  primary key (account_id, notification_id)
);
create index notification_mail_due on core.notification_mail(due_at);
create index notification_mail_row on core.notification_mail(notification_id);

-- since when an audience reaches a person, where that is not since the account was made
create table core.audience_joined (
  account_id uuid not null references core.account(id),
  audience_key text not null,
  since timestamptz(3) not null,
  primary key (account_id, audience_key)
);
-- a trigger, because many rooms move people and none may forget it
create function core.note_joined_audiences() returns trigger language plpgsql as $$
begin
  delete from core.audience_joined j where j.account_id = new.id and j.audience_key <> 'A:' || new.agency_id
    and not exists (select from core.agency_closure c where c.descendant = new.agency_id and j.audience_key = 'T:' || c.ancestor);
  insert into core.audience_joined (account_id, audience_key, since)
  select new.id, joined.key, clock_timestamp() from (
    select 'A:' || new.agency_id as key union all select 'T:' || ancestor from core.agency_closure where descendant = new.agency_id
    except select 'T:' || ancestor from core.agency_closure where descendant = old.agency_id
  ) joined on conflict (account_id, audience_key) do update set since = excluded.since;
  return null;
end $$;
create trigger account_joined_audiences after update of agency_id on core.account
  for each row when (old.agency_id is distinct from new.agency_id) execute function core.note_joined_audiences();
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

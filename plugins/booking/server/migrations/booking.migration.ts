import { textSearchFunctions } from '@tessera/sdk';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resources with their keepers, bookings with the spans that exclude each other, closures, and secrets of doors. */
export class Booking1763730000000 implements MigrationInterface {
  name = 'Booking1763730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(textSearchFunctions('plugin_booking'));
    await runner.query(`
create table plugin_booking.resource (
  id uuid primary key,
  kind text not null check (kind in ('venue', 'vehicle', 'driver')),
  agency_id uuid not null,
  agency_name text not null,
  site text not null,
  -- of a vehicle its plate, of a driver the person's name
  name text not null,
  -- venues
  floor text,
  capacity int,
  online boolean not null default false,
  meeting_link text,
  -- who may join from the lobby page: those invited, or all who may book
  link_for text check (link_for in ('invited', 'all')),
  superior_first boolean not null default false,
  -- vehicles
  vehicle_type text,
  make text,
  model_year int,
  -- cubic centimetres
  displacement int,
  vehicle_number text,
  passenger_limit int,
  -- drivers
  licence text,
  phone text not null default '',
  description text not null default '',
  rules text not null default '',
  note text not null default '',
  -- name and site, for search
  folded text not null generated always as (plugin_booking.fold(name || ' ' || site)) stored,
  public boolean not null,
  who_may_book text not null check (who_may_book in ('government', 'agency', 'listed')),
  -- the same as audience keys: 'G', or 'A:<agency>' for each
  bookers text[] not null,
  -- IANA zone of its site; hours and days below are of this zone
  zone text not null,
  -- 'HH:MM'; '24:00' is the end of the day
  opens text not null,
  closes text not null,
  open_on text not null default 'working-days' check (open_on in ('working-days', 'every-day')),
  slot_minutes int not null default 60 check (slot_minutes between 5 and 1440),
  buffer_before int not null default 0 check (buffer_before between 0 and 1440),
  buffer_after int not null default 0 check (buffer_after between 0 and 1440),
  lead_minutes int not null default 0 check (lead_minutes >= 0),
  horizon_days int not null default 90 check (horizon_days between 1 and 1100),
  longest_minutes int check (longest_minutes > 0),
  -- 1 Monday … 7 Sunday: only people of the managing agency book that day
  reserved_weekday int check (reserved_weekday between 1 and 7),
  check_in boolean not null default false,
  -- minutes after the beginning until which one may check in
  check_in_grace int not null default 15 check (check_in_grace between 1 and 240),
  -- kept equal to plugin_booking.keeper, for rules
  keeper_ids uuid[] not null check (cardinality(keeper_ids) between 1 and 2),
  version int not null default 1,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  changed_by uuid not null,
  changed_by_name text not null,
  deleted_at timestamptz(3)
);
create index resource_list on plugin_booking.resource (kind, site, name, id) where deleted_at is null;
create index resource_of_agency on plugin_booking.resource (agency_id) where deleted_at is null;
create index resource_keepers on plugin_booking.resource using gin (keeper_ids) where deleted_at is null;

create table plugin_booking.keeper (
  resource_id uuid not null references plugin_booking.resource (id),
  place smallint not null check (place in (1, 2)),
  account_id uuid not null,
  account_name text not null,
  agency_id uuid not null,
  agency_name text not null,
  since timestamptz(3) not null,
  primary key (resource_id, place),
  unique (resource_id, account_id)
);
create table plugin_booking.keeper_change (
  id uuid primary key,
  resource_id uuid not null references plugin_booking.resource (id),
  place smallint not null,
  before_id uuid,
  before_name text,
  after_id uuid,
  after_name text,
  reason text not null,
  at timestamptz(3) not null,
  by_id uuid not null,
  by_name text not null
);
create index keeper_change_newest on plugin_booking.keeper_change (resource_id, at desc, id desc);

create table plugin_booking.vehicle_driver (
  vehicle_id uuid not null references plugin_booking.resource (id),
  driver_id uuid not null references plugin_booking.resource (id),
  primary key (vehicle_id, driver_id)
);
create index vehicle_driver_driver on plugin_booking.vehicle_driver (driver_id);

create sequence plugin_booking.booking_number;
create table plugin_booking.booking (
  id uuid primary key,
  number bigint not null unique default nextval('plugin_booking.booking_number'),
  kind text not null check (kind in ('venue', 'vehicle')),
  resource_id uuid not null references plugin_booking.resource (id),
  -- names as of the application
  resource_name text not null,
  site text not null,
  resource_agency_id uuid not null,
  resource_agency_name text not null,
  driving text check (driving in ('driver', 'self', 'named')),
  driver_id uuid references plugin_booking.resource (id),
  driver_name text,
  applicant_id uuid not null,
  applicant_name text not null,
  agency_id uuid not null,
  agency_name text not null,
  unit_id uuid not null,
  unit_name text not null,
  -- who sent it in the applicant's place
  booked_by uuid not null,
  booked_by_name text not null,
  phone text not null,
  extension text not null default '',
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  zone text not null,
  -- minutes, copied from the resource when it was booked
  buffer_before int not null default 0,
  buffer_after int not null default 0,
  -- attendees of a meeting, or passengers without the driver
  people int not null,
  host text not null default '',
  destination text not null default '',
  purpose text not null,
  state text not null check (state in
    ('awaiting-superior', 'waiting', 'approved', 'rejected', 'cancelled', 'queued', 'offered', 'lapsed', 'no-show')),
  series_id uuid,
  superior_id uuid,
  superior_name text,
  superior_note text,
  superior_at timestamptz(3),
  review_note text,
  reviewed_by uuid,
  reviewed_by_name text,
  reviewed_at timestamptz(3),
  -- who ended it (cancelled, lapsed, no-show), when and why
  ended_by uuid,
  ended_by_name text,
  ended_at timestamptz(3),
  end_reason text,
  -- until when the slot is kept for who waited for it
  hold_until timestamptz(3),
  checked_in_at timestamptz(3),
  checked_in_by_name text,
  -- what a keeper saw on a spot check
  attendance text check (attendance in ('seen', 'not-seen')),
  attendance_by_name text,
  attendance_at timestamptz(3),
  invited uuid[] not null default '{}',
  -- SEQUENCE of its calendar entry
  sequence int not null default 0,
  version int not null default 1,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  changed_by uuid not null,
  changed_by_name text not null,
  check (ends_at > starts_at)
);
create index booking_of_resource on plugin_booking.booking (resource_id, starts_at desc, id desc);
create index booking_of_driver on plugin_booking.booking (driver_id, starts_at desc, id desc) where driver_id is not null;
create index booking_of_applicant on plugin_booking.booking (applicant_id, starts_at desc, id desc);
create index booking_of_unit on plugin_booking.booking (unit_id, starts_at desc, id desc);
create index booking_of_series on plugin_booking.booking (series_id, starts_at) where series_id is not null;
create index booking_to_review on plugin_booking.booking (resource_id, created_at, id) where state = 'waiting';
create index booking_to_approve on plugin_booking.booking (superior_id, created_at, id) where state = 'awaiting-superior';
create index booking_queue on plugin_booking.booking (resource_id, created_at, id) where state = 'queued';
create index booking_holds on plugin_booking.booking (hold_until) where state = 'offered';
create index booking_open_by_start on plugin_booking.booking (starts_at, id)
  where state in ('awaiting-superior', 'waiting', 'approved', 'queued', 'offered');

-- what keeps two bookings of one resource apart; a row is there exactly while the booking holds the resource
create table plugin_booking.booking_span (
  booking_id uuid not null references plugin_booking.booking (id),
  resource_id uuid not null references plugin_booking.resource (id),
  -- buffers included
  span tstzrange not null,
  primary key (booking_id, resource_id),
  constraint booking_span_apart exclude using gist (resource_id with =, span with &&)
);
create index booking_span_when on plugin_booking.booking_span using gist (span);

create table plugin_booking.series (
  id uuid primary key,
  resource_id uuid not null references plugin_booking.resource (id),
  applicant_id uuid not null,
  every_weeks int not null check (every_weeks between 1 and 8),
  first_day date not null,
  last_day date not null,
  created_at timestamptz(3) not null
);

create table plugin_booking.closure (
  id uuid primary key,
  scope text not null check (scope in ('resource', 'site', 'agency', 'government')),
  resource_id uuid references plugin_booking.resource (id),
  site text,
  -- whose resources: all of that agency (at the site), with subordinates; null: everybody's
  agency_id uuid,
  kind text not null check (kind in ('maintenance', 'absence', 'event', 'typhoon', 'office', 'other')),
  reason text not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  -- the office calendar's closure that this one follows
  office_closure_id uuid,
  declared_by uuid not null,
  declared_by_name text not null,
  declared_at timestamptz(3) not null,
  -- when what it hit had been decided
  settled_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_by_name text,
  version int not null default 1,
  check (ends_at > starts_at)
);
create index closure_when on plugin_booking.closure using gist (tstzrange(starts_at, ends_at)) where withdrawn_at is null;
create unique index closure_of_office on plugin_booking.closure (office_closure_id) where office_closure_id is not null;

create table plugin_booking.resource_secret (
  id uuid primary key,
  resource_id uuid not null references plugin_booking.resource (id),
  purpose text not null check (purpose in ('display', 'check-in')),
  label text not null,
  hash bytea not null unique,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz(3) not null,
  last_used_on date,
  revoked_at timestamptz(3)
);
create index resource_secret_of on plugin_booking.resource_secret (resource_id) where revoked_at is null;
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

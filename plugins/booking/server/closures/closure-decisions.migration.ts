import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided about bookings within closures, and indexes by which records and reports are read. */
export class ClosureDecisions1763730250000 implements MigrationInterface {
  name = 'ClosureDecisions1763730250000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table plugin_booking.closure_decision (
  closure_id uuid not null references plugin_booking.closure (id),
  booking_id uuid not null references plugin_booking.booking (id),
  verdict text not null check (verdict in ('keep', 'cancel')),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_at timestamptz(3) not null,
  primary key (closure_id, booking_id)
);
create index closure_newest on plugin_booking.closure (ends_at desc, id desc);
create index booking_of_sender on plugin_booking.booking (booked_by, starts_at desc, id desc) where booked_by <> applicant_id;
-- a report reads nothing but this
create index booking_use on plugin_booking.booking (kind, starts_at)
  include (resource_id, driver_id, ends_at, state, zone);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

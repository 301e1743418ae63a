import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the clock looks for each minute is found among what is undecided, not among all that was ever approved. */
export class UndecidedBookings1763730230000 implements MigrationInterface {
  name = 'UndecidedBookings1763730230000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index booking_undecided on plugin_booking.booking (starts_at, id)
  where state in ('awaiting-superior', 'waiting', 'queued');
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A calendar finds the meetings that invite its reader among those that invite anybody. */
export class MeetingsOfPerson1763730270000 implements MigrationInterface {
  name = 'MeetingsOfPerson1763730270000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index booking_invited on plugin_booking.booking using gin (invited)
  where state = 'approved' and invited <> '{}';
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

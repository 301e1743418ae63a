import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing holds a resource that is gone. Who books waits for the lock under which a resource is deleted, within one
 * statement that still sees it as it was; the trigger looks anew, and the time counts as lost.
 */
export class SpanOfLiveResource1763730210000 implements MigrationInterface {
  name = 'SpanOfLiveResource1763730210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function plugin_booking.resource_is_there() returns trigger language plpgsql as $$
begin
  if exists (select from plugin_booking.resource where id = new.resource_id and deleted_at is null) then
    return new;
  end if;
  return null;
end $$;
create trigger booking_span_of_live_resource before insert on plugin_booking.booking_span
  for each row execute function plugin_booking.resource_is_there();
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

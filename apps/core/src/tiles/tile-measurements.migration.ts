import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TileMeasurements1763700011000 implements MigrationInterface {
  name = 'TileMeasurements1763700011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- histograms: how often a tile was measured within a bucket on a day; processes add to one another's rows
create table core.tile_measurement (
  day date not null,
  plugin text not null,
  tile text not null,
  metric text not null check (metric in ('source','content','bytes','long-tasks')),
  bucket int not null,
  count bigint not null,
  primary key (plugin, tile, day, metric, bucket)
);
create index tile_measurement_day on core.tile_measurement(day);
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}

import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';

export type TileMetric = 'source' | 'content' | 'bytes' | 'long-tasks';

export interface MeasuredBucket {
  plugin: string;
  tile: string;
  metric: TileMetric;
  bucket: number;
  count: number;
}

@Injectable()
export class TileMeasurementsRepository {
  constructor(private readonly sql: Sql) {}

  /** Adds to the histograms of a day (`YYYY-MM-DD`, UTC); in one order, so that two workers never wait for each other. */
  async add(day: string, rows: readonly MeasuredBucket[]): Promise<void> {
    await this.sql.query(
      {
        name: 'core-tile-measurement-add',
        text: `insert into core.tile_measurement as m (day, plugin, tile, metric, bucket, count)
          select $1::date, plugin, tile, metric, bucket, count
          from jsonb_to_recordset($2::jsonb) as r(plugin text, tile text, metric text, bucket int, count bigint)
          order by plugin, tile, metric, bucket
          on conflict (plugin, tile, day, metric, bucket) do update set count = m.count + excluded.count`,
      },
      [day, JSON.stringify(rows)],
    );
  }

  /** All histograms of a plugin's tiles since a day, added up. */
  since(plugin: string, day: string): Promise<MeasuredBucket[]> {
    return this.sql.query<MeasuredBucket>(
      `select plugin, tile, metric, bucket, sum(count)::bigint as count from core.tile_measurement
       where plugin = $1 and day >= $2 group by plugin, tile, metric, bucket`,
      [plugin, day],
    );
  }

  async forgetBefore(tx: Transaction, day: string): Promise<void> {
    await tx.query('delete from core.tile_measurement where day < $1', [day]);
  }
}

import { Injectable } from '@nestjs/common';
import { namedStatement, Sql, type Transaction } from '@tessera/sdk';
import type { KeeperPlace } from './keepers.repository.js';

export interface KeeperChangeRow {
  id: string;
  resourceId: string;
  place: KeeperPlace;
  beforeId: string | null;
  beforeName: string | null;
  afterId: string | null;
  afterName: string | null;
  /** Empty: when the resource was made. */
  reason: string;
  at: Date;
  byId: string;
  byName: string;
}

/** From the first moment to before the second; null: without end. */
export interface ChangeWindow {
  from: Date | null;
  until: Date | null;
}

const newest = namedStatement(
  'booking-keeper-changes',
  `select id, resource_id as "resourceId", place, before_id as "beforeId", before_name as "beforeName",
  after_id as "afterId", after_name as "afterName", reason, at, by_id as "byId", by_name as "byName"
from plugin_booking.keeper_change
where resource_id = $1 and ($2::timestamptz is null or at >= $2) and ($3::timestamptz is null or at < $3)
  and ($4::timestamptz is null or (at, id) < ($4, $5::uuid))
order by at desc, id desc limit $6`,
);

/** The history of keepers; only ever added to. */
@Injectable()
export class KeeperChangesRepository {
  constructor(private readonly sql: Sql) {}

  async add(transaction: Transaction, change: KeeperChangeRow): Promise<void> {
    const { id, resourceId, place, beforeId, beforeName, afterId, afterName, reason, at, byId, byName } = change;
    await transaction.query(
      `insert into plugin_booking.keeper_change
  (id, resource_id, place, before_id, before_name, after_id, after_name, reason, at, by_id, by_name)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, resourceId, place, beforeId, beforeName, afterId, afterName, reason, at, byId, byName],
    );
  }

  /** Newest first, after the row seen last. */
  newest(
    resourceId: string,
    { from, until }: ChangeWindow,
    after: { at: string; id: string } | null,
    limit: number,
  ): Promise<KeeperChangeRow[]> {
    return this.sql.query<KeeperChangeRow>(newest, [
      resourceId,
      from,
      until,
      after?.at ?? null,
      after?.id ?? null,
      limit,
    ]);
  }
}

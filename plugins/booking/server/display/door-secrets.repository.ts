import { Injectable } from '@nestjs/common';
import { Sql, type Statement, type Transaction } from '@tessera/sdk';
import type { DoorPurpose } from './display.schemas.js';

/** A secret of a resource as stored. */
export interface DoorSecret {
  id: string;
  resourceId: string;
  purpose: DoorPurpose;
  label: string;
  /** SHA-256 of the secret, 32 bytes. */
  hash: Buffer;
  madeBy: string;
  madeByName: string;
  madeAt: Date;
  /** `YYYY-MM-DD` */
  lastUsedOn: string | null;
}

const table = 'plugin_booking.resource_secret';
const columns = `s.id, s.resource_id as "resourceId", s.purpose, s.label, s.hash, s.made_by as "madeBy",
  s.made_by_name as "madeByName", s.made_at as "madeAt", s.last_used_on::text as "lastUsedOn"`;
const byHash: Statement = {
  name: 'booking-door-secret',
  text: `select ${columns} from ${table} s where s.hash = $1 and s.purpose = $2 and s.revoked_at is null`,
};
const byId: Statement = {
  name: 'booking-door-secret-by-id',
  text: `select ${columns} from ${table} s where s.id = $1 and s.revoked_at is null`,
};

/** Secrets of door displays and printed codes; revoked ones are as if they had never been. */
@Injectable()
export class DoorSecretsRepository {
  constructor(private readonly sql: Sql) {}

  async byHash(hash: Buffer, purpose: DoorPurpose): Promise<DoorSecret | undefined> {
    return (await this.sql.query<DoorSecret>(byHash, [hash, purpose]))[0];
  }

  async byId(id: string, within: Sql | Transaction = this.sql): Promise<DoorSecret | undefined> {
    return (await within.query<DoorSecret>(byId, [id]))[0];
  }

  ofResource(resourceId: string): Promise<DoorSecret[]> {
    return this.sql.query<DoorSecret>(
      `select ${columns} from ${table} s where s.resource_id = $1 and s.revoked_at is null order by s.made_at desc, s.id`,
      [resourceId],
    );
  }

  async count(transaction: Transaction, resourceId: string): Promise<number> {
    const [row] = await transaction.query<{ count: number }>(
      `select count(*)::int as count from ${table} where resource_id = $1 and revoked_at is null`,
      [resourceId],
    );
    return row?.count ?? 0;
  }

  async insert(transaction: Transaction, secret: DoorSecret): Promise<void> {
    const { id, resourceId, purpose, label, hash, madeBy, madeByName, madeAt } = secret;
    await transaction.query(
      `insert into ${table} (id, resource_id, purpose, label, hash, made_by, made_by_name, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, resourceId, purpose, label, hash, madeBy, madeByName, madeAt],
    );
  }

  /** False when somebody else has done so. */
  async revoke(transaction: Transaction, id: string, at: Date): Promise<boolean> {
    const done = await transaction.query(
      `update ${table} set revoked_at = $2 where id = $1 and revoked_at is null returning id`,
      [id, at],
    );
    return done.length > 0;
  }

  /** Once a day: that it hangs somewhere and works. */
  async noteUse(id: string, day: string): Promise<void> {
    await this.sql.query(
      `update ${table} set last_used_on = $2 where id = $1 and last_used_on is distinct from $2::date`,
      [id, day],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Sql, type Transaction } from '@tessera/sdk';
import type { AuditCheckpoint } from './audit-checkpoint.js';

export interface ChainEnd {
  /** Number of the last link, 0 while there is none. */
  no: number;
  hash: Buffer;
}

export interface NewLink {
  no: number;
  entryId: string;
  hash: Buffer;
}

const chainerLock = 7_310_002;

@Injectable()
export class AuditChainRepository {
  constructor(private readonly sql: Sql) {}

  /** False while another process links; released at the end of the transaction. */
  async lock(transaction: Transaction): Promise<boolean> {
    const [row] = await transaction.query<{ free: boolean }>(
      { name: 'core-audit-lock', text: 'select pg_try_advisory_xact_lock($1) as free' },
      [chainerLock],
    );
    return row?.free ?? false;
  }

  async end(source: Pick<Sql, 'query'> | Transaction = this.sql): Promise<ChainEnd> {
    const [last] = await source.query<ChainEnd>({
      name: 'core-audit-end',
      text: 'select no, hash from core.audit_link order by no desc limit 1',
    });
    return last ?? { no: 0, hash: Buffer.alloc(0) };
  }

  /**
   * Entries without a link whose transaction, and every one before it, has ended: nothing can appear in front of them
   * any more. That makes the order final although ids do not commit in order.
   */
  unlinked(transaction: Transaction, limit: number): Promise<{ id: string; digest: Buffer }[]> {
    return transaction.query(
      {
        name: 'core-audit-unlinked',
        text: `select e.id, e.digest from core.audit_entry e
          where e.xid >= coalesce((select p.xid from core.audit_link l join core.audit_entry p on p.id = l.entry_id
              order by l.no desc limit 1), '0')
            and e.xid < pg_snapshot_xmin(pg_current_snapshot())
            and not exists (select from core.audit_link l where l.entry_id = e.id)
          order by e.xid, e.id limit $1`,
      },
      [limit],
    );
  }

  async append(transaction: Transaction, links: readonly NewLink[]): Promise<void> {
    await transaction.query(
      {
        name: 'core-audit-append',
        text: 'insert into core.audit_link (no, entry_id, hash) select * from unnest($1::bigint[], $2::uuid[], $3::bytea[])',
      },
      [links.map(({ no }) => no), links.map(({ entryId }) => entryId), links.map(({ hash }) => hash)],
    );
  }

  /** Number of the newest checkpoint in the table, 0 without any. */
  async lastCheckpoint(transaction: Transaction): Promise<number> {
    const [row] = await transaction.query<{ no: number }>(
      'select coalesce(max(no), 0) as no from core.audit_checkpoint',
    );
    return row?.no ?? 0;
  }

  async keepCheckpoint(transaction: Transaction, { no, hash, at, signature, keyId }: AuditCheckpoint): Promise<void> {
    await transaction.query(
      `insert into core.audit_checkpoint (no, hash, at, signature, key_id) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [no, hash, at, signature, keyId],
    );
  }
}

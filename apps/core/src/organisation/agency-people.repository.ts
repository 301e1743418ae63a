import { Injectable } from '@nestjs/common';
import type { Writer } from './tree-writes.repository.js';

/** What belongs to a node besides nodes: people and the roles granted over it. */
@Injectable()
export class AgencyPeopleRepository {
  async count(tx: Writer, id: string): Promise<number> {
    const [row] = await tx.query<{ people: number }>(
      {
        name: 'organisation-people-count',
        text: `select count(*) as people from core.account where (unit_id = $1 or agency_id = $1) and state <> 'rejected'`,
      },
      [id],
    );
    return row?.people ?? 0;
  }

  /** Everybody who belongs to the node itself belongs to another from now on; own agencies are recomputed apart. */
  rehouse(tx: Writer, from: string, to: string): Promise<{ id: string }[]> {
    return tx.query(
      {
        name: 'organisation-rehouse',
        text: 'update core.account set unit_id = $2, version = version + 1 where unit_id = $1 returning id',
      },
      [from, to],
    );
  }

  /** Roles granted over the node end. Returns whose, and which. */
  endGrants(tx: Writer, id: string, at: Date): Promise<{ id: string; account: string; role: string }[]> {
    return tx.query(
      {
        name: 'organisation-end-grants',
        text: `update core.role_grant g set revoked_at = $2 from core.role r
          where r.id = g.role_id and g.agency_id = $1 and g.revoked_at is null
          returning g.id, g.account_id as account, r.key as role`,
      },
      [id, at],
    );
  }
}

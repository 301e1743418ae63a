import { type Caller } from '@tessera/sdk';
import type pg from 'pg';
import { auditRecord, auditRow } from './audit-digest.js';
import { auditInsert } from './audit-insert.js';

export interface ErasureOrder {
  /** Ids of the entries. */
  entryIds: readonly string[];
  /** Why, e.g. the number of the order. */
  reason: string;
  /** Who carries it out. */
  caller: Caller;
  at: Date;
}

/**
 * Erases name, address and content of entries; who, when, what kind of act and the chain stay. Each erasure is an entry
 * of its own. Needs a connection of the owner of the tables: the portal's own role can change nothing in the log.
 * @returns how many were erased now
 */
export async function eraseAuditPersonal(client: pg.ClientBase, order: ErasureOrder): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ id: string; agency_id: string | null }>(
      `update core.audit_entry set actor_name = '', address = '', body = null, salt = null
       where id = any($1::uuid[]) and salt is not null returning id, agency_id`,
      [order.entryIds],
    );
    const lines = rows.map(({ id, agency_id: agencyId }) => {
      const after = { reason: order.reason };
      const entry = { action: 'audit.erase', subject: 'AuditEntry', subjectId: id, agencyId, after };
      return auditRecord(auditRow(order.caller, entry, 'core', order.at));
    });
    await client.query(auditInsert('$1'), [JSON.stringify(lines)]);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

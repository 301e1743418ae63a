import type pg from 'pg';

/**
 * To be run after entries were copied from another server, whose transaction numbers mean nothing here: the chainer waits
 * for entries whose number lies ahead, and looks for new ones only behind the number of the last one linked.
 */
export async function renumberAuditEntries(client: pg.ClientBase): Promise<void> {
  await client.query(
    `update core.audit_entry set xid = pg_current_xact_id()
     where xid >= pg_current_xact_id() or not exists (select from core.audit_link where entry_id = audit_entry.id)`,
  );
}

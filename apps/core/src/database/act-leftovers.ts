import type { Statement } from '@tessera/sdk';
import { auditInsert } from '../audit/audit-insert.js';
import { notificationInsert } from '../notifications/notification-rows.js';

/** Channel on which processes hear `{topic, version}` of raised epochs. */
export const epochChannel = 'tessera_epoch';

/**
 * Audit lines, outgoing work, mails and raised epochs of one act, in one round trip.
 * $1 audit rows, $2 outbox rows, $3 mails, each a JSON array; $4 topics; then what `more` CTEs want.
 */
const leftovers = (name: string, more = ''): Statement => ({
  name,
  text: `
with audited as (
${auditInsert('$1')}
), sent as (
  insert into core.outbox (id, handler, payload, agency_id, queue, due_at)
  select id, handler, payload, agency_id, queue, due_at
  from jsonb_to_recordset($2::jsonb) as r(id uuid, handler text, payload jsonb, agency_id uuid, queue text, due_at timestamptz)
), mailed as (
  insert into core.mail (id, message_id, plugin, account_id, agency_id, recipient, subject, body, attachments)
  select r.id, r.message_id, r.plugin, r.account_id, (select agency_id from core.account a where a.id = r.account_id), r.recipient, r.subject, r.body, r.attachments
  from jsonb_to_recordset($3::jsonb) as r(id uuid, message_id text, plugin text, account_id uuid, recipient text, subject text, body text,
    attachments jsonb)
), ${more}
raised as (
  insert into core.epoch as e (topic, version) select unnest($4::text[]), 1
  on conflict (topic) do update set version = e.version + 1, raised_at = clock_timestamp()
  returning topic, version
)
select topic, version, pg_notify('${epochChannel}', json_build_object('topic', topic, 'version', version)::text) from raised`,
});

export const leftoversStatement = leftovers('core-act-leftovers');
/** With $5 notifications, a JSON array: a statement of its own, because most acts have none. */
export const notifyingStatement = leftovers('core-act-leftovers-notifying', `${notificationInsert('$5')},`);

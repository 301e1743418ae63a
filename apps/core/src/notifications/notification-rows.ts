import { audienceKey, type MailAttachment, notificationContent } from '@tessera/contracts';
import { newId, type OutgoingNotification } from '@tessera/sdk';
import { notificationKinds } from './notification-kinds.js';

/** Work that tells of freshly written rows, channel by channel. */
export const tellHandler = 'core.tell-notification';

const audience = /^[AT]:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const mostAccounts = 10_000;

/** A notification as it will be written: `work` is the outbox row that tells of it when any row of it is new. */
export interface PendingNotification {
  work: string;
  kind: string;
  subject: string;
  body: Record<string, unknown>;
  link: string;
  at: string;
  due_at: string;
  actor_id: string | null;
  attachments: readonly MailAttachment[];
  rows: { id: string; account_id?: string; audience_key?: string }[];
}

/** Checks what a room or plugin wants to send; a mistake is the author's and ends the act. */
export function pendingNotification(
  sender: string,
  actorId: string | null,
  { kind, to, subject, values = {}, link = '', at, attachments = [] }: OutgoingNotification,
  now: Date,
): PendingNotification {
  const key = `${sender}.${kind}`;
  const declared = notificationKinds.byKey(key);
  if (!declared) throw new Error(`${key} is no declared kind of notification`);
  const content = notificationContent.safeParse({ subject, values, link, attachments });
  if (!content.success) throw new Error(`${key}: ${content.error.issues.map(({ message }) => message).join(', ')}`);
  const rows = rowsFor(key, declared.audience, to);
  const moment = at ?? now;
  return {
    work: newId(),
    kind: key,
    subject,
    body: content.data.values,
    link,
    at: moment.toISOString(),
    due_at: moment.toISOString(),
    actor_id: actorId,
    attachments: content.data.attachments,
    rows,
  };
}

function rowsFor(key: string, forAudiences: boolean, to: OutgoingNotification['to']): PendingNotification['rows'] {
  if ('audience' in to) {
    if (!forAudiences) throw new Error(`${key} is not declared for audiences`);
    if (to.audience !== audienceKey.government && !audience.test(to.audience))
      throw new Error(`${key}: no audience key`);
    return [{ id: newId(), audience_key: to.audience }];
  }
  if (forAudiences) throw new Error(`${key} is declared for audiences only`);
  const accounts = [...new Set(to.accounts)];
  if (accounts.length > mostAccounts) throw new Error(`${key}: more than ${mostAccounts} persons at once`);
  return accounts.map((account_id) => ({ id: newId(), account_id }));
}

/** CTEs over the JSON array at `parameter`: rows nobody had yet, for each notification with any the work that tells, and rows that come back, in the words of now. */
export const notificationInsert = (parameter: string): string => `
told as (
  select * from jsonb_to_recordset(${parameter}::jsonb) as r(work uuid, kind text, subject text, body jsonb, link text,
    at timestamptz, due_at timestamptz, actor_id uuid, attachments jsonb, rows jsonb)
), noted as (
  insert into core.notification (id, kind, account_id, audience_key, subject, body, link, actor_id, at, attachments)
  select n.id, t.kind, n.account_id, n.audience_key, t.subject, t.body, t.link, t.actor_id, t.at, t.attachments
  from told t cross join lateral jsonb_to_recordset(t.rows) as n(id uuid, account_id uuid, audience_key text)
  where n.account_id is null or exists (select from core.account a where a.id = n.account_id)
  on conflict do nothing
  returning id
), telling as (
  insert into core.outbox (id, handler, payload, queue, due_at)
  select t.work, '${tellHandler}', jsonb_build_object('ids', jsonb_agg(n.id)), 'portal', t.due_at
  from told t cross join lateral jsonb_to_recordset(t.rows) as n(id uuid) join noted on noted.id = n.id
  group by t.work, t.due_at
), returned as (
  update core.notification o set withdrawn_at = null, body = t.body, link = t.link, attachments = t.attachments
  from told t cross join lateral jsonb_to_recordset(t.rows) as n(account_id uuid, audience_key text)
  where o.withdrawn_at is not null and o.kind = t.kind and o.subject = t.subject
    and (o.account_id = n.account_id or o.audience_key = n.audience_key)
)`;

import type { Statement, WithdrawnNotification } from '@tessera/sdk';

/**
 * $1 a JSON array of what is withdrawn, $2 now. The rows stay, unseen by everybody, because the same thing is told once;
 * mail that waits is forgotten.
 */
export const withdrawalStatement: Statement = {
  name: 'core-notification-withdraw',
  text: `
with gone as (
  select * from jsonb_to_recordset($1::jsonb) as r(kind text, subject text, account_id uuid, audience_key text)
), of_audiences as (
  update core.notification n set withdrawn_at = $2 from gone g
  where n.audience_key = g.audience_key and n.kind = g.kind and n.subject = g.subject returning n.id
), of_persons as (
  update core.notification n set withdrawn_at = $2 from gone g
  where n.account_id = g.account_id and n.kind = g.kind and n.subject = g.subject returning n.id
)
delete from core.notification_mail where notification_id in (select id from of_audiences union all select id from of_persons)`,
};

export const withdrawalValues = (sender: string, withdrawn: readonly WithdrawnNotification[], now: Date): unknown[] => [
  JSON.stringify(
    withdrawn.flatMap(({ kind, to, subject }) => {
      const readers =
        'audience' in to ? [{ audience_key: to.audience }] : to.accounts.map((id) => ({ account_id: id }));
      return readers.map((reader) => ({ kind: `${sender}.${kind}`, subject, ...reader }));
    }),
  ),
  now,
];

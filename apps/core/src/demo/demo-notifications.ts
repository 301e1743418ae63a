import { newId, type OutgoingNotification } from '@tessera/sdk';
import type pg from 'pg';

/** Writes a notification past all channels: nobody is mailed, no browser is told. */
export async function addDemoNotification(
  client: pg.PoolClient,
  sender: string,
  { kind, to, subject, values = {}, link = '', at }: OutgoingNotification,
  seenAt: Date | null = null,
): Promise<void> {
  const readers =
    'audience' in to
      ? [{ account: null, audience: to.audience }]
      : to.accounts.map((account) => ({ account, audience: null }));
  for (const { account, audience } of readers)
    await client.query(
      `insert into core.notification (id, kind, account_id, audience_key, subject, body, link, at, seen_at)
       values ($1, $2, $3, $4, $5, $6, $7, coalesce($8, now()), $9) on conflict do nothing`,
      [newId(), `${sender}.${kind}`, account, audience, subject, JSON.stringify(values), link, at ?? null, seenAt],
    );
}

const hour = 3_600_000;
const day = 24 * hour;
/** The people of the demo have been here for a while, so that what their audiences were told of is theirs as well. */
const membersFor = 200 * day;
const newcomers = ['sysadmin', 'agencyadmin', 'staff', 'neighbour'];

/** What the core itself may have told the demo's own people of in the last days. */
export async function addDemoNotifications(client: pg.PoolClient, now: Date): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `update core.account set created_at = $2 where name = any($1::text[]) returning id, name`,
    [newcomers, new Date(now.getTime() - membersFor)],
  );
  for (const { id, name } of rows) {
    const to = { accounts: [id] };
    const ago = (span: number) => new Date(now.getTime() - span);
    const signIn = ago(20 * hour);
    await addDemoNotification(client, 'core', {
      kind: 'new-sign-in',
      to,
      subject: newId(),
      values: { at: signIn.toISOString(), address: '192.0.2.17' },
      link: '/account/sessions',
      at: signIn,
    });
    if (name === 'staff')
      await addDemoNotification(client, 'core', {
        kind: 'account-changed',
        to,
        subject: `${id}/demo`,
        values: { by: '周雅婷', fields: { 'zh-Hant': '職稱、公務電話', en: 'title, office phone' } },
        link: '/account',
        at: ago(3 * hour),
      });
    if (name === 'agencyadmin') {
      const granted = ago(6 * day);
      const role = { 'zh-Hant': '機關管理者', en: 'Agency administrator' };
      const given = { kind: 'role-granted', to, subject: newId(), values: { role }, link: '/account/permissions' };
      await addDemoNotification(client, 'core', { ...given, at: granted }, granted);
    }
  }
}

import { newId, newTokenSecret, tokenSecretHash } from '@tessera/sdk';
import type pg from 'pg';

const day = 86_400_000;

/** What the demo's own people have left to programs; `used`, `made` and `ends` are days from now. */
const left: readonly { account: string; purpose: string; label: string; made: number; used: number; ends: number }[] = [
  { account: 'staff', purpose: 'feed', label: '辦公室電腦的閱讀器', made: -200, used: -1, ends: 895 },
  { account: 'staff', purpose: 'feed', label: '舊手機', made: -366, used: -98, ends: -1 },
  { account: 'agencyadmin', purpose: 'documents', label: '公文系統正式機', made: -40, used: 0, ends: 325 },
];

/** Tokens whose secrets nobody knows, so that the account pages of the demo have some to show. */
export async function addDemoTokens(client: pg.PoolClient, now: Date): Promise<void> {
  const from = (days: number) => new Date(now.getTime() + days * day);
  for (const { account, purpose, label, made, used, ends } of left)
    await client.query(
      `insert into core.personal_token (id, account_id, agency_id, plugin, purpose, label, hash, created_at, last_used_at, expires_at)
       select $1, id, agency_id, 'bulletin', $3, $4, $5, $6, $7, $8 from core.account where name = $2`,
      [newId(), account, purpose, label, tokenSecretHash(newTokenSecret()), from(made), from(used), from(ends)],
    );
}

import { addDays, dateIn, newId } from '@tessera/sdk';
import type pg from 'pg';
import { momentsOf } from './post-days.js';

const zone = 'Asia/Taipei';

/** Who of the demo's accounts also sits where, since how many days and for how many more. */
const concurrent = { account: 'staff', node: 'D02-U1', title: '社區健康計畫協辦', since: -30, until: 150 };

/** A concurrent post in another agency, so that the header of one demo account offers a choice. */
export async function addDemoPosts(client: pg.PoolClient, now: Date): Promise<void> {
  const { account, node, title, since, until } = concurrent;
  const today = dateIn(now, zone);
  const { startsAt, endsAt } = momentsOf({ from: addDays(today, since), until: addDays(today, until) }, zone);
  await client.query(
    `insert into core.post (id, account_id, node_id, title, starts_at, ends_at, created_by, created_at)
     select $1, a.id, n.id, $4, $5, $6, s.id, $7
     from core.account a, core.agency n, core.account s where a.name = $2 and n.code = $3 and s.name = 'sysadmin'`,
    [newId(), account, node, title, startsAt, endsAt, now],
  );
}

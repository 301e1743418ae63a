import { addDays, dateIn, newId } from '@tessera/sdk';
import type pg from 'pg';
import { momentsOf } from '../posts/post-days.js';

const zone = 'Asia/Taipei';

/**
 * A delegation that begins soon: both see it on their account pages. Whoever wants to see one at work names a deputy from
 * today on, which takes a minute.
 */
const named = { principal: 'agencyadmin', deputy: 'staff', from: 7, until: 9, remark: '赴日參加公共衛生研討會' };

export async function addDemoDelegations(client: pg.PoolClient, now: Date): Promise<void> {
  const { principal, deputy, from, until, remark } = named;
  const today = dateIn(now, zone);
  const { startsAt, endsAt } = momentsOf({ from: addDays(today, from), until: addDays(today, until) }, zone);
  await client.query(
    `insert into core.delegation (id, account_id, deputy_id, functions, starts_at, ends_at, remark, created_at)
     select $1, p.id, d.id, '{review}', $4, $5, $6, $7 from core.account p, core.account d where p.name = $2 and d.name = $3`,
    [newId(), principal, deputy, startsAt, endsAt, remark, now],
  );
}

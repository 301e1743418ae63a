import { addDays, dateIn, newId } from '@tessera/sdk';
import type pg from 'pg';
import { weekday } from './office-calendar-file.js';

const wednesday = 3;

/** A typhoon some weeks ago: offices closed at noon of a Wednesday and for all of the Thursday. */
export async function addDemoClosures(client: pg.PoolClient, now: Date): Promise<void> {
  const today = dateIn(now, 'Asia/Taipei');
  const first = addDays(today, -35 - ((weekday(today) - wednesday + 7) % 7));
  const closures = [
    { date: first, part: 'afternoon', reason: '陸上颱風警報，下午停止上班' },
    { date: addDays(first, 1), part: 'day', reason: '颱風' },
  ];
  for (const { date, part, reason } of closures)
    await client.query(
      `insert into core.closure_day (id, date, part, reason, declared_by, declared_at)
       select $1, $2, $3, $4, id, $5 from core.account where name = 'sysadmin'`,
      [newId(), date, part, reason, new Date(`${addDays(first, -1)}T12:30:00Z`)],
    );
}

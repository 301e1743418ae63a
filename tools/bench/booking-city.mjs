import { randomUUID } from 'node:crypto';
import { sessionsFor } from './readers.mjs';

/** Everything that a bench makes of booking stands at this site. */
export const benchSite = '量測';
const day = 86_400_000;

/** People with a session each: `{id, name, agencyId, cookie}`. */
export async function signedInPeople(pool, count) {
  const { rows } = await pool.query(
    `select id, person_name as name, agency_id as "agencyId" from core.account
     where state = 'active' and name like 'u%' order by md5(name) limit $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`the city has ${rows.length} people, ${count} are needed`);
  const cookies = await sessionsFor(
    pool,
    rows.map(({ id }) => id),
  );
  return rows.map((person, at) => ({ ...person, cookie: cookies[at] }));
}

/** Resources for the whole government, open around the clock and kept by one of `keepers` each; answers their ids. */
export async function makeResources(pool, kind, count, keepers, { slotMinutes = 30, sites = 1 } = {}) {
  const agencies = keepers.map(({ agencyId }) => agencyId);
  const { rows } = await pool.query(
    `with inserted as (
       insert into plugin_booking.resource (id, kind, agency_id, agency_name, site, name, floor, capacity, vehicle_type,
         make, model_year, displacement, vehicle_number, passenger_limit, licence, public, who_may_book, bookers, zone,
         opens, closes, open_on, slot_minutes, horizon_days, keeper_ids, created_at, changed_at, changed_by, changed_by_name)
       select made.id, $2, keeper.agency_id, 'bench', $4 || case when $7 > 1 then ' ' || n % $7 else '' end, $2 || ' ' || n, '1F',
         10 + n % 90, 'sedan', 'bench', 2024, 1800, n::text, 4, 'small-professional', true, 'government', array['G'],
         'Asia/Taipei', '00:00', '24:00', 'every-day', $6, 1100, array[keeper.id], now(), now(), keeper.id, 'bench'
       from unnest($1::uuid[]) with ordinality as made(id, n)
       join unnest($3::uuid[], $5::uuid[]) with ordinality as keeper(id, agency_id, k) on k = 1 + n % cardinality($3::uuid[])
       returning id
     )
     select id from inserted`,
    [
      Array.from({ length: count }, () => randomUUID()),
      kind,
      keepers.map(({ id }) => id),
      benchSite,
      agencies,
      slotMinutes,
      sites,
    ],
  );
  return rows.map(({ id }) => id);
}

/** What one says for a resource; `slot`: half hours from midnight of the day in four days on. */
export const wishFor = (resourceId, slot, more = {}) => {
  const date = new Date(Date.now() + (4 + Math.floor(slot / 48)) * day).toISOString().slice(0, 10);
  const time = (half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
  return {
    ...{ resourceId, date, from: time(slot % 48), to: time((slot % 48) + 1) },
    ...{ phone: '02-2720-8889', purpose: '量測', people: 2, host: '主持人', ...more },
  };
};

/** Takes away everything that a bench made, and what tells of it. */
export async function removeBenchBookings(pool) {
  const ours = `select id from plugin_booking.resource where site like '${benchSite}%'`;
  await pool.query(`delete from core.outbox where due_at = '2199-01-01T00:00:00Z'
    or payload->>'resourceId' in (select id::text from (${ours}) r) or handler = 'booking.tell-browsers'`);
  await pool.query(`delete from core.notification where kind like 'booking.%'
    and subject in (select id::text from plugin_booking.booking where resource_id in (${ours}))`);
  await pool.query(`delete from plugin_booking.booking_span where resource_id in (${ours})`);
  await pool.query(`delete from plugin_booking.booking where resource_id in (${ours})`);
  await pool.query(`delete from plugin_booking.vehicle_driver where vehicle_id in (${ours})`);
  await pool.query(`delete from plugin_booking.resource where site like '${benchSite}%'`);
  await pool.query(`delete from core.session where method = 'bench'`);
}

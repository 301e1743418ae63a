import pg from 'pg';
import { benchSite, makeResources, removeBenchBookings, signedInPeople } from './booking-city.mjs';
import { largeCity } from './city.mjs';
import { call, keptConnections, median, quantile, round } from './load.mjs';
import { databaseUrl, startPortal } from './portal.mjs';

const venues = 1_400;
const cars = 400;
const drivers = 200;
const bookings = Number(process.env.TESSERA_BENCH_BOOKINGS ?? 1_000_000);
const asked = 300;
const warmUp = 50;
const promise = 50;
const root = '/api/plugins/booking';
const day = 86_400_000;

/**
 * A million bookings spread over a year back and some months ahead, each half an hour in a slot of its own: what is
 * past is held as well, as it is in a portal that has run for long.
 */
const fill = `
with made as (
  insert into plugin_booking.booking (id, kind, resource_id, resource_name, site, resource_agency_id, resource_agency_name,
    applicant_id, applicant_name, agency_id, agency_name, unit_id, unit_name, booked_by, booked_by_name, phone, starts_at,
    ends_at, zone, people, purpose, state, created_at, changed_at, changed_by, changed_by_name)
  select gen_random_uuid(), r.kind, r.id, r.name, r.site, r.agency_id, r.agency_name, r.keeper_ids[1], 'bench', r.agency_id,
    'bench', r.agency_id, 'bench', r.keeper_ids[1], 'bench', '', at, at + interval '30 minutes', r.zone, 2, '量測',
    case n % 4 when 0 then 'waiting' else 'approved' end, now(), now(), r.keeper_ids[1], 'bench'
  from (select *, row_number() over (order by id) as no from plugin_booking.resource where site like $1 and kind <> 'driver') r
  cross join generate_series($2::int, $3::int) n
  cross join lateral (select date_trunc('day', now()) - interval '300 days' + interval '30 minutes' * (n * 37 + r.no % 37) as at) t
  returning id, resource_id, starts_at, ends_at
)
insert into plugin_booking.booking_span select id, resource_id, tstzrange(starts_at, ends_at, '[)') from made`;

/** A week of one venue, and all that is free on a Tuesday from two to four, of 2,000 resources and a million bookings. */
export async function run(say) {
  const city = await largeCity(say);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 2 });
  pool.on('error', () => {});
  try {
    await removeBenchBookings(pool);
    const people = await signedInPeople(pool, 50);
    const ids = await makeResources(pool, 'venue', venues, people, { sites: 20 });
    await makeResources(pool, 'vehicle', cars, people, { sites: 20 });
    await makeResources(pool, 'driver', drivers, people, { sites: 20 });
    await poolDrivers(pool);
    await fillBookings(pool, say);
    const weekOf = (n) => `${root}/resources/${ids[(n * 17) % ids.length]}/week?from=${dateOf(n % 60)}`;
    const freeOf =
      (kind, more = '') =>
      (n) =>
        `${root}/free?kind=${kind}&date=${tuesday(n % 8)}&from=14:00&to=16:00&limit=50${more}`;
    const scenes = {
      week: weekOf,
      'free venues': freeOf('venue'),
      'free venues of 80 seats': freeOf('venue', '&capacity=80'),
      'free vehicles': freeOf('vehicle'),
    };
    const found = {};
    for (const [name, path] of Object.entries(scenes)) {
      found[name] = await measure(portal, people, path);
      say(`${name}: p50 ${found[name].p50} ms, p95 ${found[name].p95} ms (promise ${promise})`);
    }
    return report(found, city);
  } finally {
    await removeBenchBookings(pool);
    await pool.end();
    await portal.stop();
  }
}

const dateOf = (ahead) => new Date(Date.now() + ahead * day).toISOString().slice(0, 10);
const tuesday = (weeks) => {
  const today = new Date();
  return dateOf(((9 - today.getUTCDay()) % 7 || 7) + weeks * 7);
};

const poolDrivers = (pool) =>
  pool.query(
    `insert into plugin_booking.vehicle_driver
     select v.id, d.id from (select id, row_number() over (order by id) as n from plugin_booking.resource where site like $1 and kind = 'vehicle') v
     join (select id, row_number() over (order by id) as n from plugin_booking.resource where site like $1 and kind = 'driver') d
       on d.n % 200 in (v.n % 200, (v.n + 1) % 200)`,
    [`${benchSite}%`],
  );

async function fillBookings(pool, say) {
  const rounds = Math.ceil(bookings / (venues + cars));
  const step = 20;
  for (let from = 0; from < rounds; from += step) {
    await pool.query(fill, [`${benchSite}%`, from, Math.min(from + step, rounds) - 1]);
    if ((from / step) % 5 === 0) say(`bookings: ${Math.round((100 * from) / rounds)} %`);
  }
  await pool.query('analyze plugin_booking.booking, plugin_booking.booking_span, plugin_booking.resource');
}

/** One after the other: how long one person waits. */
async function measure(portal, people, path) {
  const agent = keptConnections(1);
  const times = [];
  let bytes = 0;
  for (let n = 0; n < asked + warmUp; n++) {
    const { cookie } = people[n % people.length];
    const { status, body, milliseconds } = await call(agent, portal.url + path(n), { headers: { cookie } });
    if (status !== 200) throw new Error(`${path(n)}: ${status} ${body}`);
    bytes = body.length;
    if (n >= warmUp) times.push(milliseconds);
  }
  agent.destroy();
  return { p50: round(median(times), 1), p95: round(quantile(times, 0.95), 1), bytes };
}

function report(found, city) {
  const worst = Object.entries(found).sort(([, a], [, b]) => b.p95 - a.p95)[0];
  return {
    ours: worst[1].p95,
    baseline: promise,
    ratio: round(promise / worst[1].p95),
    unit: `milliseconds, p95 of the slowest (${worst[0]}); baseline = the promise`,
    n: asked,
    kept: worst[1].p95 < promise,
    details: { scenes: found, resources: venues + cars + drivers, bookings, city },
  };
}

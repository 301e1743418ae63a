import pg from 'pg';
import { benchSite, makeResources, removeBenchBookings, signedInPeople, wishFor } from './booking-city.mjs';
import { largeCity } from './city.mjs';
import { call, keptConnections, load, median, quantile, round } from './load.mjs';
import { databaseUrl, startPortal, startProgram } from './portal.mjs';

const racers = 200;
const patience = 3_000;
const promise = 0.5;
const rooms = 200;
const clients = 16;
const rounds = 3;
const warmUp = 1_000;
const measured = 3_000;
const path = '/api/plugins/booking/bookings';

/** 200 people for one slot, 200 for one driver through two cars, and as many different slots as there is time for. */
export async function run(say) {
  const city = await largeCity(say);
  const url = databaseUrl(city.dataDirectory);
  let portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '2' });
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // between the two portals the database is away
  pool.on('error', () => {});
  try {
    await removeBenchBookings(pool);
    // nobody books what is in the own keeping: that rings no bell, and the bare side rings one each time
    const everybody = await signedInPeople(pool, racers * 2);
    const [people, keepers] = [everybody.slice(0, racers), everybody.slice(racers)];
    const oneSlot = await race(portal, people, await roomOf(pool, keepers));
    say(
      `one slot: ${oneSlot.winners} of ${racers} won in ${oneSlot.milliseconds} ms ${JSON.stringify(oneSlot.statuses)}`,
    );
    const carAndDriver = await race(portal, people, await carsOf(pool, keepers));
    say(
      `car and driver: ${carAndDriver.winners} of ${racers} won in ${carAndDriver.milliseconds} ms ${JSON.stringify(carAndDriver.statuses)}`,
    );
    await portal.stop();
    portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
    const withJobs = await ratesOf(['ours'], { pool, portal, people, keepers, url, say });
    await portal.stop();
    // one process against one process; what is in the outbox waits on both sides, since the bare one does none of it
    portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' }, ['--no-jobs']);
    const rates = await ratesOf(['ours', 'baseline'], { pool, portal, people, keepers, url, say });
    return report({ oneSlot, carAndDriver, rates: { ...rates, withJobs: withJobs.ours }, city });
  } finally {
    // while the portal runs its database does
    await removeBenchBookings(pool);
    await pool.end();
    await portal.stop();
  }
}

async function roomOf(pool, keepers) {
  const [room] = await makeResources(pool, 'venue', 1, keepers.slice(0, 1));
  return () => wishFor(room, 0);
}

/** Two cars share a driver; in the order of locks it stands between them, so that half of the racers meet it first. */
async function carsOf(pool, keepers) {
  const drivers = await makeResources(pool, 'driver', 8, keepers.slice(0, 1));
  const cars = await makeResources(pool, 'vehicle', 8, keepers.slice(0, 1));
  const { rows } = await pool.query(
    `select one.id as "first", driver.id as driver, other.id as second
     from unnest($1::uuid[]) driver(id), unnest($2::uuid[]) one(id), unnest($2::uuid[]) other(id)
     where hashtext(one.id::text) < hashtext(driver.id::text) and hashtext(driver.id::text) < hashtext(other.id::text) limit 1`,
    [drivers, cars],
  );
  const { first, driver, second } = rows[0];
  await pool.query('insert into plugin_booking.vehicle_driver values ($1, $3), ($2, $3)', [first, second, driver]);
  const more = { driving: 'driver', driverId: driver, destination: '市政大樓', host: '' };
  return (at) => wishFor(at % 2 ? first : second, 0, more);
}

/** Everybody at once, each over a connection of their own. */
async function race(portal, people, wishOf) {
  const agent = keptConnections(racers);
  const post = ({ cookie }, at) =>
    call(agent, portal.url + path, {
      method: 'POST',
      headers: { cookie, origin: portal.url, 'content-type': 'application/json' },
      body: JSON.stringify(wishOf(at)),
    });
  // sessions, permissions and connections are made before, in both workers: the race is about the slot
  for (let round_ = 0; round_ < 4; round_++)
    await Promise.all(people.map(({ cookie }) => call(agent, `${portal.url}/api/session`, { headers: { cookie } })));
  const started = performance.now();
  const answers = await Promise.all(people.map(post));
  const milliseconds = round(performance.now() - started, 0);
  agent.destroy();
  const statuses = {};
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
  const losers = answers.filter(({ status }) => status === 409).map(({ body }) => JSON.parse(body.toString()));
  const told = losers.filter(({ taken, alternatives }) => taken.length > 0 && alternatives.length === 3).length;
  return { winners: statuses[201] ?? 0, statuses, toldWhatIsFree: told, milliseconds };
}

const isWon = ({ winners, statuses, toldWhatIsFree, milliseconds }) =>
  winners === 1 && statuses[409] === racers - 1 && toldWhatIsFree === racers - 1 && milliseconds < patience;

/** Bookings of different slots, by each side in turn. */
async function ratesOf(measuredSides, { pool, portal, people, keepers, url, say }) {
  const ids = await makeResources(pool, 'venue', rooms, keepers);
  const { rows } = await pool.query(
    `select id, kind, site, name, zone, agency_id as "agencyId", agency_name as "agencyName", keeper_ids as "keeperIds",
       buffer_before as "bufferBefore", buffer_after as "bufferAfter", online from plugin_booking.resource where id = any($1)`,
    [ids],
  );
  const baseline = await startProgram('baseline/booking.mjs', {
    DATABASE_URL: url,
    CALLERS: JSON.stringify(people.map(({ id, name, agencyId }) => ({ id, name, agencyId }))),
    RESOURCES: JSON.stringify(rows),
  });
  const sides = {
    ours: { url: portal.url, headers: people.map(({ cookie }) => ({ cookie, origin: portal.url })) },
    baseline: { url: baseline.url, headers: people.map((_, at) => ({ 'x-caller': String(at) })) },
  };
  const found = Object.fromEntries(measuredSides.map((side) => [side, []]));
  let taken = 0;
  const next =
    ({ url: address, headers }) =>
    () => {
      const n = taken++;
      return {
        key: 'all',
        url: address + path,
        method: 'POST',
        headers: { ...headers[n % headers.length], 'content-type': 'application/json' },
        body: JSON.stringify(wishFor(ids[n % ids.length], Math.floor(n / ids.length))),
      };
    };
  try {
    for (let at = 0; at < rounds; at++)
      for (const side of measuredSides) {
        await load({ clients, milliseconds: warmUp, next: next(sides[side]) });
        const result = await load({ clients, milliseconds: measured, next: next(sides[side]) });
        if (result.wrong > 0) throw new Error(`${side}: ${result.wrong} answers were no success`);
        found[side].push(result);
        say(`${side}: ${round(result.perSecond, 0)} bookings/s`);
      }
  } finally {
    await baseline.stop();
  }
  return Object.fromEntries(Object.entries(found).map(([side, all]) => [side, figuresOf(all)]));
}

const figuresOf = (all) => ({
  perSecond: round(median(all.map(({ perSecond }) => perSecond)), 0),
  p99: round(
    quantile(
      all.flatMap(({ times }) => times.get('all')),
      0.99,
    ),
    1,
  ),
});

function report({ oneSlot, carAndDriver, rates: { ours, baseline, withJobs }, city }) {
  const ratio = round(ours.perSecond / baseline.perSecond);
  return {
    ours: ours.perSecond,
    baseline: baseline.perSecond,
    ratio,
    unit: `bookings per second of different slots, jobs off on both sides (promise ${promise}); with jobs ${withJobs.perSecond}`,
    n: racers,
    winners: oneSlot.winners,
    statuses: oneSlot.statuses,
    kept: isWon(oneSlot) && isWon(carAndDriver) && ratio >= promise,
    details: { oneSlot, carAndDriver, distinctSlots: { ours, baseline, withJobs }, site: benchSite, city },
  };
}

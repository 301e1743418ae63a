import pg from 'pg';
import { makeResources, removeBenchBookings, signedInPeople, wishFor } from './booking-city.mjs';
import { largeCity } from './city.mjs';
import { call, keptConnections, median, round } from './load.mjs';
import { databaseUrl, startPortal } from './portal.mjs';

const requests = 500;
/** Decided by another keeper, and withdrawn by their applicants, after the list was loaded. */
const gone = 25;
const promise = 3_000;
const rounds = 3;
const clients = 8;
const root = '/api/plugins/booking';

/** A keeper decides a page of 500 requests at once, of which 50 are no longer as they were. */
export async function run(say) {
  const city = await largeCity(say);
  const url = databaseUrl(city.dataDirectory);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  try {
    await removeBenchBookings(pool);
    const [keeper, second, ...people] = await signedInPeople(pool, 52);
    const measured = [];
    for (let at = 0; at < rounds; at++) {
      measured.push(await decideAll({ pool, portal, keeper, second, people }));
      say(`500 requests: ${measured.at(-1).milliseconds} ms, ${JSON.stringify(measured.at(-1).outcomes)}`);
    }
    return report(measured, city);
  } finally {
    await removeBenchBookings(pool);
    await pool.end();
    await portal.stop();
  }
}

async function decideAll({ pool, portal, keeper, second, people }) {
  const [venue] = await makeResources(pool, 'venue', 1, [keeper]);
  await pool.query('update plugin_booking.resource set keeper_ids = array[$2, $3]::uuid[] where id = $1', [
    venue,
    keeper.id,
    second.id,
  ]);
  const agent = keptConnections(clients);
  const send = (person, path, body) =>
    call(agent, portal.url + root + path, {
      method: 'POST',
      headers: { cookie: person.cookie, origin: portal.url, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const owners = Array.from({ length: requests }, (_, at) => people[at % people.length]);
  const items = [];
  const book = async (from) => {
    for (let at = from; at < requests; at += clients) {
      const { status, body } = await send(owners[at], '/bookings', wishFor(venue, at));
      if (status !== 201) throw new Error(`a request was answered ${status}: ${body}`);
      const { id, version } = JSON.parse(body.toString());
      items[at] = { id, version };
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, at) => book(at)));
  const theirs = await send(second, '/reviews', { items: items.slice(0, gone), verdict: 'approve', note: '' });
  if (theirs.status >= 300) throw new Error(`the other keeper was answered ${theirs.status}: ${theirs.body}`);
  for (let at = gone; at < 2 * gone; at++) await send(owners[at], `/bookings/${items[at].id}/cancel`, {});
  const started = performance.now();
  const { status, body } = await send(keeper, '/reviews', { items, verdict: 'approve', note: '請準時' });
  const milliseconds = round(performance.now() - started, 0);
  agent.destroy();
  if (status >= 300) throw new Error(`the batch was answered ${status}: ${body}`);
  const { results } = JSON.parse(body.toString());
  const outcomes = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const { rows } = await pool.query(
    `select count(*)::int as told, count(distinct n.account_id || n.subject)::int as different from core.notification n
     where n.kind = 'booking.booking-approved' and split_part(n.subject, ' ', 1) = any($1)`,
    [items.slice(2 * gone).map(({ id }) => id)],
  );
  return { milliseconds, outcomes, told: rows[0] };
}

function report(measured, city) {
  const exact = measured.every(
    ({ outcomes }) => outcomes.decided === requests - 2 * gone && outcomes.taken === 2 * gone,
  );
  const ours = median(measured.map(({ milliseconds }) => milliseconds));
  return {
    ours,
    baseline: promise,
    ratio: round(ours / promise),
    unit: `ms for ${requests} decisions, ${2 * gone} of them taken meanwhile, each with its audit line and news (promise ${promise})`,
    n: requests,
    kept: exact && ours < promise,
    details: { measured, city },
  };
}

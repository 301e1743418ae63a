import { Agent } from 'node:http';
import pg from 'pg';
import { largeCity } from './city.mjs';
import { openStream } from './event-stream.mjs';
import { call, keptConnections, median, quantile, round } from './load.mjs';
import { databaseUrl, startPortal } from './portal.mjs';
import { sessionsFor } from './readers.mjs';

const browsers = 200;
const measuredSwitches = 20;
const switchesUnderLoad = 100;
const loadClients = 8;
/** New connections are dealt to the workers in turn: this many reach both. */
const callsPerCheck = 4;
const path = '/api/plugins/bulletin/notices?limit=1';
const agencyCode = 'B01';

/** From sending the switch until the last open browser was told and its next call, on either worker, answers by it. */
export async function run(say) {
  const city = await largeCity(say);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '2' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 2 });
  const stage = await prepare(pool, portal.url);
  try {
    const single = await singleSwitches(stage, say);
    const underLoad = await switchesWithLoad(stage, say);
    return {
      ours: round(quantile(single, 0.99), 0),
      baseline: 1000,
      ratio: round(quantile(single, 0.99) / 1000, 3),
      unit: 'milliseconds until the last of 200 browsers was told and every worker answers by it; baseline = the promise',
      n: single.length,
      details: {
        median: round(median(single), 0),
        max: round(Math.max(...single), 0),
        browsers,
        workers: 2,
        underLoad,
      },
    };
  } finally {
    for (const close of stage.closings) close();
    stage.streams.destroy();
    await pool.query(`delete from core.enablement where agency_id = $1`, [stage.agencyId]);
    await pool.query(`delete from core.session where method = 'bench'`);
    await pool.end();
    await portal.stop();
  }
}

async function prepare(pool, url) {
  const { rows } = await pool.query(
    `select a.id, a.agency_id from core.account a join core.agency g on g.id = a.agency_id where g.code = $1 and a.state = 'active' order by a.name_key limit $2`,
    [agencyCode, browsers],
  );
  const administrator = (await pool.query(`select id from core.account where name = 'sysadmin'`)).rows[0].id;
  const neighbour = (await pool.query(`select id from core.account where name = 'neighbour'`)).rows[0].id;
  const cookies = await sessionsFor(pool, [administrator, neighbour, ...rows.map(({ id }) => id)]);
  const streams = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  const stage = {
    url,
    agencyId: rows[0].agency_id,
    administrator: cookies[0],
    neighbour: cookies[1],
    people: cookies.slice(2),
    streams,
    closings: [],
    told: undefined,
  };
  for (const [at, cookie] of stage.people.entries()) {
    stage.closings.push(
      await openStream(
        streams,
        `${url}/api/events`,
        { cookie },
        (kind, data) => kind === 'enablement' && stage.told?.(at, data),
      ),
    );
  }
  return stage;
}

async function put({ url, administrator }, enabled) {
  const agent = keptConnections(1);
  const body = JSON.stringify({ agency: agencyCode, enabled });
  const headers = { cookie: administrator, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const answer = await call(agent, `${url}/api/plugins/bulletin/enablement`, { method: 'PUT', headers, body });
  agent.destroy();
  if (answer.status !== 200) throw new Error(`the switch answered ${answer.status}: ${answer.body}`);
}

/** Calls on connections of their own until all of them answer `expected`. */
async function untilAllAnswer({ url }, cookie, expected) {
  for (;;) {
    const answers = await Promise.all(
      Array.from({ length: callsPerCheck }, async () => {
        const agent = new Agent({ keepAlive: false });
        return (await call(agent, url + path, { headers: { cookie } })).status;
      }),
    );
    if (answers.every((status) => status === expected)) return;
  }
}

async function singleSwitches(stage, say) {
  const times = [];
  for (let n = 0; n < measuredSwitches; n++) {
    const enabled = n % 2 === 1;
    const waiting = new Set(stage.people.keys());
    const started = performance.now();
    const everybody = new Promise((done) => {
      stage.told = (at, data) => {
        if (data.enabled !== enabled) return;
        waiting.delete(at);
        if (waiting.size === 0) done(at);
      };
    });
    const [last] = await Promise.all([everybody, put(stage, enabled)]);
    await untilAllAnswer(stage, stage.people[last], enabled ? 200 : 404);
    times.push(performance.now() - started);
    say(`switched ${enabled ? 'on' : 'off'}: ${round(times.at(-1), 0)} ms`);
  }
  return times;
}

/** 100 switches while people call: no 5xx ever, the neighbour never refused, and no wrong answer a second after a switch. */
async function switchesWithLoad(stage, say) {
  const counts = { requests: 0, serverErrors: 0, wrongAfterASecond: 0, neighbourRefused: 0 };
  let state = { enabled: true, since: performance.now() };
  let running = true;
  const agent = keptConnections(loadClients);
  const worker = async (n) => {
    const isNeighbour = n === 0;
    const cookie = isNeighbour ? stage.neighbour : stage.people[n];
    while (running) {
      const before = state;
      const sent = performance.now();
      const { status } = await call(agent, stage.url + path, { headers: { cookie } });
      counts.requests++;
      if (status >= 500) counts.serverErrors++;
      if (isNeighbour && status !== 200) counts.neighbourRefused++;
      const settled = before !== undefined && before === state && sent - before.since > 1000;
      if (!isNeighbour && settled && status !== (before.enabled ? 200 : 404)) counts.wrongAfterASecond++;
    }
  };
  const workers = Array.from({ length: loadClients }, (_, n) => worker(n));
  for (let n = 0; n < switchesUnderLoad; n++) {
    const enabled = n % 2 === 1;
    // between sending and the answer either state may be told
    state = undefined;
    await put(stage, enabled);
    state = { enabled, since: performance.now() };
    // every tenth switch is left to stand, so that "a second after" is looked at
    await new Promise((next) => setTimeout(next, n % 10 === 9 ? 1500 : 20));
  }
  running = false;
  await Promise.all(workers);
  agent.destroy();
  say(JSON.stringify(counts));
  if (counts.serverErrors + counts.wrongAfterASecond + counts.neighbourRefused > 0)
    throw new Error(`wrong answers under load: ${JSON.stringify(counts)}`);
  return { switches: switchesUnderLoad, ...counts };
}

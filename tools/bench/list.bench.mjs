import { readFileSync } from 'node:fs';
import pg from 'pg';
import { largeCity } from './city.mjs';
import { call, keptConnections, load, median, quantile, round } from './load.mjs';
import { cpuOf, databaseUrl, familyOf, startPortal, startProgram } from './portal.mjs';
import { signedInReaders } from './readers.mjs';

const readersAtOnce = 200;
const clients = 32;
const rounds = 5;
const warmUp = 1_000;
const measured = 4_000;
/** Every fourth request is the "my agency" tab. */
const ownEvery = 4;

const path = '/api/plugins/bulletin/notices';
const queryOf = (own) => (own ? '?audience=agency' : '');
const isNode = (pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('node');

/** 20 newest of a million notices, permission-filtered, behind the whole guard chain, against bare `http` and `pg`. */
export async function run(say) {
  const city = await largeCity(say);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 2 });
  const readers = await signedInReaders(pool, readersAtOnce);
  const baseline = await startProgram('baseline/bulletin.mjs', {
    DATABASE_URL: databaseUrl(city.dataDirectory),
    READERS: JSON.stringify(readers.map(({ cookie: _cookie, ...reader }) => reader)),
  });
  const sides = {
    ours: {
      address: portal.url + path,
      headers: readers.map(({ cookie }) => ({ cookie })),
      pids: familyOf(portal.pid).filter(isNode),
    },
    baseline: {
      address: baseline.url + path,
      headers: readers.map((_, at) => ({ 'x-reader': String(at) })),
      pids: [baseline.pid],
    },
  };
  try {
    await compareBodies(sides, say);
    const found = { ours: [], baseline: [] };
    for (let round_ = 0; round_ < rounds; round_++)
      for (const side of ['ours', 'baseline']) found[side].push(await oneRound(sides[side], say, side));
    return report(found, city, readers.length);
  } finally {
    await pool.query(`delete from core.session where method = 'bench'`);
    await pool.end();
    await baseline.stop();
    await portal.stop();
  }
}

async function compareBodies({ ours, baseline }, say) {
  const agent = keptConnections(1);
  for (const [at, headers] of ours.headers.entries()) {
    for (const own of [false, true]) {
      const mine = await call(agent, ours.address + queryOf(own), { headers });
      const bare = await call(agent, baseline.address + queryOf(own), { headers: baseline.headers[at] });
      if (!mine.body.equals(bare.body))
        throw new Error(`reader ${at}: bodies differ\nours:     ${mine.body}\nbaseline: ${bare.body}`);
    }
  }
  agent.destroy();
  say(`${ours.headers.length * 2} bodies compared byte for byte: equal`);
}

async function oneRound({ address, headers, pids }, say, side) {
  const next = (n) => {
    // the same drawing order on both sides: a fixed walk that visits every reader
    const reader = (n * 7919) % headers.length;
    const own = n % ownEvery === 0;
    return { key: `${reader}${own ? ' own' : ''}`, url: address + queryOf(own), headers: headers[reader] };
  };
  await load({ clients, milliseconds: warmUp, next });
  const before = pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const result = await load({ clients, milliseconds: measured, next });
  const cpu = (pids.reduce((sum, pid) => sum + cpuOf(pid), 0) - before) / result.count;
  say(`${side}: ${Math.round(result.perSecond)}/s, ${round(cpu, 3)} ms CPU per request`);
  if (result.wrong > 0) throw new Error(`${result.wrong} answers were not 200`);
  return { ...result, cpu };
}

function report({ ours, baseline }, city, readers) {
  const perSecond = (all) => all.map((one) => one.perSecond);
  const figures = (all) => ({
    median: round(median(perSecond(all))),
    min: round(Math.min(...perSecond(all))),
    max: round(Math.max(...perSecond(all))),
    cpuMilliseconds: round(median(all.map(({ cpu }) => cpu)), 3),
    p99Milliseconds: round(
      quantile(
        all.flatMap(({ times }) => [...times.values()].flat()),
        0.99,
      ),
    ),
    worstReader: worstReader(all),
  });
  const [mine, bare] = [figures(ours), figures(baseline)];
  return {
    ours: mine.median,
    baseline: bare.median,
    ratio: round(mine.median / bare.median),
    unit: 'requests per second',
    n: ours.reduce((sum, { count }) => sum + count, 0),
    worstReaderP99Ratio: round(mine.worstReader.p99Milliseconds / bare.p99Milliseconds),
    details: { ours: mine, baseline: bare, readers, clients, rounds, city },
  };
}

/** Of all readers (and their tabs) the one whose 99th percentile is highest. */
function worstReader(all) {
  const byKey = new Map();
  for (const { times } of all) for (const [key, list] of times) byKey.set(key, [...(byKey.get(key) ?? []), ...list]);
  const ranked = [...byKey].map(([key, list]) => ({
    key,
    p99Milliseconds: round(quantile(list, 0.99)),
    requests: list.length,
  }));
  return ranked.sort((a, b) => b.p99Milliseconds - a.p99Milliseconds)[0];
}

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { temporaryFolder } from '@tessera/testing';
import pg from 'pg';
import { tessera } from './city.mjs';
import { openStream } from './event-stream.mjs';
import { call, keptConnections, median, quantile, round } from './load.mjs';
import { databaseUrl, familyOf, startPortal, startProgram } from './portal.mjs';
import { sessionsFor } from './readers.mjs';

const browsers = Number(process.env.TESSERA_BENCH_BROWSERS ?? 1_000);
const rounds = 15;
const openedTogether = 50;
/** Of the histogram of refetches, in ms. */
const bin = 250;
const patience = 45_000;

/**
 * So many open browsers of as many people: what each costs in memory, how long a hint takes to reach all of them, and how
 * a notice to the whole government makes them ask. The baseline is a bare `http` server that writes the same event.
 */
export async function run(say) {
  const bare = await bareServer(say);
  const folder = temporaryFolder();
  await tessera(['demo'], { TESSERA_DATA_DIR: folder, TESSERA_LOG: 'error' });
  await tessera(['demo', '--people', String(browsers)], { TESSERA_DATA_DIR: folder, TESSERA_LOG: 'error' });
  const portal = await startPortal(folder, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(folder), max: 2 });
  const crowd = new Crowd();
  try {
    const { author, cookies } = await people(pool);
    const target = { stream: `${portal.url}/api/events`, pids: () => nodeProcesses(portal.pid) };
    const publish = notices(portal.url, author);
    // whatever a first request makes the portal load is not a browser's cost
    await publish();
    const memory = await crowd.open(target, cookies, say);
    const hints = await crowd.hints(publish, say);
    const spread = await refetches(crowd, publish, portal.url, cookies, true, say);
    const storm = await refetches(crowd, publish, portal.url, cookies, false, say);
    return {
      ours: hints.p99,
      baseline: bare.hints.p99,
      ratio: round(hints.p99 / bare.hints.p99, 1),
      unit: `milliseconds from sending a notice until a hint has reached 99 % of ${browsers} browsers; baseline = bare http writing to as many`,
      n: rounds,
      details: {
        browsers,
        hints: { ours: hints, bare: bare.hints },
        kilobytesPerBrowser: { ours: memory, bare: bare.memory, ratio: round(memory / bare.memory, 1) },
        refetches: { withJitter: spread, allAtOnce: storm },
      },
    };
  } finally {
    crowd.close();
    await pool.end();
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function bareServer(say) {
  const server = await startProgram('baseline/sse.mjs', {});
  const crowd = new Crowd();
  const agent = keptConnections(1);
  try {
    const cookies = Array.from({ length: browsers }, () => '');
    const memory = await crowd.open({ stream: server.url, pids: () => [server.pid] }, cookies, say);
    const hints = await crowd.hints(() => call(agent, server.url, { method: 'POST' }), say);
    return { memory, hints };
  } finally {
    agent.destroy();
    crowd.close();
    await server.stop();
  }
}

/** Open streams, and who is told when one of them hears of notifications. */
class Crowd {
  agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  closings = [];
  heard = () => {};

  /** Opens a stream for each cookie; answers the kilobytes that each costs the server's processes. */
  async open({ stream, pids }, cookies, say) {
    const before = await settledMemory(pids);
    for (let at = 0; at < cookies.length; at += openedTogether) {
      const some = cookies.slice(at, at + openedTogether).map((cookie, offset) =>
        openStream(this.agent, stream, { cookie }, (kind, data) => {
          if (kind === 'notifications') this.heard(at + offset, data);
        }),
      );
      this.closings.push(...(await Promise.all(some)));
    }
    const each = ((await settledMemory(pids)) - before) / cookies.length;
    say(`${cookies.length} streams open, ${round(each, 1)} KB each`);
    return round(each, 1);
  }

  /** Sends a hint again and again; milliseconds until each browser heard of it, over all rounds. */
  async hints(send, say) {
    const times = [];
    const lasts = [];
    for (let n = 0; n < rounds; n++) {
      const started = performance.now();
      const everybody = this.everybody(() => times.push(performance.now() - started));
      await Promise.all([everybody, send()]);
      lasts.push(performance.now() - started);
      await new Promise((next) => setTimeout(next, 300));
    }
    const told = { p50: median(times), p99: quantile(times, 0.99), max: Math.max(...times), all: median(lasts) };
    const rounded = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, round(value, 1)]));
    say(`hints: ${JSON.stringify(rounded)}`);
    return rounded;
  }

  /** Resolves when every browser was told once; `each(at, data)` for the first message of each. */
  everybody(each) {
    const waiting = new Set(this.closings.keys());
    return new Promise((done, failed) => {
      const late = setTimeout(() => failed(new Error(`${waiting.size} browsers were never told`)), patience);
      this.heard = (at, data) => {
        if (!waiting.delete(at)) return;
        each(at, data);
        if (waiting.size > 0) return;
        clearTimeout(late);
        done();
      };
    });
  }

  close() {
    for (const close of this.closings) close();
    this.agent.destroy();
  }
}

/** Every browser asks for its count once it was told: after a random part of the jitter it was given, or at once. */
async function refetches(crowd, publish, url, cookies, honoured, say) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const asked = [];
  const answers = [];
  let jitter = 0;
  const started = performance.now();
  const ask = async (at) => {
    asked.push(performance.now() - started);
    const headers = { cookie: cookies[at], 'x-tessera-background': '1' };
    answers.push(await call(agent, `${url}/api/notifications/count`, { headers }));
  };
  const asking = [];
  const told = crowd.everybody((at, data) => {
    jitter = data.jitter;
    const wait = honoured ? Math.random() * data.jitter : 0;
    asking.push(new Promise((next) => setTimeout(next, wait)).then(() => ask(at)));
  });
  await Promise.all([told, publish()]);
  await Promise.all(asking);
  agent.destroy();
  const wrong = answers.filter(({ status }) => status !== 200).length;
  if (wrong > 0) throw new Error(`${wrong} refetches were not answered with 200`);
  const first = Math.min(...asked);
  const histogram = [];
  for (const time of asked) {
    const place = Math.floor((time - first) / bin);
    histogram[place] = (histogram[place] ?? 0) + 1;
  }
  const bins = Array.from(histogram, (count) => count ?? 0);
  const took = answers.map(({ milliseconds }) => milliseconds);
  for (const [place, count] of bins.entries()) {
    const bar = '#'.repeat(Math.ceil((count / Math.max(...bins)) * 60));
    say(`${String(place * bin).padStart(6)} ms ${String(count).padStart(5)} ${bar}`);
  }
  return {
    jitterMilliseconds: jitter,
    binMilliseconds: bin,
    histogram: bins,
    mostInABin: Math.max(...bins),
    overMilliseconds: round(Math.max(...asked) - first, 0),
    answerP50: round(median(took), 1),
    answerP99: round(quantile(took, 0.99), 1),
  };
}

async function people(pool) {
  const { rows } = await pool.query(
    `select id from core.account where state = 'active' and name <> 'sysadmin' order by name_key limit $1`,
    [browsers],
  );
  if (rows.length < browsers) throw new Error(`the city has only ${rows.length} people`);
  const { rows: authors } = await pool.query(`select id from core.account where name = 'sysadmin'`);
  const [author, ...cookies] = await sessionsFor(
    pool,
    [...authors, ...rows].map(({ id }) => id),
  );
  return { author, cookies };
}

function notices(url, cookie) {
  const agent = keptConnections(1);
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  let sent = 0;
  return async () => {
    const body = JSON.stringify({ title: `量測 ${++sent}`, body: '<p>量測</p>', audience: 'government' });
    const answer = await call(agent, `${url}/api/plugins/bulletin/notices`, { method: 'POST', headers, body });
    if (answer.status !== 201) throw new Error(`the notice answered ${answer.status}: ${answer.body}`);
  };
}

const nodeProcesses = (pid) =>
  familyOf(pid).filter((one) => /(^|\/)node\0/.test(readFileSync(`/proc/${one}/cmdline`, 'utf8').slice(0, 400)));

/** Kilobytes in use by the processes, once that stays the same. */
async function settledMemory(pids) {
  let before = 0;
  for (let n = 0; n < 20; n++) {
    await new Promise((next) => setTimeout(next, 500));
    const now = pids().reduce((sum, pid) => sum + residentKilobytes(pid), 0);
    if (Math.abs(now - before) < 500) return now;
    before = now;
  }
  return before;
}

const residentKilobytes = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

import { call, keptConnections, quantile, round } from './load.mjs';
import { sessionsFor } from './readers.mjs';

const readers = Number(process.env.TESSERA_BENCH_STORM ?? 20_000);
const withinMilliseconds = 60_000;
/** People who look at their home page meanwhile, one page each 250 ms. */
const homeEvery = 250;
const idleFor = 15_000;
const promise = 2;
const root = '/api/plugins/bulletin/notices';

/**
 * One must-read to the whole government, which so many people open and confirm within a minute, at a steady rate: whether
 * every confirmation was kept, and how much slower the home page of the others became.
 */
export async function mustReadStorm(pool, portal, say) {
  const { rows: people } = await pool.query(
    `select id from core.account where state = 'active' and name like 'u%' order by md5(name) desc limit $1`,
    [readers + 20],
  );
  const cookies = await sessionsFor(
    pool,
    people.map(({ id }) => id),
  );
  const id = await postMustRead(pool, portal);
  const others = cookies.splice(0, 20);
  const idle = await whileHomeIsRead(portal, others, () => new Promise((done) => setTimeout(done, idleFor)));
  const sent = { opened: 0, confirmed: 0, wrong: 0, statuses: {} };
  const started = performance.now();
  const busy = await whileHomeIsRead(portal, others, () => storm(portal, id, cookies, sent));
  const seconds = (performance.now() - started) / 1000;
  const [{ stored }] = (
    await pool.query('select count(*)::int as stored from plugin_bulletin.acknowledgement where notice_id = $1', [id])
  ).rows;
  const ratio = round(busy.p95 / idle.p95);
  say(
    `must-read: ${sent.confirmed} confirmed in ${round(seconds, 0)} s, ${stored} stored; home p95 ${idle.p95} → ${busy.p95} ms`,
  );
  return {
    readers: cookies.length,
    seconds: round(seconds, 1),
    ...sent,
    stored,
    lost: sent.confirmed - stored,
    home: { idle, busy, ratio, promise },
    kept: sent.confirmed === cookies.length && stored === sent.confirmed && sent.wrong === 0 && ratio <= promise,
  };
}

async function postMustRead(pool, portal) {
  const { rows } = await pool.query(
    `select a.id from core.account a join core.role_grant g on g.account_id = a.id join core.role r on r.id = g.role_id
     where r.key = 'system-administrator' and a.state = 'active' limit 1`,
  );
  const [cookie] = await sessionsFor(pool, [rows[0].id]);
  const agent = keptConnections(1);
  const { status, body } = await call(agent, portal.url + root, {
    method: 'POST',
    headers: { cookie, origin: portal.url, 'content-type': 'application/json' },
    body: JSON.stringify({ title: '量測必讀', body: '<p>請閱讀並確認。</p>', audience: 'government', mustRead: {} }),
  });
  agent.destroy();
  if (status !== 201) throw new Error(`the must-read was answered ${status}: ${body}`);
  return JSON.parse(body).id;
}

/** Everybody at a moment of their own, evenly over the minute; a slow server does not slow the crowd down. */
async function storm(portal, id, cookies, sent) {
  const agent = keptConnections(64);
  const gap = withinMilliseconds / cookies.length;
  const started = performance.now();
  const read = async (cookie, at) => {
    const wait = started + at * gap - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const headers = { cookie, origin: portal.url, 'content-type': 'application/json' };
    const opened = await call(agent, `${portal.url}${root}/${id}`, { headers });
    note(sent, 'opened', opened.status);
    const confirmed = await call(agent, `${portal.url}${root}/${id}/acknowledgement`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ revision: 1 }),
    });
    note(sent, 'confirmed', confirmed.status);
  };
  await Promise.all(cookies.map(read));
  agent.destroy();
}

function note(sent, what, status) {
  if (status === 200) sent[what]++;
  else {
    sent.wrong++;
    sent.statuses[status] = (sent.statuses[status] ?? 0) + 1;
  }
}

/** Milliseconds of home pages (the page and its tiles) that are read while `act` goes on. */
async function whileHomeIsRead(portal, cookies, act) {
  const agent = keptConnections(8);
  const times = [];
  let going = true;
  const reading = (async () => {
    for (let at = 0; going; at++) {
      const headers = { cookie: cookies[at % cookies.length] };
      const started = performance.now();
      const page = await call(agent, `${portal.url}/`, { headers });
      const tiles = await call(agent, `${portal.url}/api/home/tiles`, { headers });
      if (page.status !== 200 || tiles.status !== 200)
        throw new Error(`home was answered ${page.status}, ${tiles.status}`);
      times.push(performance.now() - started);
      await new Promise((done) => setTimeout(done, homeEvery));
    }
  })();
  await act();
  going = false;
  await reading;
  agent.destroy();
  return { p50: round(quantile(times, 0.5), 1), p95: round(quantile(times, 0.95), 1), n: times.length };
}

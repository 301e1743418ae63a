import pg from 'pg';
import { largeCity } from './city.mjs';
import { call, keptConnections, quantile, round } from './load.mjs';
import { databaseUrl, startPortal } from './portal.mjs';
import { sessionsFor } from './readers.mjs';

const repetitions = 20;
const promise = 100;
const roles = ['anonymous', 'staff', 'neighbour', 'agencyadmin', 'sysadmin'];
/** What a list that must be asked something is asked. */
const queries = {
  '/api/working-time/days': '?from=2026-01-01&to=2026-12-31',
  '/api/working-time/question': '?from=2026-01-01&add=20',
  '/api/permissions/explain': '?account=staff&action=read&subject=Notice',
};
/** Never end, or read the whole log by design. */
const notLists = new Set(['/api/events', '/api/audit/verification', '/api/audit/export']);

/** Every list of the API as each of five roles in the large city; the figure is the worst 95th percentile. */
export async function run(say) {
  const city = await largeCity(say);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 1 });
  const agent = keptConnections(1);
  try {
    const accounts = (await pool.query('select id, name from core.account where name = any($1)', [roles])).rows;
    const cookies = await sessionsFor(
      pool,
      accounts.map(({ id }) => id),
    );
    const cookieOf = new Map(accounts.map(({ name }, at) => [name, cookies[at]]));
    const { paths } = JSON.parse((await call(agent, `${portal.url}/api/openapi.json`)).body);
    const lists = Object.keys(paths).filter((path) => paths[path].get && !path.includes('{') && !notLists.has(path));
    const figures = [];
    for (const path of lists)
      for (const role of roles) figures.push(await measure(agent, portal.url, path, role, cookieOf.get(role)));
    figures.sort((a, b) => b.p95 - a.p95);
    for (const { path, role, p95, status } of figures.slice(0, 5)) say(`${p95} ms ${path} as ${role} (${status})`);
    const broken = figures.filter(({ status }) => status >= 500);
    if (broken.length > 0)
      throw new Error(`server errors: ${broken.map(({ path, role }) => `${path} as ${role}`).join(', ')}`);
    return {
      ours: figures[0].p95,
      baseline: promise,
      ratio: round(figures[0].p95 / promise, 3),
      unit: 'milliseconds, 95th percentile of the slowest route and role; baseline = the promise',
      n: figures.length,
      details: { routes: lists.length, repetitions, slowest: figures.slice(0, 5) },
    };
  } finally {
    agent.destroy();
    await pool.query(`delete from core.session where method = 'bench'`);
    await pool.end();
    await portal.stop();
  }
}

async function measure(agent, url, path, role, cookie) {
  const times = [];
  let status = 0;
  for (let n = 0; n <= repetitions; n++) {
    const answer = await call(agent, url + path + (queries[path] ?? ''), { headers: cookie ? { cookie } : {} });
    status = answer.status;
    // the first one fills caches and plans
    if (n > 0) times.push(answer.milliseconds);
  }
  return { path, role, status, p95: round(quantile(times, 0.95), 1) };
}

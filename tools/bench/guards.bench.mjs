import pg from 'pg';
import { largeCity } from './city.mjs';
import { call, keptConnections, load, median, round } from './load.mjs';
import { cpuOf, databaseUrl, startPortal, startProgram } from './portal.mjs';
import { signedInReaders } from './readers.mjs';

const pairs = 10;
const clients = 16;
const warmUp = 1_500;
const measured = 2_000;
const path = '/api/plugins/bulletin/notices';

/** Share of the CPU per request that session, origin, enablement and permission guards cost; `ratio` is that share. */
export async function run(say) {
  const city = await largeCity(say);
  // the portal keeps the database up and migrated; its own workers stay idle
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 1 });
  const [reader] = await signedInReaders(pool, 1);
  const environment = {
    DATABASE_URL: databaseUrl(city.dataDirectory),
    TESSERA_DATA_DIR: city.dataDirectory,
    TESSERA_LOG: 'error',
    TESSERA_ROLE: 'http',
  };
  const worker = await startProgram('guards-worker.mjs', { ...environment, READER: reader.cookie });
  try {
    await sameBody(worker, reader.cookie);
    for (const side of ['guarded', 'bare']) await cpuPerRequest(worker, side, reader.cookie, warmUp);
    const shares = [];
    const figures = { guarded: [], bare: [] };
    for (let pair = 0; pair < pairs; pair++) {
      const order = pair % 2 === 0 ? ['guarded', 'bare'] : ['bare', 'guarded'];
      const cpu = {};
      for (const side of order) cpu[side] = await cpuPerRequest(worker, side, reader.cookie, measured);
      figures.guarded.push(cpu.guarded);
      figures.bare.push(cpu.bare);
      shares.push((cpu.guarded - cpu.bare) / cpu.guarded);
      say(
        `pair ${pair + 1}: ${round(cpu.guarded, 4)} ms with guards, ${round(cpu.bare, 4)} ms without: ${round(shares.at(-1), 3)}`,
      );
    }
    return {
      ours: round(median(figures.guarded), 4),
      baseline: round(median(figures.bare), 4),
      ratio: round(median(shares), 3),
      unit: 'milliseconds of CPU per request; ratio = share lost to guards',
      n: pairs,
      details: { min: round(Math.min(...shares), 3), max: round(Math.max(...shares), 3), clients },
    };
  } finally {
    await pool.query(`delete from core.session where method = 'bench'`);
    await pool.end();
    await worker.stop();
    await portal.stop();
  }
}

const play = (worker, side) => worker.ask({ guarded: side === 'guarded' });

async function sameBody(worker, cookie) {
  const agent = keptConnections(1);
  const bodies = [];
  for (const side of ['guarded', 'bare']) {
    await play(worker, side);
    const { status, body } = await call(agent, worker.url + path, { headers: { cookie } });
    if (status !== 200) throw new Error(`${side}: ${status}`);
    bodies.push(body);
  }
  agent.destroy();
  if (!bodies[0].equals(bodies[1])) throw new Error('with and without guards the answers differ');
}

async function cpuPerRequest(worker, side, cookie, milliseconds) {
  await play(worker, side);
  const before = cpuOf(worker.pid);
  const next = () => ({ key: 'all', url: worker.url + path, headers: { cookie } });
  const { count } = await load({ clients, milliseconds, next });
  return (cpuOf(worker.pid) - before) / count;
}

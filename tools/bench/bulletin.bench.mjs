import pg from 'pg';
import { largeCity } from './city.mjs';
import { load, median, quantile, round } from './load.mjs';
import { mustReadStorm } from './must-read-storm.mjs';
import { databaseUrl, startPortal, startProgram } from './portal.mjs';
import { signedInReaders } from './readers.mjs';

const readersAtOnce = 200;
const rounds = 3;
const warmUp = 1_000;
const measured = 3_000;
const readPromise = 0.5;
const postPromise = 0.35;
const root = '/api/plugins/bulletin/notices';
const rareTitle = '珍禽';

/** Three old notices to the whole government with a word that no other has. */
const addRare = (pool) =>
  pool.query(
    `insert into plugin_bulletin.notice (id, title, audience_key, author_id, author_name, agency_id, agency_name, state,
       published_at, created_at, changed_at, changed_by, changed_by_name)
     select gen_random_uuid(), $1 || n, 'G', gen_random_uuid(), 'bench', id, 'bench', 'current', now() - n * interval '1 year',
       now(), now(), gen_random_uuid(), 'bench' from core.agency, generate_series(5, 7) n where parent_id is null`,
    [rareTitle],
  );

/** What is asked of both sides, each with its promise; `next(n)` gives path, method and body of the nth request. */
function scenes(newest) {
  const search = (words) => (n) => ({ path: `${root}?${new URLSearchParams({ q: words[n % words.length] })}` });
  return {
    list: { clients: 32, promise: readPromise, next: () => ({ path: root }) },
    'unread count': { clients: 32, promise: readPromise, next: () => ({ path: `${root}/unread-count` }) },
    'detail with receipt': {
      clients: 32,
      promise: readPromise,
      next: (n) => ({ path: `${root}/${newest[n % newest.length]}` }),
    },
    'search, common word': { clients: 8, promise: readPromise, next: search(['公告', '會議', '健康', '注意', '辦理']) },
    'search, rare word': { clients: 8, promise: readPromise, next: search([rareTitle]) },
    'search, absent word': { clients: 8, promise: readPromise, next: search(['龘靐', '龗麤', '龖龘']) },
    'post to the whole government': {
      clients: 16,
      promise: postPromise,
      next: (n) => ({
        path: root,
        method: 'POST',
        body: JSON.stringify({
          title: `第 ${n} 則量測公告`,
          body: `<p>${'各單位請於期限內完成，相關事項請參閱附件。'.repeat(15)}</p>`,
          audience: 'government',
        }),
      }),
    },
  };
}

/** Everyday work of the bulletin among a million notices, each against bare `http` and `pg`, and a must-read for 20,000. */
export async function run(say) {
  const city = await largeCity(say);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 2 });
  try {
    await addRare(pool);
    const readers = await signedInReaders(pool, readersAtOnce);
    const { rows } = await pool.query(
      `select id from plugin_bulletin.notice where audience_key = 'G' and state = 'current' and deleted_at is null
       and (expires_at is null or expires_at > now() + interval '1 hour') order by published_at desc limit 200`,
    );
    const baseline = await startProgram('baseline/bulletin.mjs', {
      DATABASE_URL: databaseUrl(city.dataDirectory),
      READERS: JSON.stringify(readers.map(({ cookie: _cookie, ...reader }) => reader)),
    });
    const sides = {
      ours: { url: portal.url, headers: readers.map(({ cookie }) => ({ cookie, origin: portal.url })) },
      baseline: { url: baseline.url, headers: readers.map((_, at) => ({ 'x-reader': String(at) })) },
    };
    const found = {};
    try {
      const newest = rows.map(({ id }) => id);
      for (const [name, scene] of Object.entries(scenes(newest))) {
        found[name] = await compare(scene, sides);
        const { ours, baseline: bare, ratio } = found[name];
        say(
          `${name}: ${ours.perSecond}/s against ${bare.perSecond}/s = ${ratio} (promise ${scene.promise}), p99 ${ours.p99} ms`,
        );
      }
    } finally {
      await baseline.stop();
    }
    const storm = await mustReadStorm(pool, portal, say);
    return report(found, storm, city);
  } finally {
    await cleanUp(pool);
    await pool.end();
    await portal.stop();
  }
}

async function compare({ clients, next, promise }, sides) {
  const taken = { ours: [], baseline: [] };
  for (let at = 0; at < rounds; at++)
    for (const side of ['ours', 'baseline']) {
      const { url, headers } = sides[side];
      const request = (n) => {
        const { path, ...options } = next(n);
        const reader = headers[(n * 7919) % headers.length];
        const typed = options.body ? { 'content-type': 'application/json' } : {};
        return { key: 'all', url: url + path, headers: { ...reader, ...typed }, ...options };
      };
      await load({ clients, milliseconds: warmUp, next: request });
      const result = await load({ clients, milliseconds: measured, next: request });
      if (result.wrong > 0) throw new Error(`${side}: ${result.wrong} answers were no success`);
      taken[side].push(result);
    }
  const figures = (all) => ({
    perSecond: round(median(all.map(({ perSecond }) => perSecond)), 0),
    p99: round(
      quantile(
        all.flatMap(({ times }) => times.get('all')),
        0.99,
      ),
      1,
    ),
  });
  const [ours, baseline] = [figures(taken.ours), figures(taken.baseline)];
  const ratio = round(ours.perSecond / baseline.perSecond);
  return { ours, baseline, ratio, promise, kept: ratio >= promise };
}

function report(found, storm, city) {
  const worst = Object.entries(found).sort(([, a], [, b]) => a.ratio / a.promise - b.ratio / b.promise)[0];
  return {
    ours: worst[1].ours.perSecond,
    baseline: worst[1].baseline.perSecond,
    ratio: worst[1].ratio,
    unit: `requests per second of what is nearest to its promise (${worst[0]}, ${worst[1].promise})`,
    n: Object.keys(found).length,
    kept: Object.values(found).every(({ kept }) => kept) && storm.kept,
    details: { scenes: found, mustRead: storm, city },
  };
}

/** Takes away what the run has posted, and everything that tells of it. */
async function cleanUp(pool) {
  await pool.query(`delete from core.outbox where due_at = '2199-01-01T00:00:00Z'`);
  await pool.query(
    `delete from core.notification where body->>'title' like '第 % 則量測公告' or body->>'title' = '量測必讀'`,
  );
  await pool.query(
    `delete from plugin_bulletin.acknowledgement where notice_id in (select id from plugin_bulletin.notice where title = '量測必讀')`,
  );
  await pool.query(
    `delete from plugin_bulletin.notice where author_name = 'bench' or title like '第 % 則量測公告' or title = '量測必讀'`,
  );
  await pool.query(`delete from core.session where method = 'bench'`);
}

import { searchWords } from '@tessera/contracts';
import pg from 'pg';
import { PeopleSearch } from '../../apps/core/dist/people/people.search.js';
import { PeopleSearchRepository } from '../../apps/core/dist/people/people-search.repository.js';
import { NoticeListsRepository } from '../../plugins/bulletin/dist/server/notices/notice-lists.repository.js';
import { NoticeListsService } from '../../plugins/bulletin/dist/server/notices/notice-lists.service.js';
import { NoticesSearch } from '../../plugins/bulletin/dist/server/search/notices.search.js';
import { PastTitlesRepository } from '../../plugins/bulletin/dist/server/search/past-titles.repository.js';
import { largeCity } from './city.mjs';
import { call, keptConnections, quantile, round } from './load.mjs';
import { databaseUrl, startPortal } from './portal.mjs';
import { signedInReaders } from './readers.mjs';

const readersAsking = 20;
const asked = 200;
const warmUp = 40;
const promise = 50;
const limit = 20;
const rareTitle = '珍禽';
const absent = ['龘', '靐', '龗', '麤', '龖'];

/** Words of each class, from the city itself. */
async function classesOf(pool) {
  const { rows } = await pool.query(
    `select person_name as name from core.account where state = 'active' and length(person_name) = 3 order by md5(id::text) limit 60`,
  );
  const { rows: signs } = await pool.query(
    `select sign from core.account, unnest(string_to_array(person_name, null)) sign where state = 'active' group by sign order by count(*), sign limit 5`,
  );
  const names = rows.map(({ name }) => name);
  const doubled = (words) => words.map((word, at) => word + words[(at + 1) % words.length]);
  return {
    'people: 1 character, common surname': ['people', ['陳', '林', '黃', '張', '李']],
    'people: 1 character, in names': ['people', names.map((name) => [...name][1])],
    'people: 1 character, rare': ['people', signs.map(({ sign }) => sign)],
    'people: 1 character, in titles': ['people', ['員', '科', '長', '師', '書']],
    'people: 1 character, absent': ['people', absent],
    'people: 2 characters, common title': ['people', ['科員', '專員', '科長', '秘書']],
    'people: 2 characters, given names': ['people', names.map((name) => name.slice(1))],
    'people: 2 characters, absent': ['people', doubled(absent)],
    'people: 3 characters, whole names': ['people', names],
    'people: 3 characters, absent': ['people', doubled(absent).map((word) => `${word}龍`)],
    'people: surname and title': ['people', ['陳 科員', '林 主任', '王 技士']],
    'people: account and extension': ['people', ['u10', 'u1234', '5550', '1234', '0999']],
    'notices: 2 characters, common': ['bulletin.notices', ['公告', '會議', '健康', '注意', '辦理']],
    'notices: 2 characters, rare': ['bulletin.notices', [rareTitle]],
    'notices: 2 characters, absent': ['bulletin.notices', doubled(absent)],
    'notices: 1 character, common': ['bulletin.notices', ['會', '年', '安']],
  };
}

/** Three old notices to the whole government with a word that no other has. */
const addRare = (pool) =>
  pool.query(
    `insert into plugin_bulletin.notice (id, title, audience_key, author_id, author_name, agency_id, agency_name, state,
       published_at, created_at, changed_at, changed_by, changed_by_name)
     select gen_random_uuid(), $1 || n, 'G', gen_random_uuid(), 'bench', id, 'bench', 'current', now() - n * interval '1 year',
       now(), now(), gen_random_uuid(), 'bench' from core.agency, generate_series(5, 7) n where parent_id is null`,
    [rareTitle],
  );
const removeRare = (pool) => pool.query(`delete from plugin_bulletin.notice where author_name = 'bench'`);

/** The providers themselves over a bare connection: the same statements, no portal around them. */
function bareSearches(pool) {
  const sql = {
    query: async ({ text, name }, values) => (await pool.query({ text, name, values })).rows,
  };
  const everyPerson = { condition: () => ({ text: 'true', values: [] }) };
  const ownKeys = {
    condition: (caller, _action, _subject, columns, first) => ({
      text: `${columns.audienceKey} = any($${first})`,
      values: [caller.audienceKeys],
    }),
  };
  const clock = { now: () => new Date() };
  const lists = new NoticeListsService(new NoticeListsRepository(sql, ownKeys), clock, { get: () => 'Asia/Taipei' });
  return {
    people: new PeopleSearch(new PeopleSearchRepository(sql, everyPerson), { byId: () => undefined }),
    'bulletin.notices': new NoticesSearch(lists, new PastTitlesRepository(sql)),
  };
}

/** Milliseconds of each of `asked` searches, after some that fill caches and plans. */
async function timesOf(words, readers, ask) {
  const times = [];
  for (let n = 0; n < warmUp + asked; n++) {
    const started = performance.now();
    await ask(words[n % words.length], readers[(n * 7) % readers.length]);
    if (n >= warmUp) times.push(performance.now() - started);
  }
  return times;
}

const figuresOf = (times) => ({
  p50: round(quantile(times, 0.5), 1),
  p95: round(quantile(times, 0.95), 1),
  p99: round(quantile(times, 0.99), 1),
});

/** People among a hundred thousand and notices among a million, by kinds of words, one search after the other. */
export async function run(say) {
  const city = await largeCity(say);
  const portal = await startPortal(city.dataDirectory, { TESSERA_WORKERS: '1' });
  const pool = new pg.Pool({ connectionString: databaseUrl(city.dataDirectory), max: 2 });
  const agent = keptConnections(1);
  try {
    await addRare(pool);
    const readers = await signedInReaders(pool, readersAsking);
    const callers = new Map(
      readers.map((reader) => [reader, { ...reader, accountId: reader.id, audienceKeys: reader.keys }]),
    );
    const bare = bareSearches(pool);
    const classes = {};
    for (const [name, [kind, words]] of Object.entries(await classesOf(pool))) {
      const throughPortal = async (q, { cookie }) => {
        const query = new URLSearchParams({ q, limit: String(limit) });
        const { status } = await call(agent, `${portal.url}/api/search/${kind}?${query}`, { headers: { cookie } });
        if (status !== 200) throw new Error(`${name}: ${q} was answered ${status}`);
      };
      const overPg = (q, reader) =>
        bare[kind].search(
          callers.get(reader),
          { text: q, words: searchWords(q), limit, cursor: undefined },
          AbortSignal.timeout(60_000),
        );
      const ours = figuresOf(await timesOf(words, readers, throughPortal));
      const baseline = figuresOf(await timesOf(words, readers, overPg));
      classes[name] = { ours, baseline, ratio: round(ours.p95 / baseline.p95) };
      say(`${name}: p50 ${ours.p50}, p95 ${ours.p95}, p99 ${ours.p99} ms; bare p95 ${baseline.p95} ms`);
    }
    const worst = Object.entries(classes).sort(([, a], [, b]) => b.ours.p95 - a.ours.p95)[0];
    return {
      ours: worst[1].ours.p95,
      baseline: worst[1].baseline.p95,
      ratio: worst[1].ratio,
      unit: `milliseconds, 95th percentile of the slowest class (${worst[0]}); baseline = the same statements over bare pg; promise ${promise}`,
      n: Object.keys(classes).length * asked,
      kept: worst[1].ours.p95 < promise,
      details: { classes, readers: readersAsking, limit, city },
    };
  } finally {
    agent.destroy();
    await removeRare(pool);
    await pool.query(`delete from core.session where method = 'bench'`);
    await pool.end();
    await portal.stop();
  }
}

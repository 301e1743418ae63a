// Bare `http` and `pg`: the same statement, the same JSON, nothing else. READERS is a JSON list of {id, keys}.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const readers = JSON.parse(process.env.READERS);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const text = `
select n.*, (n.author_id <> $7::uuid and n.published_at > greatest($8::timestamptz,
  (select at from plugin_bulletin.read_watermark where account_id = $7::uuid))
  and not exists (select from plugin_bulletin.receipt x where x.account_id = $7::uuid and x.notice_id = n.id)) as unread from (
select n.* from unnest($1::text[]) as k(key)
cross join lateral (
  select r.id, r.title, r.summary, r.audience_key, r.agency_id, r.agency_name, r.author_id,
    r.author_name, r.published_at, r.expires_at, r.updates, r.reads, r.version from plugin_bulletin.notice r
  where r.audience_key = k.key and r.state = 'current' and r.deleted_at is null
    and (r.published_at, r.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    and (r.expires_at is null or r.expires_at > $5::timestamptz) and coalesce((r.audience_key = any($6)), false)
  order by r.published_at desc, r.id desc limit (select $4::bigint)
) n order by n.published_at desc, n.id desc limit $4) n order by n.published_at desc, n.id desc`;
const audiences = { G: 'government', T: 'agency-and-subordinates', A: 'agency' };

const itemOf = (row) => ({
  id: row.id,
  title: row.title,
  summary: row.summary,
  audience: audiences[row.audience_key[0]],
  agency: { id: row.agency_id, shortName: row.agency_name },
  authorName: row.author_name,
  publishedAt: row.published_at.toISOString(),
  expiresAt: row.expires_at?.toISOString() ?? null,
  updates: row.updates,
  reads: row.reads,
  unread: row.unread,
  version: row.version,
});

const cursorOf = ({ publishedAt, id }, filter) => {
  const f = createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 12);
  return Buffer.from(JSON.stringify({ v: 1, key: [publishedAt, id], f })).toString('base64url');
};

createServer(async (request, response) => {
  const { id, keys } = readers[request.headers['x-reader']];
  const own = request.url.includes('audience=agency');
  const asked = own ? keys.filter((key) => key.startsWith('A:')) : keys;
  const now = new Date();
  const since = new Date(now.getTime() - 90 * 86_400_000);
  const values = [asked, now, null, 21, now, keys, id, since];
  const { rows } = await pool.query({ name: 'list', text, values });
  const items = rows.slice(0, 20).map(itemOf);
  const filter = own ? { audience: 'agency', tab: 'current' } : { tab: 'current' };
  const body = JSON.stringify({ items, next: rows.length > 20 ? cursorOf(items.at(-1), filter) : null });
  response.setHeader('content-type', 'application/json; charset=utf-8').end(body);
}).listen(0, '127.0.0.1', function () {
  process.send({ port: this.address().port });
});

import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The first one's agency has three old posts of its own: the list that used to be slowest. */
const quietFirst = `
select a.id, a.person_name as name, a.agency_id as "agencyId", array(
  select ancestor::text from core.agency_closure where descendant = a.agency_id) as ancestors
from (select distinct on (agency_id) * from core.account where state = 'active' and name like 'u%' order by agency_id, md5(name)) a
left join lateral (select count(*) as own from (
  select 1 from plugin_bulletin.notice n where n.audience_key = 'A:' || a.agency_id and n.state = 'current' and n.deleted_at is null limit 1000) x) n on true
order by (n.own between 1 and 3) desc, md5(a.name) limit $1`;

/** A session for each account, as if it had signed in; answers their cookies in the same order. */
export async function sessionsFor(pool, accountIds) {
  const tokens = accountIds.map(() => randomBytes(32).toString('base64url'));
  await pool.query(
    `insert into core.session (id, token_hash, account_id, method, address, agent, idle_until, ends_at)
     select id, hash, account, 'bench', '127.0.0.1', 'bench', now() + interval '1 day', now() + interval '1 day'
     from unnest($1::uuid[], $2::bytea[], $3::uuid[]) as s(id, hash, account)`,
    [
      accountIds.map(() => randomUUID()),
      tokens.map((token) => createHash('sha256').update(token).digest()),
      accountIds,
    ],
  );
  return tokens.map((token) => `tessera_session=${token}`);
}

/** People of as many different agencies, each with a session of their own: `{id, name, agencyId, keys, cookie}`. */
export async function signedInReaders(pool, count) {
  const { rows } = await pool.query(quietFirst, [count]);
  const cookies = await sessionsFor(
    pool,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, name, agencyId, ancestors }, at) => ({
    id,
    name,
    agencyId,
    keys: ['G', `A:${agencyId}`, ...ancestors.map((ancestor) => `T:${ancestor}`)],
    cookie: cookies[at],
  }));
}

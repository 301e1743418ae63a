import { newId } from '@tessera/sdk';
import type pg from 'pg';
import { type CopyValue, copyRows } from './copy-rows.js';
import { personName, personTitle } from './person-names.js';
import { withoutSearchIndexes } from './without-search-indexes.js';

export interface DemoPlace {
  agencyId: string;
  unitId: string;
}

const reportEvery = 5_000;
/** From here on the indexes of the search are built after the rows. */
const bulkFrom = 20_000;

/** Nodes that people can belong to: units, and agencies without units. */
export async function demoPlaces(client: pg.PoolClient): Promise<DemoPlace[]> {
  const { rows } = await client.query<DemoPlace>(
    `select n.id as "unitId", own.id as "agencyId" from core.agency n
     join lateral (select a.id from core.agency_closure c join core.agency a on a.id = c.ancestor
                   where c.descendant = n.id and a.kind <> 'unit' order by c.depth limit 1) own on true
     where n.state = 'active' and not exists (select from core.agency u where u.parent_id = n.id and u.kind = 'unit')
     order by n.code`,
  );
  return rows;
}

/** Adds `count` invented people, signing in with the password whose hash is given, as `u100001` and so on. */
export async function addDemoPeople(
  client: pg.PoolClient,
  {
    count,
    passwordHash,
    random,
    onProgress,
  }: { count: number; passwordHash: string; random: () => number; onProgress: (done: number) => void },
): Promise<void> {
  const places = await demoPlaces(client);
  const { rows } = await client.query<{ last: number }>(
    `select coalesce(max(substr(name, 2)::int), 100000) as last from core.account where name ~ '^u[0-9]{6}$'`,
  );
  const first = (rows[0]?.last ?? 100_000) + 1;
  const ids = Array.from({ length: count }, newId);
  function* accounts(): Generator<CopyValue[]> {
    for (const [at, id] of ids.entries()) {
      // bigger offices come first in the tree: squaring the draw fills them more, as in life
      const place = places[Math.floor(random() ** 1.5 * places.length)];
      if (!place) throw new Error('the organisation is empty: import one first');
      const name = `u${first + at}`;
      if (at % reportEvery === 0) onProgress(at);
      yield [
        id,
        name,
        name,
        personName(random),
        personTitle(random),
        place.agencyId,
        place.unitId,
        `02-5550${1000 + (at % 9000)}`,
        `${name}@mail.example`,
        'active',
      ];
    }
  }
  const load = () =>
    copyRows(
      client,
      'core.account (id, name, name_key, person_name, title, agency_id, unit_id, office_phone, recovery_mail, state)',
      accounts(),
    );
  if (count < bulkFrom) await load();
  else await withoutSearchIndexes(client, load);
  function* passwords(): Generator<CopyValue[]> {
    for (const id of ids) yield [id, passwordHash, '示範資料'];
  }
  await copyRows(client, 'core.password (account_id, hash, note)', passwords());
  onProgress(count);
}

import type pg from 'pg';

/** One seed person in 衛生局, so that the help of a page names somebody. */
export async function addDemoSeedPersons(client: pg.PoolClient): Promise<void> {
  await client.query(
    `insert into core.seed_person (agency_id, account_id, named_by)
     select a.agency_id, a.id, a.id from core.account a where a.name = 'agencyadmin' on conflict do nothing`,
  );
}

import { join } from 'node:path';
import type pg from 'pg';
import type { Environment } from '../boot/environment.js';
import { demoFolder } from '../boot/paths.js';
import { BlobStore } from '../files/blob-store.js';
import { addDemoPicture } from './demo-picture.js';

const folder = join(demoFolder, 'portraits');
const sizes = [256, 64].map((side) => ({ width: side, height: side }));
/** Drawn for the demo; the others keep the first character of their name. */
const accounts = ['agencyadmin', 'neighbour'];

/** Pictures of some people of the demo city, as they would have uploaded them. */
export async function addDemoPortraits(client: pg.PoolClient, environment: Environment): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string; agencyId: string }>(
    `select id, name, agency_id as "agencyId" from core.account where name = any($1)`,
    [accounts],
  );
  for (const by of rows) {
    const owner = { subject: 'AccountPicture', id: by.id };
    const file = join(folder, by.name);
    const picture = await addDemoPicture(client, new BlobStore(environment), { file, sizes, owner, by });
    await client.query('update core.account set picture_id = $2 where id = $1', [by.id, picture]);
  }
}

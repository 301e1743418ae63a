import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { newId } from '@tessera/sdk';
import type pg from 'pg';
import { addDemoApplications } from '../applications/demo-applications.js';
import type { Environment } from '../boot/environment.js';
import { demoFolder } from '../boot/paths.js';
import { addDemoDashboards } from '../dashboards/demo-dashboards.js';
import { addDemoDelegations } from '../delegations/delegations.demo.js';
import { BlobStore } from '../files/blob-store.js';
import { PasswordHasher } from '../identity/passwords/password-hasher.js';
import { importMeansOver } from '../organisation/import/import-means.js';
import { importOrganisation } from '../organisation/import/import-organisation.js';
import { addDemoPosts } from '../posts/posts.demo.js';
import { addDemoRoleRequests } from '../role-requests/role-requests.demo.js';
import { addDemoTokens } from '../tokens/tokens.demo.js';
import { addDemoClosures } from '../working-time/working-time.demo.js';
import { type DemoAccount, demoAccounts } from './demo-accounts.js';
import { addDemoBanners } from './demo-banners.js';
import { addDemoContent, type DemoProgress } from './demo-content.js';
import { addDemoNotifications } from './demo-notifications.js';
import { addDemoPeople } from './demo-people.js';
import { addDemoPortraits } from './demo-portraits.js';
import { addDemoSeedPersons } from './demo-seed-persons.js';
import { seededRandom } from './random.js';

const seed = 20_260_312;
const peopleOfSmallCity = 200;
const organisationFile = join(demoFolder, 'organisation.csv');

export interface DemoCity {
  accounts: readonly DemoAccount[];
  /** Told once; stored nowhere in clear. */
  password: string;
}

/** 12 letters and digits that are not mistaken for one another. */
const inventPassword = (): string => {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...randomBytes(12)].map((byte) => signs[byte % signs.length]).join('');
};

/** Makes the small city of a first start; undefined when there are accounts already. */
export async function seedDemoCity(
  pool: pg.Pool,
  environment: Environment,
  onProgress: DemoProgress,
): Promise<DemoCity | undefined> {
  const { rows } = await pool.query('select 1 from core.account limit 1');
  if (rows.length > 0) return undefined;
  const means = importMeansOver(pool, environment);
  await importOrganisation({ file: organisationFile }, means);
  const password = environment.TESSERA_DEMO_PASSWORD ?? inventPassword();
  const passwordHash = await new PasswordHasher().hash(password);
  const random = seededRandom(seed);
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const account of demoAccounts) await addAccount(client, account, passwordHash);
    await client.query(
      `insert into core.parameter (key, value) values ('people.mail-domain', '"example.gov.tw"') on conflict do nothing`,
    );
    await addDemoPeople(client, {
      count: peopleOfSmallCity,
      passwordHash,
      random,
      onProgress: (done) => onProgress('people', done, peopleOfSmallCity),
    });
    await addDemoApplications(client, means.clock.now());
    await addDemoDashboards(client, means.clock.now());
    await addDemoPortraits(client, environment);
    await addDemoBanners(client, environment, means.clock.now());
    await addDemoSeedPersons(client);
    await addDemoClosures(client, means.clock.now());
    await addDemoContent(client, {
      blobs: new BlobStore(environment),
      amounts: {},
      now: means.clock.now(),
      random,
      onProgress,
    });
    await addDemoNotifications(client, means.clock.now());
    await addDemoRoleRequests(client, means.clock.now());
    await addDemoTokens(client, means.clock.now());
    await addDemoPosts(client, means.clock.now());
    await addDemoDelegations(client, means.clock.now());
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return { accounts: demoAccounts, password };
}

async function addAccount(
  client: pg.PoolClient,
  { account, name, title, unit, grant }: DemoAccount,
  passwordHash: string,
): Promise<void> {
  const id = newId();
  await client.query(
    `insert into core.account (id, name, name_key, person_name, title, agency_id, unit_id, office_phone, recovery_mail, state)
     select $1, $2, $2, $3, $4, u.parent_id, u.id, '02-55500100', $2 || '@mail.example', 'active' from core.agency u where u.code = $5`,
    [id, account, name, title, unit],
  );
  await client.query(`insert into core.password (account_id, hash, note) values ($1, $2, '示範資料')`, [
    id,
    passwordHash,
  ]);
  if (!grant) return;
  await client.query(
    `insert into core.role_grant (id, role_id, account_id, agency_id)
     select $1, r.id, $2, (select id from core.agency where code = $4) from core.role r where r.key = $3`,
    [newId(), id, grant.role, grant.agency],
  );
}

/** Adds people and content by the given figures, whatever stands there already. */
export async function growDemoCity(
  pool: pg.Pool,
  {
    environment,
    people,
    amounts,
    now,
    onProgress,
  }: { environment: Environment; people: number; amounts: Record<string, number>; now: Date; onProgress: DemoProgress },
): Promise<void> {
  const random = seededRandom(seed + people);
  const client = await pool.connect();
  try {
    await client.query(`set statement_timeout = 0; set synchronous_commit = off; set maintenance_work_mem = '512MB'`);
    const { rows } = await client.query<{ hash: string }>('select hash from core.password limit 1');
    const passwordHash = rows[0]?.hash ?? (await new PasswordHasher().hash(inventPassword()));
    if (people > 0)
      await addDemoPeople(client, {
        count: people,
        passwordHash,
        random,
        onProgress: (done) => onProgress('people', done, people),
      });
    await client.query('analyze core.account; analyze core.password');
    await addDemoContent(client, { blobs: new BlobStore(environment), amounts, now, random, onProgress });
  } finally {
    client.release(true);
  }
}

import { rm } from 'node:fs/promises';
import pg from 'pg';
import { temporaryFolder } from './cluster.js';
import { type Portal, type PortalOptions, startPortal } from './portal.js';
import { loadDemoCity, loadEnvironment } from './portal-programs.js';
import { testDatabase } from './test-database.js';

/** Password of every account of the demo city in tests. */
export const demoPassword = 'Demo-City-2026';

/** The built portal over a freshly seeded demo city; its database goes with it. */
export async function startDemoPortal({ environment = {} }: Omit<PortalOptions, 'databaseUrl'> = {}): Promise<Portal> {
  const database = await testDatabase();
  const [{ seedDemoCity }, { readEnvironment }] = await Promise.all([loadDemoCity(), loadEnvironment()]);
  // contents of files lie beside the database: who seeds and who serves must mean the same folder
  const dataDirectory = temporaryFolder();
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  try {
    const means = readEnvironment({
      DATABASE_URL: database.url,
      TESSERA_DATA_DIR: dataDirectory,
      TESSERA_DEMO_PASSWORD: demoPassword,
    });
    await seedDemoCity(pool, means, () => {});
  } finally {
    await pool.end();
  }
  const portal = await startPortal({
    databaseUrl: database.url,
    environment: { TESSERA_DATA_DIR: dataDirectory, ...environment },
  });
  return {
    ...portal,
    dataDirectory,
    stop: async () => {
      await portal.stop();
      await database.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

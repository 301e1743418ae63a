import pg from 'pg';
import { type Portal, type PortalOptions, startPortal } from './portal.js';
import { loadDemoCity, loadEnvironment } from './portal-programs.js';
import { testDatabase } from './test-database.js';

/** Password of every account of the demo city in tests. */
export const demoPassword = 'Demo-City-2026';

/** The built portal over a freshly seeded demo city; its database goes with it. */
export async function startDemoPortal({ environment = {} }: Omit<PortalOptions, 'databaseUrl'> = {}): Promise<Portal> {
  const database = await testDatabase();
  const [{ seedDemoCity }, { readEnvironment }] = await Promise.all([loadDemoCity(), loadEnvironment()]);
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  try {
    const means = readEnvironment({ DATABASE_URL: database.url, TESSERA_DEMO_PASSWORD: demoPassword });
    await seedDemoCity(pool, means, () => {});
  } finally {
    await pool.end();
  }
  const portal = await startPortal({ databaseUrl: database.url, environment });
  return {
    ...portal,
    stop: async () => {
      await portal.stop();
      await database.drop();
    },
  };
}

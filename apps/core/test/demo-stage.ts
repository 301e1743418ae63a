import { type HttpClient, type Portal, startPortal, testDatabase } from '@tessera/testing';
import pg from 'pg';

export const demoRoles = ['anonymous', 'staff', 'neighbour', 'agencyadmin', 'sysadmin'] as const;
export type DemoRole = (typeof demoRoles)[number];

export interface DemoStage {
  portal: Portal;
  /** One signed-in client per demo account; `anonymous` has no session. */
  clients: Record<DemoRole, HttpClient>;
  /** As owner of the tables. */
  pool: pg.Pool;
  stop(): Promise<void>;
}

const password = 'Demo-City-2026';

/** The built portal over a freshly seeded demo city. */
export async function demoStage(environment: Record<string, string> = {}): Promise<DemoStage> {
  const database = await testDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  const { seedDemoCity } = (await import('../dist/demo/demo-city.js')) as typeof import('../src/demo/demo-city.js');
  const { readEnvironment } = (await import(
    '../dist/boot/environment.js'
  )) as typeof import('../src/boot/environment.js');
  await seedDemoCity(pool, readEnvironment({ DATABASE_URL: database.url, TESSERA_DEMO_PASSWORD: password }), () => {});
  const portal = await startPortal({ databaseUrl: database.url, environment });
  const signedIn = async (role: DemoRole) =>
    [role, role === 'anonymous' ? portal.client() : await portal.signIn(role, password)] as const;
  const clients = Object.fromEntries(await Promise.all(demoRoles.map(signedIn))) as Record<DemoRole, HttpClient>;
  return {
    portal,
    clients,
    pool,
    stop: async () => {
      await portal.stop();
      await pool.end();
      await database.drop();
    },
  };
}

import { demoPassword, type HttpClient, type Portal, startDemoPortal } from '@tessera/testing';
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

/** The built portal over a freshly seeded demo city. */
export async function demoStage(environment: Record<string, string> = {}): Promise<DemoStage> {
  const portal = await startDemoPortal({ environment });
  const pool = new pg.Pool({ connectionString: portal.databaseUrl, max: 3 });
  const signedIn = async (role: DemoRole) =>
    [role, role === 'anonymous' ? portal.client() : await portal.signIn(role, demoPassword)] as const;
  const clients = Object.fromEntries(await Promise.all(demoRoles.map(signedIn))) as Record<DemoRole, HttpClient>;
  return {
    portal,
    clients,
    pool,
    stop: async () => {
      await pool.end();
      await portal.stop();
    },
  };
}

import type { Environment } from '../boot/environment.provider.js';
import { openPool } from '../database/pool.js';

/**
 * Makes the demo city of a first start and tells its accounts; in a portal with accounts one query, and nothing with
 * TESSERA_DEMO=0.
 */
export async function preparePortal(
  url: string,
  environment: Environment,
  tell: (message: string) => void,
): Promise<void> {
  if (!environment.TESSERA_DEMO) return;
  const pool = openPool({ url, max: 2, name: 'tessera supervisor' });
  try {
    const { rowCount } = await pool.query('select from core.account limit 1');
    if (rowCount) return;
    const { seedRoles } = await import('../permissions/rules/seed-roles.js');
    const { seedDemoCity } = await import('../demo/demo-city.js');
    const { demoGreeting } = await import('../demo/demo-greeting.js');
    await seedRoles(pool);
    const city = await seedDemoCity(pool, environment, () => {});
    if (city) tell(demoGreeting(city));
  } finally {
    await pool.end();
  }
}

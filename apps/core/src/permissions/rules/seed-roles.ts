import type pg from 'pg';
import { seedBuiltInRoles } from './seed-builtin-roles.js';

/** Brings the built-in roles up to date outside the application: a command may come before the first worker. */
export async function seedRoles(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await seedBuiltInRoles({
      query: async <Row>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, values as unknown[])).rows as Row[],
    });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Transaction } from '@tessera/sdk';
import { testDatabase } from '@tessera/testing';
import pg from 'pg';
import { openPool } from '../src/database/pool.js';
import { IdentityCleanUpRepository } from '../src/identity/identity-clean-up.repository.js';

const now = new Date('2026-03-02T01:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const month = 30 * 24 * 60;

describe('the clean-up of sign-ins', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let owner: pg.Client;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    pool = openPool({ url: database.url, max: 1, name: 'spec' });
  });
  afterAll(async () => {
    await pool?.end();
    await owner?.end();
    await database?.drop();
  });

  it('takes what is over and leaves what still counts, as the portal itself', async () => {
    const [agency, account] = [newId(), newId()];
    await owner.query(
      `insert into core.agency (id, code, kind, name, short_name) values ($1, 'A', 'inside', 'A', 'A')`,
      [agency],
    );
    await owner.query(
      `insert into core.account (id, name, name_key, person_name, agency_id, unit_id) values ($1, 'a', 'a', 'A', $2, $2)`,
      [account, agency],
    );
    const attempts: [Date, Date | null][] = [
      [later(-1), null],
      [later(-1), later(1)],
      [later(1), null],
    ];
    for (const [windowEnds, lockedUntil] of attempts)
      await owner.query('insert into core.sign_in_attempt values ($1, 1, $2, $3)', [
        randomBytes(8),
        windowEnds,
        lockedUntil,
      ]);
    for (const expires of [later(-1), later(1)])
      await owner.query(`insert into core.challenge values ($1, 'captcha', '{}', $2)`, [newId(), expires]);
    for (const ends of [later(-month - 1), later(-1), later(1)])
      await owner.query(
        `insert into core.session (id, token_hash, account_id, method, address, agent, idle_until, ends_at) values ($1, $2, $3, '', '', '', $4, $4)`,
        [newId(), randomBytes(32), account, ends],
      );

    const transaction = {
      query: async (text: string, values: unknown[]) => (await pool.query(text, values)).rows,
    } as unknown as Transaction;
    await new IdentityCleanUpRepository().forget(transaction, now);

    const left = async (table: string) =>
      Number((await owner.query(`select count(*) from core.${table}`)).rows[0].count);
    expect(await left('sign_in_attempt')).toBe(2);
    expect(await left('challenge')).toBe(1);
    expect(await left('session')).toBe(2);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@tessera/testing';
import pg from 'pg';
import { applicationRole } from '../pool.js';

describe('the migrated database', () => {
  let database: TestDatabase;
  let portal: pg.Client;

  beforeAll(async () => {
    database = await testDatabase();
    portal = new pg.Client({ connectionString: database.url, options: `-c role=${applicationRole}` });
    await portal.connect();
  });

  afterAll(async () => {
    await portal.end();
    await database.drop();
  });

  const code = (statement: string) =>
    portal.query(statement).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  const denied = '42501';

  it('lets the portal read and write its own tables', async () => {
    expect(await code(`insert into core.epoch (topic, version) values ('spec', 1)`)).toBe('done');
    expect(await code('select * from portal.person')).toBe('done');
    expect(await code('select * from bullmq.migration')).toBe('done');
  });

  it.each(['audit_entry', 'audit_link', 'audit_checkpoint'])('lets the portal only add to %s', async (table) => {
    expect(await code(`select * from core.${table}`)).toBe('done');
    expect(await code(`delete from core.${table}`)).toBe(denied);
    expect(await code(`truncate core.${table}`)).toBe(denied);
    const column = table === 'audit_entry' ? 'body = null' : 'hash = hash';
    expect(await code(`update core.${table} set ${column}`)).toBe(denied);
  });

  it('keeps the record of migrations from the portal', async () => {
    expect(await code('delete from core.migration')).toBe(denied);
    expect(await code('delete from core.migration_state')).toBe(denied);
    expect(await code('create table core.own (id int)')).toBe(denied);
  });
});

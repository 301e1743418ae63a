import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, temporaryFolder, testDatabase } from '@tessera/testing';
import { query } from './processes/holder.js';
import { migrationsOnly, pluginRoot, writePlugin } from './processes/plugin-folders.js';

const migrator = fileURLToPath(new URL('../dist/database/migrate/main.js', import.meta.url));

interface Report {
  core: string[];
  plugins: { id: string; applied: string[]; failure?: string }[];
}

describe('migrations of plugins', () => {
  let folder: string;
  let root: string;
  let database: TestDatabase;
  let report: Report;

  const migrate = async (): Promise<Report> => {
    const { stdout } = await promisify(execFile)(process.execPath, [migrator], {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, TESSERA_PLUGINS: root },
    });
    return JSON.parse(stdout) as Report;
  };
  const outcome = (id: string) => report.plugins.find((plugin) => plugin.id === id);
  const state = async (id: string) =>
    (
      await query<{ state: string; reason: string }>(
        database.url,
        `select state, state_reason as reason from core.plugin where id = '${id}'`,
      )
    )[0];
  const asRole = async (role: string, statement: string) =>
    query(database.url, `set role ${role}; ${statement}`).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );

  beforeAll(async () => {
    folder = temporaryFolder();
    root = pluginRoot(folder);
    database = await testDatabase();
    writePlugin(
      root,
      'well-made',
      migrationsOnly(
        'create table thing (place uuid, during tstzrange, exclude using gist (place with =, during with &&))',
        'create view named as select t.place, p.name from thing t left join portal.person p on p.id = t.place',
      ),
    );
    writePlugin(root, 'misspelt', migrationsOnly('create table first (id int)', 'create tabel second (id int)'));
    writePlugin(root, 'burglar', migrationsOnly('delete from core.account'));
    writePlugin(root, 'squatter', migrationsOnly('create table core.mine (id int)'));
    writePlugin(root, 'unloadable', 'throw new Error("not today");');
    report = await migrate();
  });

  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('run in the schema of the plugin, as a role of its own', async () => {
    expect(outcome('well-made')).toEqual({ id: 'well-made', applied: [expect.anything(), expect.anything()] });
    const [table] = await query(
      database.url,
      `select tableowner as owner from pg_tables where schemaname = 'plugin_well_made' and tablename = 'thing'`,
    );
    expect(table).toEqual({ owner: 'plugin_well_made' });
  });

  it('leave rows, but not tables, to the portal', async () => {
    const row = `values (gen_random_uuid(), tstzrange(now(), null))`;
    expect(await asRole('tessera_app', `insert into plugin_well_made.thing ${row}`)).toBe('done');
    expect(await asRole('tessera_app', 'delete from plugin_well_made.thing')).toBe('done');
    expect(await asRole('tessera_app', 'drop table plugin_well_made.thing')).toBe('42501');
  });

  it('may forbid overlaps, which then holds for every row of the portal', async () => {
    const row = (from: string, to: string) =>
      asRole(
        'tessera_app',
        `insert into plugin_well_made.thing values ('019a0000-0000-7000-8000-000000000001', tstzrange('${from}Z', '${to}Z'))`,
      );
    expect(await row('2026-03-02T09:00', '2026-03-02T10:00')).toBe('done');
    expect(await row('2026-03-02T10:00', '2026-03-02T11:00')).toBe('done');
    expect(await row('2026-03-02T10:59', '2026-03-02T12:00')).toBe('23P01');
  });

  it('can neither read nor change what is not theirs', async () => {
    expect(outcome('burglar')?.failure).toContain('permission denied');
    expect(outcome('squatter')?.failure).toContain('permission denied');
    expect(await asRole('plugin_well_made', 'select * from core.account')).toBe('42501');
    expect(await asRole('plugin_well_made', 'select * from core.password')).toBe('42501');
    expect(await asRole('plugin_well_made', 'select * from portal.person')).toBe('done');
  });

  it('that fail put their plugin into quarantine and stop no other', async () => {
    expect(outcome('misspelt')?.failure).toContain('syntax error');
    expect(await state('misspelt')).toEqual({ state: 'quarantined', reason: expect.stringContaining('migration: ') });
    expect(outcome('unloadable')?.failure).toBe('not today');
    expect((await state('unloadable'))?.state).toBe('quarantined');
  });

  it('are tried again by a mended build, from where they stood', async () => {
    const [before] = await query(database.url, 'select count(*)::int as count from plugin_misspelt.migration');
    expect(before).toEqual({ count: 1 });
    writePlugin(
      root,
      'misspelt',
      migrationsOnly('create table first (id int)', 'create table second (id int)'),
      '1.0.1',
    );
    report = await migrate();
    expect(outcome('misspelt')?.applied).toHaveLength(1);
    expect(outcome('well-made')).toEqual({ id: 'well-made', applied: [] });
    expect(await state('misspelt')).toEqual({ state: 'ready', reason: '' });
    expect((await state('burglar'))?.state).toBe('quarantined');
  });
});

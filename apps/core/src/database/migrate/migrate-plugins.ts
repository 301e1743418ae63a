import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type PluginModuleOptions, pluginModuleMetadata } from '@tessera/sdk';
import type pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { schemaOf } from '../../plugins/plugin-checks.js';
import type { PluginFolder } from '../../plugins/plugin-folder.js';
import { grantPluginSchema, preparePluginSchema } from './application-role.js';
import type { PluginMigrations } from './migration-report.js';
import { migrationName, runMigrations } from './run-migrations.js';

type Migrations = readonly (new () => MigrationInterface)[];
const longestImport = 20_000;

/** Migrates one plugin as its own role; whatever it does wrong becomes its `failure` and stops nobody else. */
export async function migratePlugin(
  client: pg.Client,
  url: string,
  plugin: PluginFolder,
  only?: readonly string[],
): Promise<PluginMigrations> {
  try {
    const declared = await migrationsOf(plugin);
    const migrations = only ? declared.filter((one) => only.includes(migrationName(one))) : declared;
    if (declared.length === 0) return { id: plugin.id, applied: [] };
    const schema = schemaOf(plugin.id);
    await preparePluginSchema(client, schema);
    const applied = await runMigrations({ url, schema, migrations, role: schema });
    await grantPluginSchema(client, schema);
    return { id: plugin.id, applied };
  } catch (error) {
    return { id: plugin.id, applied: [], failure: (error as Error).message || String(error) };
  }
}

async function migrationsOf({ folder, manifest }: PluginFolder): Promise<Migrations> {
  if (!manifest.server) return [];
  const entry = import(pathToFileURL(join(folder, manifest.server)).href) as Promise<{ default?: object }>;
  const { default: pluginClass } = await within(longestImport, entry);
  const options =
    pluginClass && (Reflect.getMetadata(pluginModuleMetadata, pluginClass) as PluginModuleOptions | undefined);
  return options?.migrations ?? [];
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the server part did not load in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DemoAgency, type DemoPerson, type PluginModuleOptions, pluginModuleMetadata } from '@tessera/sdk';
import type pg from 'pg';
import { pluginRoots } from '../boot/paths.js';
import type { BlobStore } from '../files/blob-store.js';
import { addDemoSetting } from '../plugin-settings/demo-settings.js';
import { readPluginFolders } from '../plugins/plugin-folder.js';
import { copyRows } from './copy-rows.js';
import { addDemoAttachment } from './demo-attachment.js';
import { addDemoNotification } from './demo-notifications.js';

export type DemoProgress = (label: string, done: number, total: number) => void;

interface ContentOptions {
  blobs: BlobStore;
  amounts: Readonly<Record<string, number>>;
  now: Date;
  random: () => number;
  onProgress: DemoProgress;
}

/** Enough people to write in everybody's name without holding a large city in memory. */
const mostAuthors = 5_000;

/** Lets every plugin with a `demo` filler invent its content. */
export async function addDemoContent(
  client: pg.PoolClient,
  { blobs, amounts, now, random, onProgress }: ContentOptions,
): Promise<void> {
  const agencies = await client.query<DemoAgency>(
    `select id, name, short_name as "shortName" from core.agency where kind <> 'unit' and state = 'active' order by code`,
  );
  const people = await client.query<DemoPerson>(
    `select id, person_name as name, agency_id as "agencyId" from core.account where state = 'active' order by name_key limit $1`,
    [mostAuthors],
  );
  for (const { manifest, folder } of readPluginFolders(pluginRoots()).sound) {
    if (!manifest.server) continue;
    const { default: plugin } = (await import(pathToFileURL(join(folder, manifest.server)).href)) as {
      default: object;
    };
    const { demo } = (Reflect.getMetadata(pluginModuleMetadata, plugin) ?? {}) as PluginModuleOptions;
    await demo?.({
      agencies: agencies.rows,
      people: people.rows,
      amounts,
      now,
      random,
      query: async (text, values = []) => (await client.query(text, values as unknown[])).rows,
      copy: (target, rows) => copyRows(client, target, rows),
      notify: (notification) => addDemoNotification(client, manifest.id, notification),
      attach: (file) => addDemoAttachment(client, blobs, manifest.id, file),
      decide: (agencyId, values) => addDemoSetting(client, { plugin: manifest.id, agencyId, values, at: now }),
      progress: onProgress,
    });
  }
}

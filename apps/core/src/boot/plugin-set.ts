import pg from 'pg';
import type { PluginSet } from '../plugins/plugin-catalogue.js';
import { type PluginFolder, readPluginFolders } from '../plugins/plugin-folder.js';
import { loadPlugins } from '../plugins/plugin-loader.js';
import type { Environment } from './environment.js';
import { pluginRoots } from './paths.js';

interface Quarantine {
  hash: string;
  reason: string;
}

/** Quarantine decided earlier, by the supervisor or the migrator; it ends when the plugin's files change. */
async function quarantine(environment: Environment): Promise<Map<string, Quarantine>> {
  const client = new pg.Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string } & Quarantine>(
      `select id, hash, state_reason as reason from core.plugin where state = 'quarantined'`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  } finally {
    await client.end();
  }
}

/** Which plugins this process runs, and which it puts aside and why. */
export async function decidePluginSet(environment: Environment): Promise<PluginSet> {
  const { sound, broken } = readPluginFolders(pluginRoots());
  const stopped = await quarantine(environment);
  const isStopped = ({ id, hash }: PluginFolder) => stopped.get(id)?.hash === hash;
  const { loaded, failed } = await loadPlugins(sound.filter((plugin) => !isStopped(plugin)));
  const manifests = new Map(sound.map(({ id, manifest }) => [id, manifest]));
  return {
    ready: loaded,
    quarantined: [
      ...broken,
      ...failed.map((one) => ({ ...one, manifest: manifests.get(one.id) })),
      ...sound.filter(isStopped).map(({ id, folder, manifest, hash }) => ({
        id,
        folder,
        manifest,
        hash,
        reason: stopped.get(id)?.reason ?? '',
      })),
    ],
  };
}

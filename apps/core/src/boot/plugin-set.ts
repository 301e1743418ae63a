import pg from 'pg';
import type { PluginSet } from '../plugins/plugin-catalogue.js';
import { readPluginFolders } from '../plugins/plugin-folder.js';
import { loadPlugins } from '../plugins/plugin-loader.js';
import type { Environment } from './environment.js';
import { pluginRoots } from './paths.js';

/** Quarantine decided earlier, by the supervisor, the migrator or an administrator: id → reason. */
async function quarantine(environment: Environment): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; state_reason: string }>(
      `select id, state_reason from core.plugin where state = 'quarantined'`,
    );
    return new Map(rows.map(({ id, state_reason }) => [id, state_reason]));
  } finally {
    await client.end();
  }
}

/** Which plugins this process runs, and which it puts aside and why. */
export async function decidePluginSet(environment: Environment): Promise<PluginSet> {
  const { sound, broken } = readPluginFolders(pluginRoots());
  const stopped = await quarantine(environment);
  const { loaded, failed } = await loadPlugins(sound.filter(({ id }) => !stopped.has(id)));
  const manifests = new Map(sound.map(({ id, manifest }) => [id, manifest]));
  return {
    ready: loaded,
    quarantined: [
      ...broken,
      ...failed.map((one) => ({ ...one, manifest: manifests.get(one.id) })),
      ...sound
        .filter(({ id }) => stopped.has(id))
        .map(({ id, folder, manifest }) => ({ id, folder, manifest, reason: stopped.get(id) ?? '' })),
    ],
  };
}

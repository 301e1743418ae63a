import pg from 'pg';
import { pluginRoots } from '../boot/paths.js';
import { readPluginFolders } from '../plugins/plugin-folder.js';
import { writeQuarantine } from '../plugins/write-quarantine.js';
import type { Verdict } from './worker-death.js';

/** Writes the verdict where every worker reads it at its start; the next build of the plugin gets another try. */
export async function quarantinePlugin(url: string, { plugin, reason }: Verdict): Promise<void> {
  const found = readPluginFolders(pluginRoots()).sound.find(({ id }) => id === plugin);
  if (!found) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await writeQuarantine(client, found, reason);
  } finally {
    await client.end();
  }
}

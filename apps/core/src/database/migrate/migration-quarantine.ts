import type pg from 'pg';
import type { PluginFolder } from '../../plugins/plugin-folder.js';
import { writeQuarantine } from '../../plugins/write-quarantine.js';
import type { PluginMigrations } from './migration-report.js';

/** Tells these quarantines from those of the supervisor and of administrators. */
const prefix = 'migration: ';

/**
 * Puts plugins whose migration failed into quarantine. Frees the others from such a quarantine of an earlier run, and
 * from any quarantine of an earlier build: mended code deserves another try.
 */
export async function recordOutcome(
  client: pg.Client,
  plugins: readonly PluginFolder[],
  outcomes: readonly PluginMigrations[],
): Promise<void> {
  for (const { id, manifest, hash } of plugins) {
    const failure = outcomes.find((outcome) => outcome.id === id)?.failure;
    if (failure === undefined) {
      await client.query(
        `update core.plugin set state = 'ready', state_reason = '', updated_at = now()
         where id = $1 and state = 'quarantined' and (state_reason like '${prefix}%' or hash <> $2)`,
        [id, hash],
      );
    } else {
      await writeQuarantine(client, { id, manifest, hash }, prefix + failure);
    }
  }
}

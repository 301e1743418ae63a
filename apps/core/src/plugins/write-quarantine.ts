import type pg from 'pg';
import type { PluginFolder } from './plugin-folder.js';

/** Puts a plugin aside where every worker reads it at its start; the next build of it gets another try. */
export async function writeQuarantine(
  client: pg.Client,
  { id, manifest, hash }: Pick<PluginFolder, 'id' | 'manifest' | 'hash'>,
  reason: string,
): Promise<void> {
  await client.query(
    `insert into core.plugin (id, version, manifest, hash, state, state_reason)
     values ($1, $2, $3, $4, 'quarantined', $5)
     on conflict (id) do update set state = 'quarantined', state_reason = excluded.state_reason,
       hash = excluded.hash, updated_at = now()`,
    [id, manifest.version, JSON.stringify(manifest), hash, reason],
  );
}

import { z } from 'zod';

const table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });
export type BackedUpTable = z.infer<typeof table>;

/** First entry of a backup, `backup.json`: what is needed to restore the rest. */
export const backupManifest = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  /** Names of the migrations that had been run. */
  migrations: z.object({ core: z.array(z.string()), plugins: z.record(z.string(), z.array(z.string())) }),
  plugins: z.array(z.object({ id: z.string(), version: z.string() })),
  /** In an order in which every row's references come before it. */
  tables: z.array(table),
  /** Partitions that migrations did not make; `bound` as PostgreSQL writes it, e.g. `FOR VALUES FROM … TO …`. */
  partitions: z.array(z.object({ schema: z.string(), name: z.string(), parent: z.string(), bound: z.string() })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string(), called: z.boolean() })),
});
export type BackupManifest = z.infer<typeof backupManifest>;

/** Last entry, `complete.json`: rows of each table. A backup without it was cut off. */
export const backupEnd = z.object({ rows: z.record(z.string(), z.number()) });
export type BackupEnd = z.infer<typeof backupEnd>;

export const manifestEntry = 'backup.json';
export const endEntry = 'complete.json';
export const tablesFolder = 'tables/';
export const dataFolder = 'data/';

export const qualified = ({ schema, name }: { schema: string; name: string }): string => `${schema}.${name}`;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
export const sqlName = ({ schema, name }: { schema: string; name: string }): string =>
  `${quoted(schema)}.${quoted(name)}`;
export const sqlColumns = (columns: readonly string[]): string => columns.map(quoted).join(', ');

/** Of the data folder everything belongs into a backup but the database itself and what can be installed again. */
export const notBackedUp = new Set(['postgres', 'plugins', '.restoring', '.before-restore']);

/** Outcome of one run of the migrator, sent to its parent over IPC. */
export interface MigrationReport {
  /** Names of the core's migrations that were run now. */
  core: string[];
  plugins: PluginMigrations[];
}

export interface PluginMigrations {
  id: string;
  applied: string[];
  /** Why it could not be migrated; the plugin is in quarantine then. */
  failure?: string;
}

/** Names of migrations to stop at, as recorded in a backup; absent: run everything. */
export interface MigrationTarget {
  core: string[];
  plugins: Record<string, string[]>;
}

import { fileURLToPath } from 'node:url';
import type pg from 'pg';

/** Root of the workspace, three levels above `libs/testing/dist`. */
export const workspace = fileURLToPath(new URL('../../../', import.meta.url));

const built = (path: string) => new URL(`../../../apps/core/dist/${path}`, import.meta.url).href;

/** The built portal's programs. They are started or loaded by path: nothing may depend on the core as a package. */
export const workerProgram = fileURLToPath(built('boot/worker.js'));

export interface EmbeddedDatabase {
  url: string;
  close(): Promise<void>;
}

interface EmbeddedModule {
  openDatabase(options: { dataDirectory: string; durable: boolean }): Promise<EmbeddedDatabase>;
}
interface PostmasterModule {
  stopPostmaster(data: string): Promise<void>;
}
interface MigratorModule {
  ensureMigrated(url: string): Promise<{ plugins: { id: string; failure?: string }[] }>;
}

interface DemoCityModule {
  seedDemoCity(pool: pg.Pool, environment: object, onProgress: () => void): Promise<unknown>;
}
interface EnvironmentModule {
  readEnvironment(source: Record<string, string>): object;
}

export const loadDemoCity = (): Promise<DemoCityModule> => import(built('demo/demo-city.js'));
export const loadEnvironment = (): Promise<EnvironmentModule> => import(built('boot/environment.js'));
export const loadEmbedded = (): Promise<EmbeddedModule> => import(built('database/embedded/open-database.js'));
export const loadPostmaster = (): Promise<PostmasterModule> => import(built('database/embedded/postmaster.js'));
export const loadMigrator = (): Promise<MigratorModule> => import(built('database/migrate/ensure-migrated.js'));

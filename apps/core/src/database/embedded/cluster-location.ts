import { createHash } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, clusterUser, ownerOf, type UnixUser } from './unprivileged-user.js';

/** Where one embedded cluster lives. */
export interface ClusterLocation {
  /** Holds everything below, the log and the register of users. */
  home: string;
  data: string;
  /** Folder of the Unix socket: only its owner (and root) may enter, which is the whole access control. */
  sockets: string;
  /** Undefined: PostgreSQL runs as this process's own user. */
  user: UnixUser | undefined;
}

/** Bytes of a Unix socket's address on Linux and macOS, less the name of the socket itself. */
const longestSocketFolder = 103 - '/.s.PGSQL.5432'.length;
const homeOutside = '/var/lib/tessera';

/**
 * Decides the folders of the cluster that belongs to `dataDirectory`, and creates them but for the data folder.
 * As root, a data folder below somebody's closed home cannot be used by the unprivileged user:
 * then the cluster lies in /var/lib/tessera/<hash>.
 */
export function locateCluster(dataDirectory: string): ClusterLocation {
  const hash = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
  const inside = join(dataDirectory, 'postgres');
  const user = clusterUser(join(inside, 'data'));
  const home = canReach(user, inside) ? inside : join(homeOutside, hash);
  const data = join(home, 'data');
  const runAs = home === inside ? user : clusterUser(data);
  refuseForeignOwner(data);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return { home, data, sockets: socketFolder(hash, runAs), user: runAs };
}

function refuseForeignOwner(data: string): void {
  const owner = ownerOf(data);
  const me = process.getuid?.();
  if (owner && me !== undefined && me !== 0 && owner.uid !== me) {
    throw new Error(`${data} belongs to user ${owner.uid}: start the portal as that user or as root.`);
  }
}

function socketFolder(hash: string, user: UnixUser | undefined): string {
  const own = tmpdir();
  const name = `tessera-${hash}`;
  const suits = existsSync(own) && canReach(user, own) && Buffer.byteLength(join(own, name)) <= longestSocketFolder;
  const folder = join(suits ? own : '/tmp', name);
  const wanted = user?.uid ?? process.getuid?.();
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // made by us or, a moment ago, by another process of ours that has not handed it over yet
  if (user && lstatSync(folder).uid === process.getuid?.()) chownSync(folder, user.uid, user.gid);
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== wanted || stat.mode & 0o077) {
    throw new Error(`${folder} was made by somebody else (owner ${stat.uid}): remove it and start again.`);
  }
  return folder;
}

import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Who runs PostgreSQL; it refuses to run as root. */
export interface UnixUser {
  uid: number;
  gid: number;
}

const overflowUser: UnixUser = { uid: 65534, gid: 65534 };

/**
 * User for a cluster: the owner of an existing one, else `nobody`; undefined when this process is unprivileged itself.
 * @param existing folder of the cluster, which may not exist yet
 */
export function clusterUser(existing: string): UnixUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(existing);
  return owner && owner.uid !== 0 ? owner : (nobody() ?? overflowUser);
}

export function ownerOf(path: string): UnixUser | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

function nobody(): UnixUser | undefined {
  try {
    const fields = /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':');
    return fields && { uid: Number(fields[2]), gid: Number(fields[3]) };
  } catch {
    return undefined;
  }
}

/** May this user pass through every existing folder on the way to `path`? */
export function canReach(user: UnixUser | undefined, path: string): boolean {
  if (!user) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat) {
      const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
      if (!(stat.mode & bit)) return false;
    }
    if (dirname(folder) === folder) return true;
  }
}

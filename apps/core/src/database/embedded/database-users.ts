import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIdentity, identify, isAlive, parseIdentity } from './process-identity.js';

let opened = 0;

/** Register of the processes that use a cluster, one empty file each: the last to leave stops the server. */
export class DatabaseUsers {
  private readonly folder: string;

  constructor(home: string) {
    this.folder = join(home, 'users');
  }

  /** @returns name under which this use is to be left again */
  async enter(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    opened += 1;
    const name = `${formatIdentity(identify(process.pid))}-${opened}`;
    await writeFile(join(this.folder, name), '');
    return name;
  }

  /** @returns is nobody left? Uses of processes that were killed are forgotten. */
  async leave(name: string): Promise<boolean> {
    await rm(join(this.folder, name), { force: true });
    let others = 0;
    for (const entry of await readdir(this.folder)) {
      const user = parseIdentity(entry);
      if (user && isAlive(user)) others += 1;
      else await rm(join(this.folder, entry), { force: true });
    }
    return others === 0;
  }
}

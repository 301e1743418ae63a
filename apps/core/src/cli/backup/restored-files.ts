import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files of a backup, kept aside until the whole of it turned out to be sound. */
export class RestoredFiles {
  private readonly waiting: string;
  private readonly former: string;

  constructor(private readonly dataDirectory: string) {
    this.waiting = join(dataDirectory, '.restoring');
    this.former = join(dataDirectory, '.before-restore');
  }

  async add(name: string, content: Readable): Promise<void> {
    const path = resolve(this.waiting, name);
    if (!path.startsWith(this.waiting + sep)) throw new Error(`The backup names a file outside its folder: ${name}.`);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  }

  /** Exchanges each top folder of the backup for the present one. */
  async putInPlace(): Promise<void> {
    if (!existsSync(this.waiting)) return;
    await rm(this.former, { recursive: true, force: true });
    await mkdir(this.former, { mode: 0o700 });
    for (const name of await readdir(this.waiting)) {
      const present = join(this.dataDirectory, name);
      if (existsSync(present)) await rename(present, join(this.former, name));
      await rename(join(this.waiting, name), present);
    }
    await rm(this.former, { recursive: true, force: true });
  }

  async discard(): Promise<void> {
    await rm(this.waiting, { recursive: true, force: true });
  }
}

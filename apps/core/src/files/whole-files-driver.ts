import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FSDriver } from 'flydrive/drivers/fs';

/** A local folder in which a name stands for all of its content or for nothing: written aside, synced, then renamed. */
export class WholeFilesDriver extends FSDriver {
  constructor(private readonly folder: string) {
    super({ location: folder, visibility: 'private' });
  }

  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const place = join(this.folder, key);
    const aside = join(this.folder, 'incoming', randomUUID());
    await mkdir(dirname(place), { recursive: true });
    await mkdir(dirname(aside), { recursive: true });
    try {
      await this.write(aside, contents);
      await rename(aside, place);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  protected async write(path: string, contents: string | Uint8Array): Promise<void> {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(contents);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';

/** Contents by their SHA-256, so that the same file is kept once. */
@Injectable()
export class BlobStore {
  private readonly disk: Disk;

  constructor(@Inject(ENVIRONMENT) { dataDirectory }: Environment) {
    this.disk = new Disk(new FSDriver({ location: join(dataDirectory, 'files'), visibility: 'private' }));
  }

  hash(content: Buffer): Buffer {
    return createHash('sha256').update(content).digest();
  }

  async put(content: Buffer): Promise<Buffer> {
    const hash = this.hash(content);
    if (!(await this.disk.exists(this.key(hash)))) await this.disk.put(this.key(hash), content);
    return hash;
  }

  read(hash: Buffer): Promise<Readable> {
    return this.disk.getStream(this.key(hash));
  }

  async remove(hash: Buffer): Promise<void> {
    await this.disk.delete(this.key(hash));
  }

  private key(hash: Buffer): string {
    const name = hash.toString('hex');
    return `${name.slice(0, 2)}/${name}`;
  }
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { Disk } from 'flydrive';
import type { DriverContract } from 'flydrive/types';
import { ENVIRONMENT, type Environment } from '../boot/environment.provider.js';
import { storageProblem } from './storage-problems.js';
import { WholeFilesDriver } from './whole-files-driver.js';

/** Injection token of the driver that keeps contents elsewhere than in the data folder. */
export const BLOB_DRIVER = Symbol('BLOB_DRIVER');

/** Contents by their SHA-256, so that the same file is kept once. A driver's `put` must be all or nothing. */
@Injectable()
export class BlobStore {
  private readonly disk: Disk;

  constructor(
    @Inject(ENVIRONMENT) { dataDirectory }: Environment,
    @Optional() @Inject(BLOB_DRIVER) driver?: DriverContract,
  ) {
    this.disk = new Disk(driver ?? new WholeFilesDriver(join(dataDirectory, 'files')));
  }

  hash(content: Buffer): Buffer {
    return createHash('sha256').update(content).digest();
  }

  /** 507 `storage-full`, 500 `storage-failed`. */
  async put(content: Buffer): Promise<Buffer> {
    const hash = this.hash(content);
    try {
      if (!(await this.disk.exists(this.key(hash)))) await this.disk.put(this.key(hash), content);
    } catch (error) {
      throw storageProblem(error);
    }
    return hash;
  }

  async read(hash: Buffer): Promise<Readable> {
    try {
      return await this.disk.getStream(this.key(hash));
    } catch (error) {
      throw storageProblem(error);
    }
  }

  async remove(hash: Buffer): Promise<void> {
    await this.disk.delete(this.key(hash));
  }

  private key(hash: Buffer): string {
    const name = hash.toString('hex');
    return `${name.slice(0, 2)}/${name}`;
  }
}

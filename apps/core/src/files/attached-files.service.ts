import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type AttachedFile,
  type Caller,
  type FileOwner,
  type FilePurpose,
  Files,
  ProblemError,
  type Transaction,
} from '@tessera/sdk';
import { AttachedFilesRepository } from './attached-files.repository.js';
import { BlobStore } from './blob-store.js';
import { attachedView, type FileRow } from './file-rows.js';

/** The SDK's `Files`: what rooms and plugins do with files of their records. */
@Injectable()
export class AttachedFilesService extends Files {
  constructor(
    private readonly repository: AttachedFilesRepository,
    private readonly blobs: BlobStore,
  ) {
    super();
  }

  async attach(transaction: Transaction, caller: Caller, fileId: string, owner: FileOwner, purpose: FilePurpose) {
    const row = await this.repository.attach(transaction, caller, fileId, owner, purpose.name);
    if (!row) throw ProblemError.invalid([{ path: 'file', message: 'unknown file', code: 'unknown-file' }]);
    const all = ofPurpose(await this.repository.ofOwner(owner, transaction), purpose.name);
    const { most = Number.POSITIVE_INFINITY, mostBytes = Number.POSITIVE_INFINITY } = purpose;
    if (all.length > most) throw ProblemError.of('too-many-files', { most });
    if (all.reduce((sum, { bytes }) => sum + bytes, 0) > mostBytes)
      throw ProblemError.of('files-too-large', { mostBytes });
    return attachedView(row);
  }

  async ofOwner(owner: FileOwner, purpose?: string, transaction?: Transaction): Promise<AttachedFile[]> {
    const rows = await this.repository.ofOwner(owner, transaction);
    return (purpose === undefined ? rows : ofPurpose(rows, purpose)).map(attachedView);
  }

  async ofOwners(owners: Omit<FileOwner, 'id'> & { ids: readonly string[] }): Promise<Map<string, AttachedFile[]>> {
    if (owners.ids.length === 0) return new Map();
    const found = new Map<string, AttachedFile[]>();
    for (const file of (await this.repository.ofOwners(owners)).map(attachedView))
      found.set(file.ownerId, [...(found.get(file.ownerId) ?? []), file]);
    return found;
  }

  async arrange(
    transaction: Transaction,
    owner: FileOwner,
    purpose: string,
    fileIds: readonly string[],
  ): Promise<void> {
    const present = ofPurpose(await this.repository.ofOwner(owner, transaction), purpose).map(({ id }) => id);
    if (present.toSorted().join() !== fileIds.toSorted().join())
      throw ProblemError.invalid([{ path: 'files', message: 'these are not all the files', code: 'not-all-files' }]);
    await this.repository.arrange(transaction, owner, fileIds);
  }

  describe(transaction: Transaction, owner: FileOwner, fileId: string, alt: string): Promise<boolean> {
    return this.repository.describe(transaction, owner, fileId, alt);
  }

  async release(transaction: Transaction, owner: FileOwner, fileIds?: readonly string[]): Promise<AttachedFile[]> {
    return (await this.repository.release(transaction, owner, fileIds ?? null)).map(attachedView);
  }

  copy(transaction: Transaction, caller: Caller, from: FileOwner, to: FileOwner): Promise<ReadonlyMap<string, string>> {
    return this.repository.copy(transaction, caller, from, to);
  }

  async read(owner: FileOwner, fileId: string): Promise<Readable | undefined> {
    const row = (await this.repository.ofOwner(owner)).find((one) => one.id === fileId);
    return row && this.blobs.read(row.hash);
  }
}

const ofPurpose = (rows: readonly FileRow[], purpose: string): FileRow[] =>
  rows.filter((row) => row.purpose === purpose);

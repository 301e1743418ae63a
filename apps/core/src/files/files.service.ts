import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type Caller,
  Enablement,
  Files,
  fileReaderMetadata,
  newId,
  Parameters,
  ProblemError,
  type StoredFile,
  Transactions,
} from '@tessera/sdk';
import { PluginProviders } from '../plugins/plugin-providers.js';
import { BlobStore } from './blob-store.js';
import { sniffKind } from './file-kinds.js';
import { FileScanner } from './file-scanner.js';
import { type FileRow, FilesRepository } from './files.repository.js';
import { PicturesRepository } from './pictures.repository.js';
import { safeName } from './safe-name.js';
import { megabyte, readAtMost } from './uploaded-bytes.js';

const view = ({ id, name, mediaType, bytes }: FileRow): StoredFile => ({ id, name, mediaType, bytes });

interface Reader {
  mayRead(caller: Caller, ownerId: string): Promise<boolean>;
}

/** Uploads by reference id. Who may read is asked of the owning record, each time. */
@Injectable()
export class FilesService extends Files {
  constructor(
    private readonly repository: FilesRepository,
    private readonly pictures: PicturesRepository,
    private readonly blobs: BlobStore,
    private readonly scanner: FileScanner,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
    private readonly providers: PluginProviders,
    private readonly enablement: Enablement,
  ) {
    super();
  }

  async upload(caller: Caller, name: string, content: Readable): Promise<StoredFile> {
    const bytes = await readAtMost(content, this.parameters.get<number>('files.max-megabytes') * megabyte);
    if (bytes.length === 0)
      throw ProblemError.invalid([{ path: 'file', message: 'the file is empty', code: 'empty-file' }]);
    const mediaType = await sniffKind(bytes);
    if (!mediaType) throw ProblemError.of('file-type');
    const found = await this.scanner.scan(bytes);
    if (found) throw ProblemError.of('file-infected', { found });
    const hash = await this.blobs.put(bytes);
    const row = {
      id: newId(),
      hash,
      name: safeName(name),
      mediaType,
      bytes: bytes.length,
      uploadedBy: caller.accountId,
    };
    await this.transactions.run(caller, async (transaction) => {
      await this.repository.insert(transaction, { ...row, agencyId: caller.agencyId });
      transaction.audit({
        action: 'file.upload',
        subject: 'File',
        subjectId: row.id,
        after: { mediaType, bytes: row.bytes },
      });
    });
    return view({ ...row, ownerPlugin: null, ownerSubject: null, ownerId: null });
  }

  /** `picture`: drawn by the portal itself, so it may be shown in a page; then `width` chooses the variant. */
  async open(
    caller: Caller,
    id: string,
    width?: number,
  ): Promise<{ file: StoredFile; picture: boolean; read(): Promise<Readable> }> {
    const row = await this.readable(caller, id);
    const variants = await this.pictures.variants(id);
    const chosen = variants.findLast((one) => one.width >= (width ?? Number.MAX_SAFE_INTEGER)) ?? variants[0];
    const { hash, ...served } = { ...row, ...chosen };
    return { file: view({ ...served, hash }), picture: chosen !== undefined, read: () => this.blobs.read(hash) };
  }

  async remove(caller: Caller, id: string): Promise<void> {
    const row = await this.readable(caller, id);
    // an attached file belongs to its record, which alone may let go of it
    if (row.ownerId || row.uploadedBy !== caller.accountId)
      throw ProblemError.of('forbidden', { action: 'delete', subject: 'File' });
    await this.transactions.run(caller, async (transaction) => {
      await this.repository.remove(transaction, id);
      transaction.audit({ action: 'file.delete', subject: 'File', subjectId: id });
    });
  }

  async attach(
    caller: Caller,
    fileId: string,
    owner: { plugin: string; subject: string; id: string },
  ): Promise<StoredFile> {
    const row = await this.repository.attach(fileId, caller.accountId, owner);
    if (!row) throw ProblemError.invalid([{ path: 'files', message: 'unknown file', code: 'unknown-file' }]);
    return view(row);
  }

  async ofOwner(owner: { plugin: string; subject: string; id: string }): Promise<StoredFile[]> {
    return (await this.repository.ofOwner(owner)).map(view);
  }

  private async readable(caller: Caller, id: string): Promise<FileRow> {
    const row = await this.repository.byId(id);
    if (row && (await this.mayRead(caller, row))) return row;
    throw ProblemError.of('not-found');
  }

  private async mayRead(caller: Caller, row: FileRow): Promise<boolean> {
    if (!row.ownerId) return row.uploadedBy === caller.accountId;
    const plugin = row.ownerPlugin ?? 'core';
    if (plugin !== 'core' && !this.enablement.isEnabled(plugin, caller.agencyId)) return false;
    const reader = this.providers
      .marked<Reader>(fileReaderMetadata)
      .find(({ plugin, name }) => plugin === row.ownerPlugin && name === row.ownerSubject);
    return reader ? reader.instance.mayRead(caller, row.ownerId) : false;
  }
}

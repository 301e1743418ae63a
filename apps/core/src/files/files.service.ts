import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { UploadAs } from '@tessera/contracts';
import {
  type Caller,
  Enablement,
  type FileJudge,
  fileReaderMetadata,
  newId,
  ProblemError,
  type StoredFile,
  Transactions,
} from '@tessera/sdk';
import { PluginProviders } from '../plugins/plugin-providers.js';
import { BlobStore } from './blob-store.js';
import { type FileRow, storedView } from './file-rows.js';
import { FilesRepository } from './files.repository.js';
import { PicturesRepository } from './pictures.repository.js';
import { PicturesService } from './pictures.service.js';
import { safeName } from './safe-name.js';
import { type AcceptedUpload, UploadIntake } from './upload-intake.js';
import { UploadTurns } from './upload-turns.js';
import { readAtMost } from './uploaded-bytes.js';

/** Widths of a picture that is to be shown in a page, in pixels. */
const pageWidths = [{ width: 2048 }, { width: 1024 }, { width: 480 }] as const;

/** Uploads by reference id. Who may read is asked of the owning record, each time. */
@Injectable()
export class FilesService {
  constructor(
    private readonly repository: FilesRepository,
    private readonly variants: PicturesRepository,
    private readonly pictures: PicturesService,
    private readonly blobs: BlobStore,
    private readonly intake: UploadIntake,
    private readonly turns: UploadTurns,
    private readonly transactions: Transactions,
    private readonly providers: PluginProviders,
    private readonly enablement: Enablement,
  ) {}

  upload(caller: Caller, name: string, content: Readable, as: UploadAs): Promise<StoredFile> {
    return this.turns.pass(caller.accountId, async () => {
      if (as === 'file') return this.keep(caller, await this.intake.accept(name, content));
      const bytes = await readAtMost(content, this.pictures.mostBytes);
      const { widths: _, ...picture } = await this.pictures.store(caller, name, bytes, { sizes: pageWidths });
      return { ...picture, name: safeName(name) };
    });
  }

  private async keep(caller: Caller, { name, mediaType, content, picture }: AcceptedUpload): Promise<StoredFile> {
    const row = (from: { content: Buffer; mediaType: string }) => ({
      id: newId(),
      hash: this.blobs.hash(from.content),
      name,
      mediaType: from.mediaType,
      bytes: from.content.length,
      uploadedBy: caller.accountId,
      agencyId: caller.agencyId,
    });
    const whole = row({ content, mediaType });
    const { id, bytes } = whole;
    await this.transactions.run(caller, async (transaction) => {
      await this.repository.insert(transaction, whole);
      await this.blobs.put(content);
      if (picture) {
        const { preview, width, height } = picture;
        const small = row(preview);
        await this.repository.insert(transaction, small);
        await this.blobs.put(preview.content);
        await this.variants.measure(transaction, { id, width, height, of: null });
        await this.variants.measure(transaction, { ...preview, id: small.id, of: id });
        await this.repository.markAsFile(transaction, id);
      }
      const after = { mediaType, bytes };
      transaction.audit({ action: 'file.upload', subject: 'File', subjectId: id, after });
    });
    return { id, name, mediaType, bytes, width: picture?.width ?? null, height: picture?.height ?? null };
  }

  /**
   * `shown`: drawn by the portal itself, so it may be shown in a page; then `width` chooses the variant. A picture that
   * was uploaded as a file is shown only when a width is asked for.
   */
  async open(
    caller: Caller,
    id: string,
    width?: number,
  ): Promise<{ file: StoredFile; shown: boolean; read(): Promise<Readable> }> {
    const row = await this.readable(caller, id);
    const variants = row.asFile && width === undefined ? [] : await this.variants.variants(id);
    const chosen = variants.findLast((one) => one.width >= (width ?? Number.MAX_SAFE_INTEGER)) ?? variants[0];
    const { hash, ...served } = { ...row, ...chosen };
    return { file: storedView(served), shown: chosen !== undefined, read: () => this.blobs.read(hash) };
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
      .marked<FileJudge>(fileReaderMetadata)
      .find(({ plugin, name }) => plugin === row.ownerPlugin && name === row.ownerSubject);
    return reader ? reader.instance.mayRead(caller, row.ownerId) : false;
  }
}

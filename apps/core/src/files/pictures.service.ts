import { Injectable } from '@nestjs/common';
import {
  type Caller,
  newId,
  Parameters,
  type PictureOrder,
  type PictureOwner,
  Pictures,
  ProblemError,
  type StoredPicture,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { BlobStore } from './blob-store.js';
import { FileScanner } from './file-scanner.js';
import { FilesRepository } from './files.repository.js';
import { PictureEncoder } from './picture-encoder.js';
import { PicturesRepository } from './pictures.repository.js';
import { safeName } from './safe-name.js';
import { megabyte } from './uploaded-bytes.js';

@Injectable()
export class PicturesService extends Pictures {
  constructor(
    private readonly encoder: PictureEncoder,
    private readonly scanner: FileScanner,
    private readonly blobs: BlobStore,
    private readonly files: FilesRepository,
    private readonly repository: PicturesRepository,
    private readonly parameters: Parameters,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  /** Most bytes that an uploaded picture may have. */
  get mostBytes(): number {
    return this.parameters.get<number>('files.max-picture-megabytes') * megabyte;
  }

  async store(caller: Caller, name: string, content: Buffer, order: PictureOrder): Promise<StoredPicture> {
    if (content.length > this.mostBytes) throw ProblemError.of('too-large', { most: this.mostBytes });
    const found = await this.scanner.scan(content);
    if (found) throw ProblemError.of('file-infected', { found });
    const drawn = await this.encoder.encode(content, order, this.parameters.get('files.max-picture-megapixels'));
    const rows = drawn.map(({ content: bytes, mediaType, width, height }) => ({
      file: {
        id: newId(),
        hash: this.blobs.hash(bytes),
        name: safeName(name),
        mediaType,
        bytes: bytes.length,
        uploadedBy: caller.accountId,
        agencyId: caller.agencyId,
      },
      bytes,
      width,
      height,
    }));
    const [main] = rows;
    if (!main) throw ProblemError.of('picture-unreadable');
    const { id, mediaType, bytes } = main.file;
    const { width, height } = main;
    await this.transactions.run(caller, async (transaction) => {
      for (const { file, bytes, width, height } of rows) {
        await this.files.insert(transaction, file);
        await this.blobs.put(bytes);
        await this.repository.measure(transaction, { id: file.id, width, height, of: file.id === id ? null : id });
      }
      transaction.audit({
        action: 'file.upload',
        subject: 'File',
        subjectId: id,
        after: { mediaType, bytes, width, height },
      });
    });
    return { id, mediaType, bytes, width, height, widths: rows.map((row) => row.width) };
  }

  async attach(transaction: Transaction, caller: Caller, id: string, owner: PictureOwner): Promise<void> {
    if (await this.repository.attach(transaction, id, caller.accountId, owner)) return;
    throw ProblemError.invalid([{ path: 'picture', message: 'unknown picture', code: 'unknown-file' }]);
  }

  release(transaction: Transaction, owner: PictureOwner, keep?: string): Promise<void> {
    return this.repository.release(transaction, owner, keep ?? null);
  }
}

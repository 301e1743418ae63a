import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Parameters, ProblemError } from '@tessera/sdk';
import { ArchiveInspector } from './archive-inspector.js';
import { isArchive, isPicture, nameOfKind, sniffKind } from './file-kinds.js';
import { FileScanner } from './file-scanner.js';
import { type EncodedPicture, PictureEncoder } from './picture-encoder.js';
import { megabyte, readAtMost } from './uploaded-bytes.js';

const previewWidth = 480;

/** An upload that may be kept, as it will be kept. */
export interface AcceptedUpload {
  name: string;
  mediaType: string;
  content: Buffer;
  /** Of a picture: a small still one to be shown, and the measures of the whole. */
  picture?: { width: number; height: number; preview: EncodedPicture };
}

/**
 * All that an upload must pass: size, kind by content, scanner, and what its kind asks for. Pictures are drawn anew, so
 * that neither camera data nor anything appended survives; archives are looked through; all else is kept as it came.
 */
@Injectable()
export class UploadIntake {
  constructor(
    private readonly scanner: FileScanner,
    private readonly archives: ArchiveInspector,
    private readonly encoder: PictureEncoder,
    private readonly parameters: Parameters,
  ) {}

  async accept(name: string, upload: Readable): Promise<AcceptedUpload> {
    const content = await readAtMost(upload, this.parameters.get<number>('files.max-megabytes') * megabyte);
    if (content.length === 0)
      throw ProblemError.invalid([{ path: 'file', message: 'the file is empty', code: 'empty-file' }]);
    const mediaType = await sniffKind(content);
    if (!mediaType) throw ProblemError.of('file-type');
    const found = await this.scanner.scan(content);
    if (found) throw ProblemError.of('file-infected', { found });
    const accepted = { name: nameOfKind(name, mediaType), mediaType, content };
    if (isPicture(mediaType)) return this.drawnAnew(accepted);
    if (isArchive(mediaType)) await this.archives.inspect(content);
    return accepted;
  }

  private async drawnAnew({ name, mediaType, content }: AcceptedUpload): Promise<AcceptedUpload> {
    const most = this.parameters.get<number>('files.max-picture-megapixels');
    const [whole, preview] = await this.encoder.redraw(content, mediaType, previewWidth, most);
    const { width, height } = whole;
    return { name, mediaType, content: whole.content, picture: { width, height, preview } };
  }
}

import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { ProblemError } from '@tessera/sdk';
import type { FastifyRequest } from 'fastify';

export const megabyte = 1024 * 1024;

type Upload = FastifyRequest & {
  isMultipart?: () => boolean;
  file?: (options: object) => Promise<MultipartFile | undefined>;
};

export interface UploadedStream {
  /** As the browser named it; never used as a path. */
  name: string;
  content: Readable;
}

/** The one uploaded file: multipart field `file`, or the raw body of text/csv and application/octet-stream. */
export async function uploadedStream(request: FastifyRequest): Promise<UploadedStream> {
  const upload = request as Upload;
  if (upload.isMultipart?.()) {
    // the reader of the stream sets the limit, so that a file over it is told apart from a whole one
    const part = await upload.file?.({ limits: { fileSize: Number.MAX_SAFE_INTEGER } }).catch(refuse);
    if (part) return { name: part.filename, content: part.file };
  }
  const body = request.body as Readable | undefined;
  if (body && typeof body.pipe === 'function') return { name: '', content: body };
  throw ProblemError.invalid([{ path: 'file', message: 'a file is needed', code: 'missing' }]);
}

/** The whole upload in memory; more than `most` bytes is 413 and stops reading. */
export async function uploadedBytes(request: FastifyRequest, most: number): Promise<Buffer> {
  const { content } = await uploadedStream(request);
  return readAtMost(content, most);
}

/** A form without a boundary or without its end is the sender's mistake; the parser throws it without a status. */
function refuse(error: Error & { statusCode?: number }): never {
  throw error instanceof ProblemError || error.statusCode ? error : ProblemError.of('malformed-request');
}

export async function readAtMost(content: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of content) {
      bytes += (chunk as Buffer).length;
      if (bytes > most) throw ProblemError.of('too-large', { most });
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    refuse(error as Error);
  }
  return Buffer.concat(chunks);
}

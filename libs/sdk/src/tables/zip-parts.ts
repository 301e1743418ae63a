import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { inBlocks } from './text-blocks.js';

/** One file of an archive: short text, or text that is made while it is sent. */
export type ZipPart = { path: string; stored?: boolean } & ({ text: string } | { lines: AsyncIterable<string> });

/**
 * The parts in their order as one archive. A failure of the lines breaks the stream off, so that nobody takes half an
 * archive for a whole one; a reader who goes away ends the lines.
 */
export function zipped(parts: readonly ZipPart[], at: Date): Readable {
  const zip = new ZipFile();
  const archive = zip.outputStream.pipe(new PassThrough());
  for (const part of parts) {
    // without the extra time stamp, which the first part of an OpenDocument file must not have
    const options = { mtime: at, forceDosTimestamp: true, compress: !part.stored };
    if ('text' in part) zip.addBuffer(Buffer.from(part.text), part.path, options);
    else {
      const lines = Readable.from(inBlocks(part.lines), { objectMode: false });
      lines.on('error', (error) => archive.destroy(error));
      archive.on('close', () => lines.destroy());
      zip.addReadStream(lines, part.path, options);
    }
  }
  zip.end();
  return archive;
}

import { Injectable } from '@nestjs/common';
import { Parameters, ProblemError } from '@tessera/sdk';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Turnstile } from './turnstile.js';
import { megabyte } from './uploaded-bytes.js';

const mostEntries = 10_000;
/** Archives in archives; a document in a presentation in an archive are three. */
const deepest = 3;
/** Bytes unpacked per byte packed; below the floor nobody minds. */
const mostRatio = 200;
const ratioFloor = 30 * megabyte;
const atOnce = 2;
const mostWaiting = 20;
const localHeaderBytes = 30;
const zipSignature = Buffer.from('PK\x03\x04', 'latin1');

/** What is left of the allowance while one upload is looked through, nested archives included. */
interface Allowance {
  entries: number;
  bytes: number;
}

/**
 * Looks through ZIP archives, office files among them, without keeping anything of them: whoever unpacks them must come
 * to no harm. 422 `archive-locked`, `archive-too-large` (entries, sizes, ratio, depth) or `archive-unsafe` (damaged,
 * paths that lead out, entries that share their bytes, methods that cannot be checked).
 */
@Injectable()
export class ArchiveInspector {
  private readonly turnstile = new Turnstile(atOnce, mostWaiting);

  constructor(private readonly parameters: Parameters) {}

  inspect(content: Buffer): Promise<void> {
    const bytes = this.parameters.get<number>('files.max-unpacked-megabytes') * megabyte;
    return this.turnstile.pass(() => this.look(content, { entries: mostEntries, bytes }, 1));
  }

  private async look(content: Buffer, allowance: Allowance, depth: number): Promise<void> {
    if (depth > deepest) throw ProblemError.of('archive-too-large');
    try {
      const archive = await yauzl.fromBufferPromise(content);
      for (const entry of await this.entries(archive, content.length, allowance)) {
        const nested = await this.unpack(archive, entry, Math.max(ratioFloor, content.length));
        if (nested) await this.look(nested, allowance, depth + 1);
      }
    } catch (error) {
      throw error instanceof ProblemError ? error : ProblemError.of('archive-unsafe');
    }
  }

  /** What the directory promises; nothing is unpacked before all of it is within bounds. */
  private async entries(archive: ZipFile, size: number, allowance: Allowance): Promise<Entry[]> {
    const entries: Entry[] = [];
    let unpacked = 0;
    for await (const entry of archive.eachEntry()) {
      allowance.entries -= 1;
      allowance.bytes -= entry.uncompressedSize;
      unpacked += entry.uncompressedSize;
      if (allowance.entries < 0 || allowance.bytes < 0) throw ProblemError.of('archive-too-large');
      if (unpacked > ratioFloor && unpacked > size * mostRatio) throw ProblemError.of('archive-too-large');
      if (entry.isEncrypted()) throw ProblemError.of('archive-locked');
      if (/\p{Cc}/u.test(entry.fileName)) throw ProblemError.of('archive-unsafe');
      entries.push(entry);
    }
    if (overlap(entries)) throw ProblemError.of('archive-unsafe');
    return entries;
  }

  /**
   * Unpacks an entry to see that it is no larger than it says; answers the content of a nested archive. That is held in
   * memory, so it has `room` for what an honest one needs: archives in archives do not shrink.
   */
  private async unpack(archive: ZipFile, entry: Entry, room: number): Promise<Buffer | undefined> {
    if (entry.fileName.endsWith('/')) return undefined;
    // the reader fails as soon as more comes out than the directory promised, and knows stored and deflated only
    const stream = await archive.openReadStreamPromise(entry);
    let kept: Buffer[] | undefined;
    let seen = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (seen === 0 && chunk.subarray(0, zipSignature.length).equals(zipSignature)) {
        if (entry.uncompressedSize > room) throw ProblemError.of('archive-too-large');
        kept = [];
      }
      seen += chunk.length;
      kept?.push(chunk);
    }
    return kept && Buffer.concat(kept);
  }
}

/** Entries that share bytes make a small archive very large when it is unpacked. */
function overlap(entries: readonly Entry[]): boolean {
  const byPlace = entries
    .map(({ relativeOffsetOfLocalHeader: from, compressedSize }) => ({
      from,
      to: from + localHeaderBytes + compressedSize,
    }))
    .sort((one, other) => one.from - other.from);
  return byPlace.some(({ from }, at) => at > 0 && from < byPlace[at - 1]!.to);
}

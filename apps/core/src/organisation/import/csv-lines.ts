import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { BadRow } from './import-report.js';

export type FileEncoding = 'utf-8' | 'big5';
export interface CsvLine {
  line: number;
  /** Bytes of the file read so far, this line included. */
  bytes: number;
  /** The file ends within this line, so something may be missing. */
  open?: true;
  fields?: string[];
  fault?: Omit<BadRow, 'line'>;
}

const megabyte = 1024 * 1024;
const longestLine = 16_384;
const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];
const fault = (reason: BadRow['reason'], details: BadRow['details'] = {}) => ({ fault: { reason, details } });

/**
 * Rows of a CSV file, one physical line each, without ever holding more than a few lines. A line feed is no part of any
 * Big5 or UTF-8 character, so lines are cut first and decoded one by one: one spoilt line spoils no other.
 */
export async function* csvLines(file: string, encoding: FileEncoding): AsyncGenerator<CsvLine> {
  let [line, bytes] = [0, 0];
  for await (const raw of rawLines(file)) {
    line++;
    bytes += raw.bytes;
    const place = { line, bytes, ...(raw.open ? { open: true as const } : {}) };
    if (raw.content === null) yield { ...place, ...fault('line-too-long', { max: longestLine }) };
    else if (raw.content.length > 0) yield { ...place, ...parseLine(raw.content, encoding) };
  }
}

/** The file's size in bytes, or what is wrong with it as a whole, seen from its size and its first bytes. */
export async function inspectFile(
  file: string,
  maxBytes: number,
): Promise<{ size: number; fault?: Omit<BadRow, 'line'> }> {
  try {
    const { size } = await stat(file);
    if (size === 0) return { size, ...fault('file-empty') };
    if (size > maxBytes) return { size, ...fault('file-too-large', { max: Math.floor(maxBytes / megabyte) }) };
    for await (const chunk of createReadStream(file, { end: 3 })) {
      const start = (chunk as Buffer).toString('latin1');
      if (start === 'PK\x03\x04') return { size, ...fault('spreadsheet') };
      if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return { size, ...fault('utf-16') };
    }
    return { size };
  } catch (error) {
    return { size: 0, ...fault('file-unreadable', { cause: (error as NodeJS.ErrnoException).code ?? 'read' }) };
  }
}

interface RawLine {
  /** Null when longer than any honest line: then its content was dropped while reading. */
  content: Buffer | null;
  bytes: number;
  /** Without a line end. */
  open: boolean;
}

async function* rawLines(file: string): AsyncGenerator<RawLine> {
  let held: Buffer[] = [];
  let length = 0;
  let first = true;
  const finish = (open: boolean): RawLine => {
    const bytes = open ? length : length + 1;
    let content = length > longestLine ? null : Buffer.concat(held);
    if (content && first && content.subarray(0, 3).equals(byteOrderMark)) content = content.subarray(3);
    if (content?.at(-1) === carriageReturn) content = content.subarray(0, -1);
    [held, length, first] = [[], 0, false];
    return { content, bytes, open };
  };
  const hold = (part: Buffer) => {
    length += part.length;
    if (length <= longestLine) held.push(part);
    else held = [];
  };
  for await (const chunk of createReadStream(file)) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      hold(rest.subarray(0, end));
      yield finish(false);
      rest = rest.subarray(end + 1);
    }
    hold(rest);
  }
  if (length > 0) yield finish(true);
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function parseLine(content: Buffer, encoding: FileEncoding): Pick<CsvLine, 'fields' | 'fault'> {
  if (encoding === 'utf-8' && !isUtf8(content)) return fault(looksLikeBig5(content) ? 'looks-like-big5' : 'not-utf-8');
  const decoded = encoding === 'utf-8' ? content.toString('utf8') : iconv.decode(content, 'big5');
  if (encoding === 'big5' && decoded.includes('\ufffd')) return fault('not-big5');
  if (!content.includes(quote)) return { fields: decoded.split(',') };
  try {
    return { fields: (parse(decoded, { relax_column_count: true }) as string[][])[0] ?? [''] };
  } catch {
    return fault('quote-not-closed');
  }
}

function looksLikeBig5(content: Buffer): boolean {
  const decoded = iconv.decode(content, 'big5');
  return !decoded.includes('\ufffd') && /\p{Script=Han}/u.test(decoded);
}

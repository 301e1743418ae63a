import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as an attacker would write it: everything may lie. */
export interface ForgedEntry {
  name: string;
  content?: Buffer;
  /** What the directory says that comes out. */
  says?: number;
  /** 0 stored, 8 deflated, others as they are. */
  method?: number;
  encrypted?: boolean;
  /** Begins where the first entry begins. */
  shares?: boolean;
}

const numbers = (...fields: [bytes: 2 | 4, value: number][]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** A ZIP archive of these entries, with `comment` at its end. */
export function archive(entries: readonly ForgedEntry[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content = Buffer.from(name), says, method = 8, encrypted = false, shares = false } of entries) {
    const title = Buffer.from(name);
    const packed = method === 8 ? deflateRawSync(content) : content;
    // bit 0: encrypted; bit 11: the name is UTF-8
    const head = numbers(
      [2, (encrypted ? 1 : 0) | 0x800],
      [2, method],
      [4, 0x21],
      [4, crc32(content)],
      [4, packed.length],
      [4, says ?? content.length],
      [2, title.length],
      [2, 0],
    );
    const body = Buffer.concat([numbers([4, 0x04034b50], [2, 20]), head, title, packed]);
    directory.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20]),
      head,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, shares ? 0 : at]),
      title,
    );
    bodies.push(body);
    at += body.length;
  }
  const index = Buffer.concat(directory);
  const count: [2, number] = [2, entries.length];
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], count, count, [4, index.length], [4, at], [2, comment.length]);
  return Buffer.concat([...bodies, index, end, Buffer.from(comment)]);
}

/** An archive in an archive in an archive …, `depth` of them. */
export const nested = (depth: number): Buffer =>
  depth <= 1 ? archive([{ name: 'a.txt' }]) : archive([{ name: `${depth}.zip`, content: nested(depth - 1) }]);

/** A good word processor's file, as far as sniffers look. */
export const officeFile = (): Buffer =>
  archive([
    { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), method: 0 },
    { name: 'content.xml', content: Buffer.from('<office:document-content/>') },
  ]);

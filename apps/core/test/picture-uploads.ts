import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';

/** Words that must be found in an upload and nowhere in what the portal keeps of it. */
export const hidden = 'secret-of-the-camera';

export const photo = (width = 600, height = 200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f6a' } })
    .png()
    .toBuffer();

/** As a phone makes it: turned on its side, with GPS. */
export const phonePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 200, height: 600, channels: 3, background: '#805030' } })
    .withExif({
      IFD0: { Copyright: hidden },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 2/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 33/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of a few hundred bytes that says it is 30,000 pixels in the square: 3.6 GB when unpacked. */
export function bomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(Buffer.alloc(100_000))]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A good picture that is a web page and an archive as well. */
export const polyglot = async (): Promise<Buffer> =>
  Buffer.concat([
    await photo(),
    Buffer.from(`<html><script>alert('${hidden}')</script></html>`),
    Buffer.from('PK\x03\x04\x14\x00'),
    Buffer.from(hidden),
  ]);

export const asFile = (content: Buffer | string, name: string, type = 'image/png'): FormData => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))], { type }), name);
  return form;
};

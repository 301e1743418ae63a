import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HttpClient, startTestCity, type TestCity } from '@tessera/testing';
import sharp from 'sharp';
import { eventually } from './act-stage.js';
import { FakeClamd, honest, virus } from './fake-clamd.js';
import { archive, nested, officeFile } from './hostile-archives.js';
import { asFile, bomb, hidden, phonePhoto, photo, polyglot } from './picture-uploads.js';

let city: TestCity;
let clamd: FakeClamd;
let clerk: HttpClient;
let colleague: HttpClient;
beforeAll(async () => {
  clamd = await FakeClamd.start();
  const { port } = clamd.address as { port: number };
  city = await startTestCity({
    nodes: { CITY: null },
    people: {
      clerk: { node: 'CITY' },
      colleague: { node: 'CITY' },
      system: { node: 'CITY', role: 'system-administrator' },
    },
    environment: { CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(port), CLAMAV_TIMEOUT_SECONDS: '2' },
  });
  clerk = city.as('clerk');
  colleague = city.as('colleague');
}, 60_000);
afterAll(async () => {
  await city?.stop();
  await clamd?.stop();
});

interface Stored {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  type: string;
}
const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');
const send = (content: Buffer | string, name = 'a.bin', query = '') =>
  clerk.post<Stored>(`/api/files${query}`, asFile(content, name, 'application/octet-stream'));
const outcome = ({ status, body }: { status: number; body: { type?: string } }): string =>
  status < 400 ? String(status) : `${status} ${body.type?.replace('urn:tessera:problem:', '')}`;
const open = async (id: string, query = '', client = clerk) => {
  const answer = await client.open('GET', `/api/files/${id}${query}`);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};
/** Contents on the disk, half ones included. */
const contents = async () => {
  const all = await readdir(join(city.portal.dataDirectory, 'files'), { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).length;
};

describe('what is uploaded', () => {
  it('is known by its content, and its name tells the truth about it', async () => {
    for (const [content, given, kept, mediaType] of [
      [pdf, 'report.pdf.exe', 'report.pdf', 'application/pdf'],
      [pdf, '../../../etc/報告.html', '報告.html.pdf', 'application/pdf'],
      [pdf, 'annexe\u202Efdp.pdf', 'annexefdp.pdf', 'application/pdf'],
      [officeFile(), 'nul.odt', '_nul.odt', 'application/vnd.oasis.opendocument.text'],
      [Buffer.from('甲,乙\n1,2\n'), '名冊.csv', '名冊.csv', 'text/plain'],
      [Buffer.from('alert(1)'), 'a.js', 'a.js.txt', 'text/plain'],
      [archive([{ name: 'a.txt' }]), 'a.docx', 'a.docx.zip', 'application/zip'],
    ] as const) {
      const { status, body } = await send(content, given);
      expect([given, status, body.name, body.mediaType]).toEqual([given, 201, kept, mediaType]);
    }
  });

  it.each<[string, () => Buffer | string | Promise<Buffer>, string, string]>([
    ['a page', () => '<!doctype html><script>alert(1)</script>', 'a.pdf', '422 file-type'],
    ['a drawing', () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.png', '422 file-type'],
    ['a page behind words', () => 'words <script src="x"></script>', 'a.txt', '422 file-type'],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]), 'a.pdf', '422 file-type'],
    ['a program of the shell', () => '#!/bin/sh\nid', 'a.txt', '422 file-type'],
    ['nothing', () => '', 'a.pdf', '422 invalid-input'],
    ['a picture that unpacks to gigabytes', bomb, 'a.png', '422 picture-too-large'],
    ['half a picture', async () => (await photo()).subarray(0, 80), 'a.png', '422 picture-unreadable'],
    [
      'an archive that unpacks to much',
      () => archive([{ name: 'a', content: Buffer.alloc(40_000_000) }]),
      'a.zip',
      '422 archive-too-large',
    ],
    ['archives in archives', () => nested(5), 'a.zip', '422 archive-too-large'],
    ['a locked archive', () => archive([{ name: 'a', encrypted: true }]), 'a.zip', '422 archive-locked'],
    ['an archive that writes elsewhere', () => archive([{ name: '../../a' }]), 'a.zip', '422 archive-unsafe'],
    ['more than the limit', () => Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]), 'a.pdf', '413 too-large'],
  ])('is refused when it is %s', async (_what, content, name, expected) => {
    const before = await contents();
    expect(outcome(await send(await content(), name))).toBe(expected);
    expect(await contents()).toBe(before);
  });

  it('is saved, never opened, under its name, whatever else it is', async () => {
    const page = Buffer.concat([pdf, Buffer.from('<html><script>alert(1)</script></html>')]);
    const { body } = await send(page, "it's (a) 報告*.pdf");
    const { headers, bytes } = await open(body.id);
    expect(bytes.equals(page)).toBe(true);
    expect(headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''it%27s%20%28a%29%20%E5%A0%B1%E5%91%8A.pdf",
    );
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await open(body.id, '?width=100')).headers.get('content-disposition')).toMatch(/^attachment/);
    const text = await send('純文字', 'a.txt');
    expect((await open(text.body.id)).headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await open(body.id, '', colleague)).status).toBe(404);
  });
});

describe('pictures', () => {
  const gif = () =>
    sharp(Buffer.from(Array.from({ length: 30 * 60 * 3 }, (_, at) => at % 251)), {
      raw: { width: 30, height: 60, channels: 3, pageHeight: 20 },
    })
      .gif({ delay: [90, 90, 90] })
      .toBuffer();

  it('lose what the camera noted and what hangs on them, in their own kind and size', async () => {
    for (const [content, mediaType, size] of [
      [await phonePhoto(), 'image/jpeg', [600, 200]],
      [await polyglot(), 'image/png', [600, 200]],
      [
        await sharp(await photo())
          .withExif({ IFD0: { Copyright: hidden } })
          .webp()
          .toBuffer(),
        'image/webp',
        [600, 200],
      ],
      [Buffer.concat([await gif(), Buffer.from(`/*${hidden}*/=1;alert(1)`)]), 'image/gif', [30, 20]],
    ] as const) {
      expect(content.includes(hidden)).toBe(true);
      const { status, body } = await send(content, '照片.png');
      expect([mediaType, status, body.mediaType, body.width]).toEqual([mediaType, 201, mediaType, size[0]]);
      const { bytes, headers } = await open(body.id);
      expect(bytes.includes(hidden)).toBe(false);
      expect(bytes.includes('PK\x03\x04')).toBe(false);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename/);
      const { width, height, exif, xmp, iptc, pages = 1 } = await sharp(bytes).metadata();
      expect([width, height, exif, xmp, iptc]).toEqual([...size, undefined, undefined, undefined]);
      expect(pages).toBe(mediaType === 'image/gif' ? 3 : 1);
      // a small one may be shown; it tells nothing of the name
      const small = await open(body.id, '?width=100');
      expect([small.headers.get('content-type'), small.headers.get('content-disposition')]).toEqual([
        'image/webp',
        'inline',
      ]);
      expect((await sharp(small.bytes).metadata()).width).toBe(Math.min(480, size[0]));
    }
  });

  it('for pages are drawn in the sizes that pages use', async () => {
    const { body } = await send(await photo(1500, 900), '現場.png', '?as=picture');
    expect(body).toMatchObject({ mediaType: 'image/webp', width: 1500, name: '現場.png' });
    expect((await open(body.id)).headers.get('content-disposition')).toBe('inline');
    expect((await sharp((await open(body.id, '?width=400')).bytes).metadata()).width).toBe(480);
    expect(outcome(await send(pdf, 'a.png', '?as=picture'))).toBe('422 file-type');
    expect(outcome(await send(pdf, 'a.pdf', '?as=page'))).toBe('422 invalid-input');
  });
});

describe('the scanner', () => {
  it('sees each upload as it came, and what it finds is refused', async () => {
    const before = clamd.seen.length;
    const infected = Buffer.concat([pdf, Buffer.from(virus)]);
    expect(outcome(await send(infected, 'a.pdf'))).toBe('422 file-infected');
    expect(outcome(await send(Buffer.concat([await photo(), Buffer.from(virus)]), 'a.png', '?as=picture'))).toBe(
      '422 file-infected',
    );
    expect(clamd.seen[before]?.equals(infected)).toBe(true);
  });

  it('that is silent or gone lets nothing pass, and the same upload may be tried again', async () => {
    const before = await contents();
    const paper = Buffer.concat([pdf, Buffer.from('again')]);
    clamd.manner = () => undefined;
    expect(outcome(await send(paper, 'a.pdf'))).toBe('502 scanner-away');
    clamd.manner = () => 'stream: whatever ERROR\0';
    expect(outcome(await send(paper, 'a.pdf'))).toBe('502 scanner-away');
    expect(await contents()).toBe(before);
    clamd.manner = honest;
    expect(outcome(await send(paper, 'a.pdf'))).toBe('201');
  });
});

describe('the store', () => {
  it('that fails keeps nothing by halves, and takes the same content afterwards', async () => {
    const folder = join(city.portal.dataDirectory, 'files', 'incoming');
    const rows = () => city.query('select 1 from core.file');
    const before = [(await rows()).length, await contents()];
    const paper = Buffer.concat([pdf, Buffer.from('disk')]);
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    expect(outcome(await send(paper, 'a.pdf'))).toBe('500 storage-failed');
    await rm(folder);
    expect([(await rows()).length, await contents()]).toEqual(before);
    const { body } = await send(paper, 'a.pdf');
    expect((await open(body.id)).bytes.equals(paper)).toBe(true);
  });

  it('takes a few uploads of a person at a time and sends a flood away, for that person alone', async () => {
    clamd.manner = () => undefined;
    const outcomes: string[] = [];
    const flood = Array.from({ length: 16 }, async (_, at) => {
      outcomes.push(outcome(await send(Buffer.concat([pdf, Buffer.from(`${at}`)]), 'a.pdf')));
    });
    const refused = () => outcomes.filter((one) => one === '429 too-many-requests').length;
    await eventually(async () => refused() === 4, 10_000);
    clamd.manner = honest;
    clamd.release();
    const other = await colleague.post<Stored>(
      '/api/files',
      asFile(Buffer.concat([pdf, Buffer.from('other')]), 'a.pdf'),
    );
    expect(other.status).toBe(201);
    await Promise.all(flood);
    expect(refused()).toBe(4);
  });
});

import { crc32, deflateSync } from 'node:zlib';

/** A PDF of one page with one line in Latin letters. */
export function inventedPaper(line: string): Buffer {
  const stream = `BT /F1 18 Tf 72 720 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

const width = 960;
const height = 640;
type Colour = readonly [red: number, green: number, blue: number];
const wallWidth = 5;
const wall: Colour = [92, 102, 99];
const floors: readonly Colour[] = [
  [232, 238, 235],
  [205, 226, 219],
  [244, 226, 196],
  [214, 222, 236],
];

/** A floor plan: rooms in colours with walls between them, as PNG. */
export function inventedPlan(random: () => number): Buffer {
  const columns = [0, 260 + Math.floor(random() * 120), 620 + Math.floor(random() * 80), width];
  const rows = [0, 240 + Math.floor(random() * 120), height];
  const isWall = (edges: readonly number[], at: number) => edges.some((edge) => Math.abs(at - edge) < wallWidth);
  const lineOf = (colour: (x: number) => Colour) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => colour(x)).flat()]);
  // a row of pixels per band of rooms, and one of wall alone: the picture repeats them
  const solid = lineOf(() => wall);
  const bands = rows.map((_, row) =>
    lineOf((x) =>
      isWall(columns, x) ? wall : floors[(columns.findIndex((edge) => x < edge) + row * 2) % floors.length]!,
    ),
  );
  const lines = Buffer.concat(
    Array.from({ length: height }, (_, y) => (isWall(rows, y) ? solid : bands[rows.findIndex((edge) => y < edge)]!)),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

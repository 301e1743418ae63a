import { describe, expect, it } from '@jest/globals';
import jsqr from 'jsqr';
import { qrCodePicture } from './qr-code.js';
import { newTokenSecret } from './token-secrets.js';

const scale = 4;

/** Draws the lines of the SVG (`M4 4.5h7m1 0h2…`, one module high) as RGBA and lets another library read them. */
function readBack(picture: string): string | undefined {
  const svg = Buffer.from(picture.replace('data:image/svg+xml;base64,', ''), 'base64').toString();
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first, second] of (/stroke="#000000" d="([^"]+)"/.exec(svg)?.[1] ?? '').matchAll(
    /([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g,
  )) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    else if (command === 'm') [x, y] = [x + Number(first), y + Number(second)];
    else {
      for (let row = Math.floor(y) * scale; row < (Math.floor(y) + 1) * scale; row++)
        for (let column = x * scale; column < (x + Number(first)) * scale; column++)
          pixels.set([0, 0, 0], (row * size + column) * 4);
      x += Number(first);
    }
  }
  return (jsqr as unknown as typeof jsqr.default)(pixels, size, size)?.data;
}

describe('a QR code', () => {
  it.each([
    ['an address', `https://portal.city.gov.tw/open/booking/check-in?token=${newTokenSecret()}`],
    ['Chinese', '第一會議室'],
    ['the most that it holds', 'x'.repeat(1_000)],
  ])('says to another reader what it was made of: %s', async (_what, text) => {
    const picture = await qrCodePicture(text);
    expect(readBack(picture)).toBe(text);
    expect(Buffer.from(picture.split(',')[1] ?? '', 'base64').toString()).not.toMatch(/<script|href|style=/);
  });

  it('is not made of too much', async () => {
    await expect(qrCodePicture('字'.repeat(334))).rejects.toThrow(RangeError);
  });
});

import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { notLargerThan, PictureEncoder } from './picture-encoder.js';

const encoder = new PictureEncoder();
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const problem = (slug: string) =>
  expect.objectContaining({ document: expect.objectContaining({ type: `urn:tessera:problem:${slug}` }) });

describe('pictures drawn anew', () => {
  it('keep nothing but the pixels, turned upright', async () => {
    const secret = 'taken-at-the-office';
    const upload = await photo(40, 20)
      .withExif({
        IFD0: { Copyright: secret },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 2/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(upload.includes(secret)).toBe(true);
    for (const format of ['webp', 'jpeg', 'png'] as const) {
      const [made] = await encoder.encode(upload, { sizes: [{ width: 100 }], format }, 1);
      expect(made).toMatchObject({ width: 20, height: 40, mediaType: `image/${format}` });
      expect(made?.content.includes(secret)).toBe(false);
      const { exif, iptc, xmp, icc, orientation } = await sharp(made?.content).metadata();
      expect([exif, iptc, xmp, icc, orientation].filter((part) => part !== undefined)).toEqual([]);
    }
  });

  it('lose what was appended to them', async () => {
    const upload = Buffer.concat([
      await photo(8, 8).png().toBuffer(),
      Buffer.from('<script>alert(1)</script>PK\x03\x04'),
    ]);
    const [made] = await encoder.encode(upload, { sizes: [{ width: 8 }], format: 'png' }, 1);
    expect(made?.content.includes('script')).toBe(false);
    expect(made?.content.includes('PK\x03\x04')).toBe(false);
  });

  it('are cut and made smaller, never larger, each width once', async () => {
    const upload = await photo(300, 200).png().toBuffer();
    const crop = { left: 100, top: 0, width: 200, height: 200 };
    const sizes = [{ width: 256, height: 256 }, { width: 220 }, { width: 64, height: 32 }] as const;
    const made = await encoder.encode(upload, { crop, sizes: [...sizes] }, 1);
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [200, 200],
      [64, 32],
    ]);
    expect(notLargerThan({ width: 100, height: 400 }, { width: 1600, height: 400 })).toEqual({
      width: 100,
      height: 25,
    });
  });

  it('refuse a crop outside, too many pixels before unpacking them, and what is no picture', async () => {
    const upload = await photo(300, 200).png().toBuffer();
    const sizes = [{ width: 64 }] as const;
    const outside = { left: 200, top: 0, width: 101, height: 200 };
    await expect(encoder.encode(upload, { crop: outside, sizes: [...sizes] }, 1)).rejects.toEqual(
      problem('invalid-input'),
    );
    const bomb = await photo(4000, 4000).png({ compressionLevel: 9 }).toBuffer();
    await expect(encoder.encode(bomb, { sizes: [...sizes] }, 15)).rejects.toEqual(problem('picture-too-large'));
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await expect(encoder.encode(svg, { sizes: [...sizes] }, 1)).rejects.toEqual(problem('file-type'));
    const gif = await photo(8, 8).gif().toBuffer();
    await expect(encoder.encode(gif, { sizes: [...sizes] }, 1)).rejects.toEqual(problem('file-type'));
    await expect(encoder.encode(upload.subarray(0, 60), { sizes: [...sizes] }, 1)).rejects.toEqual(
      problem('picture-unreadable'),
    );
    // nothing but the three decoders exists, whatever a sniffer may be talked into
    await expect(sharp(svg).metadata()).rejects.toThrow();
  });

  it('wait for one another, and too many are sent away', async () => {
    const upload = await photo(600, 600).png().toBuffer();
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, () => encoder.encode(upload, { sizes: [{ width: 300 }] }, 1)),
    );
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toHaveLength(7);
    for (const reason of refused) expect(reason).toEqual(problem('too-many-requests'));
  });
});

import { Injectable } from '@nestjs/common';
import { type PictureCrop, type PictureOrder, type PictureSize, ProblemError } from '@tessera/sdk';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { Turnstile } from './turnstile.js';

/*
 * Input bytes, crop rectangle and output sizes → bytes drawn anew, nothing of the upload but its pixels.
 * Rooms and plugins do not call this: they inject `Pictures` of the SDK, which also stores what comes out:
 *
 *   const picture = await pictures.store(caller, 'me.jpg', bytes, {
 *     crop: { left: 40, top: 0, width: 600, height: 600 },
 *     sizes: [{ width: 256, height: 256 }, { width: 64, height: 64 }],
 *   });                                                       // → { id, width, height, widths: [256, 64], … }
 *   await transactions.run(caller, async (tx) => {
 *     await pictures.attach(tx, caller, picture.id, owner);   // owner = { plugin: 'core', subject: 'Account', id }
 *     await pictures.release(tx, owner, picture.id);          // the one before goes
 *   });
 *
 * Who may see it: a provider marked `@FileReader('<subject>')` with `mayRead(caller, ownerId)`.
 */

/** What may come in. Everything else never reaches a decoder. */
const inputs = new Set(['image/png', 'image/jpeg', 'image/webp']);
/** Further inputs of `redraw`, which keeps what moves. */
const redrawn: Readonly<Record<string, 'jpeg' | 'png' | 'webp' | 'gif'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};
/** What goes out, and what the browser is told that it is. */
const outputs = { webp: 'image/webp', jpeg: 'image/jpeg', png: 'image/png' } as const;

const atOnce = 1;
const mostWaiting = 12;
const longestSeconds = 15;
const megapixel = 1_000_000;

// the library can read SVG, PDF and some forty other formats: only the four decoders named here exist for it
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});
sharp.cache(false);
sharp.concurrency(1);

export interface EncodedPicture {
  content: Buffer;
  mediaType: string;
  width: number;
  height: number;
}

/** Decodes and draws pictures, on threads of the library, one after the other, so that requests stay quick. */
@Injectable()
export class PictureEncoder {
  private readonly turnstile = new Turnstile(atOnce, mostWaiting);

  async encode(content: Buffer, order: PictureOrder, mostMegapixels: number): Promise<EncodedPicture[]> {
    const kind = await fileTypeFromBuffer(content);
    if (!kind || !inputs.has(kind.mime)) throw ProblemError.of('file-type');
    return this.turnstile.pass(async () => {
      const most = mostMegapixels * megapixel;
      const seen = await sizeWithin(content, mostMegapixels);
      const cut = cropWithin(seen, order.crop);
      const drawn: EncodedPicture[] = [];
      for (const size of order.sizes) {
        const target = notLargerThan(cut, size);
        if (drawn.some(({ width }) => width === target.width)) continue;
        drawn.push(await draw(content, cut, target, order.format ?? 'webp', most));
      }
      return drawn;
    });
  }

  /** The same picture in its own kind and size, moving if it moved, and a still one of at most `previewWidth` pixels. */
  async redraw(
    content: Buffer,
    mediaType: string,
    previewWidth: number,
    mostMegapixels: number,
  ): Promise<[whole: EncodedPicture, preview: EncodedPicture]> {
    const format = redrawn[mediaType];
    if (!format) throw ProblemError.of('file-type');
    return this.turnstile.pass(async () => {
      const most = mostMegapixels * megapixel;
      const seen = await sizeWithin(content, mostMegapixels);
      const whole = await readable(() =>
        sharp(content, { limitInputPixels: most, failOn: 'error', animated: true })
          .timeout({ seconds: longestSeconds })
          .autoOrient()
          .toColourspace('srgb')
          .toFormat(format, { quality: 90 })
          .toBuffer(),
      );
      const cut = cropWithin(seen);
      const preview = await draw(content, cut, notLargerThan(cut, { width: previewWidth }), 'webp', most);
      return [{ content: whole, mediaType, width: seen.width, height: seen.height }, preview];
    });
  }
}

/** Told by the header alone, before anything is unpacked; all frames of what moves count. */
async function sizeWithin(content: Buffer, mostMegapixels: number): Promise<{ width: number; height: number }> {
  // the limit is ours to compare, so that too many pixels are told apart from a broken file
  const { autoOrient, pages = 1 } = await readable(() => sharp(content, { limitInputPixels: false }).metadata());
  if (autoOrient.width * autoOrient.height * pages > mostMegapixels * megapixel)
    throw ProblemError.of('picture-too-large', { mostMegapixels });
  return autoOrient;
}

/** The rectangle of the upright picture that is kept: all of it unless told. */
function cropWithin(seen: { width: number; height: number }, crop?: PictureCrop): PictureCrop {
  if (!crop) return { left: 0, top: 0, ...seen };
  if (
    crop.left < 0 ||
    crop.top < 0 ||
    crop.width < 1 ||
    crop.height < 1 ||
    crop.left + crop.width > seen.width ||
    crop.top + crop.height > seen.height
  )
    throw ProblemError.invalid([{ path: 'crop', message: 'the crop is outside of the picture', code: 'crop-outside' }]);
  return crop;
}

/** The asked size, made smaller in its own proportions where the picture has fewer pixels. */
export function notLargerThan(cut: { width: number; height: number }, { width, height }: PictureSize) {
  const asked = height ?? (width * cut.height) / cut.width;
  const factor = Math.min(1, cut.width / width, cut.height / asked);
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(asked * factor)) };
}

async function draw(
  content: Buffer,
  cut: PictureCrop,
  target: { width: number; height: number },
  format: keyof typeof outputs,
  most: number,
): Promise<EncodedPicture> {
  const { data, info } = await readable(() =>
    sharp(content, { limitInputPixels: most, failOn: 'error', pages: 1 })
      .timeout({ seconds: longestSeconds })
      .autoOrient()
      .extract(cut)
      .resize({ ...target, fit: 'cover' })
      .toColourspace('srgb')
      .toFormat(format, { quality: 82 })
      .toBuffer({ resolveWithObject: true }),
  );
  return { content: data, mediaType: outputs[format], width: info.width, height: info.height };
}

/** Whatever the library dislikes about somebody's bytes is that person's matter, not a fault of the portal. */
async function readable<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch {
    throw ProblemError.of('picture-unreadable');
  }
}

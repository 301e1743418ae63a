import sharp from 'sharp';

/** A picture as a camera makes it, without anything on it. */
export const photo = (width = 600, height = 200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f6a' } })
    .png()
    .toBuffer();

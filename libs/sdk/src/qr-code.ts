import qrcode from 'qrcode';

/** Bytes of UTF-8 that one code holds; an address has far fewer, and a code with so many is hard to read. */
const mostBytes = 1_000;

/**
 * A text as a QR code, for a printed sign or a screen: a `data:` address (SVG, black on white with its quiet zone) for
 * `<img src>`, which the portal's content security policy allows. Throws a RangeError above 1,000 bytes.
 */
export async function qrCodePicture(text: string): Promise<string> {
  if (Buffer.byteLength(text) > mostBytes) throw new RangeError(`a QR code holds at most ${mostBytes} bytes`);
  const svg = await qrcode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

#!/usr/bin/env node
/** Draws the icons of the installed portal from the mark. Run by hand when the mark changes; what it writes is committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'shell/icons');
if (process.argv.includes('--help')) {
  console.log('Usage: portal-icons.mjs   draws shell/icons/ from libs/ui/src/logo.svg');
  process.exit(0);
}

/** Of the header in tokens.css: the mark stands on the icon as it does there. */
const colours = { ground: '#133b39', stones: '#f3f7f5', spark: '#f0a27c' };
const unit = 16;
const mark = readFileSync(join(root, 'libs/ui/src/logo.svg'), 'utf8')
  .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$|<!--[\s\S]*?-->/g, '')
  .replaceAll('var(--t-logo-stone, currentColor)', colours.spark)
  .replaceAll('currentColor', colours.stones);

/** `share`: of the side that the mark takes; `round`: of the side that the corners take. */
function icon(side, { share, round }) {
  const scale = (side * share) / unit;
  const edge = (side - unit * scale) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">
  <title>Tessera</title>
  <rect width="${side}" height="${side}" rx="${side * round}" fill="${colours.ground}"/>
  <g transform="translate(${edge} ${edge}) scale(${scale})">${mark.trim()}</g>
</svg>
`;
}

const plain = { share: 0.5, round: 0.12 };
/** Systems cut these to a shape of their own: colour to the edge, the mark within the inner 80 %. */
const maskable = { share: 0.42, round: 0 };

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.svg'), icon(64, { ...plain, share: 0.625 }));
for (const [name, side, look] of [
  ['icon-192', 192, plain],
  ['icon-512', 512, plain],
  ['icon-maskable-192', 192, maskable],
  ['icon-maskable-512', 512, maskable],
  ['apple-touch-icon', 180, { ...maskable, share: 0.5 }],
]) {
  const drawn = sharp(Buffer.from(icon(side, look))).png({ compressionLevel: 9, palette: true });
  writeFileSync(join(folder, `${name}.png`), await drawn.toBuffer());
}

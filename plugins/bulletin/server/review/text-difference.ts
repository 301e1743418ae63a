import { plainText } from '../notices/notice-html.js';

export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many paragraphs on a side the old text stands whole before the new one: comparing costs their product. */
const most = 400;
const blockEnd = /<\/(?:p|h[1-6]|li|tr|blockquote|pre)>|<(?:br|hr)\s*\/?>/gi;

/** Paragraphs, headings, items and rows of safe HTML as plain text. */
export const paragraphsOf = (html: string): string[] =>
  html
    .split(blockEnd)
    .map(plainText)
    .filter((text) => text !== '');

/** What was taken out and what was put in, in reading order, by whole paragraphs. */
export function differenceOfTexts(before: readonly string[], after: readonly string[]): TextPart[] {
  const part = (kind: TextPart['kind']) => (text: string) => ({ kind, text });
  if (before.length > most || after.length > most) return [...before.map(part('removed')), ...after.map(part('added'))];
  const common = commonLengths(before, after);
  const parts: TextPart[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [old, next] = [before[a], after[b]];
    if (old !== undefined && old === next) {
      parts.push({ kind: 'same', text: old });
      a += 1;
      b += 1;
    } else if (next === undefined || (old !== undefined && common[a + 1]![b]! >= common[a]![b + 1]!)) {
      parts.push({ kind: 'removed', text: old! });
      a += 1;
    } else {
      parts.push({ kind: 'added', text: next });
      b += 1;
    }
  }
  return parts;
}

/** `[a][b]`: how many paragraphs the texts from `a` and from `b` on have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let a = before.length - 1; a >= 0; a--)
    for (let b = after.length - 1; b >= 0; b--)
      lengths[a]![b] =
        before[a] === after[b] ? lengths[a + 1]![b + 1]! + 1 : Math.max(lengths[a + 1]![b]!, lengths[a]![b + 1]!);
  return lengths;
}

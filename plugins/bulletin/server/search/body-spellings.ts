import { foldText, variantPairs } from '@tessera/contracts';

/** Beyond so many spellings the rest is left out: the words of a search seldom hold more than two variants. */
const mostSpellings = 16;
/** Shorter Latin words would find tags and half of all texts. */
const fewestLatin = 3;
const others = new Map(variantPairs.map((pair) => [...pair].reverse() as [string, string]));

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asPattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Patterns for `like any` over stored HTML that let nothing through but what may hold the longest of the words: a quick
 * sieve before the folded text decides. Empty when bodies are not worth searching for it.
 */
export function bodySpellings(words: readonly string[]): string[] {
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  const latin = /^[\x20-\x7e]*$/.test(longest);
  if ([...longest].length < (latin ? fewestLatin : 2)) return [];
  if (latin) return [longest, longest.toUpperCase(), capital(longest)].map(asHtml).map(asPattern);
  let spellings = [''];
  for (const sign of longest) {
    const signs = [sign, others.get(sign), sign === sign.toUpperCase() ? undefined : sign.toUpperCase()];
    const known = signs.filter((one): one is string => one !== undefined);
    spellings = spellings.flatMap((begun) => known.map((one) => begun + one)).slice(0, mostSpellings);
  }
  return spellings
    .filter((spelling) => foldText(spelling) === longest)
    .map(asHtml)
    .map(asPattern);
}

import { foldText, variantPairs } from '@tessera/contracts';

/** Beyond so many spellings the rest is left out: the words of a search seldom hold more than two variants. */
const mostSpellings = 16;
const mostPatterns = 64;
/** Shorter Latin words would find tags and half of all texts. */
const fewestLatin = 3;
const others = new Map(variantPairs.map((pair) => [...pair].reverse() as [string, string]));

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asPattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function spellingsOf(word: string): string[] {
  const latin = /^[\x20-\x7e]*$/.test(word);
  if ([...word].length < (latin ? fewestLatin : 2)) return [];
  if (latin) return [word, word.toUpperCase(), capital(word)];
  let spellings = [''];
  for (const sign of word) {
    const signs = new Set([sign, others.get(sign) ?? sign, sign.toUpperCase()]);
    spellings = spellings.flatMap((begun) => [...signs].map((one) => begun + one)).slice(0, mostSpellings);
  }
  return spellings.filter((spelling) => foldText(spelling) === word);
}

/**
 * Patterns for `like any` over stored HTML that hold back what has none of the words in its text: a quick sieve before the
 * folded text decides. Empty when bodies are not worth searching for them.
 */
export const bodySpellings = (words: readonly string[]): string[] =>
  words.flatMap(spellingsOf).slice(0, mostPatterns).map(asHtml).map(asPattern);

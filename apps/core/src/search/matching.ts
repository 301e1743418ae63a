import { foldText, type SearchHit } from '@tessera/contracts';
import { decodeCursor, encodeCursor, type SearchFound, type SearchRequest } from '@tessera/sdk';

/** Something held in memory, with the folded texts by which it is found. */
export interface Findable {
  hit: SearchHit;
  texts: readonly string[];
}

export const findable = (hit: SearchHit, texts: readonly string[]): Findable => ({ hit, texts: texts.map(foldText) });

/** 0: is the word, 1: begins with it, 2: holds it; undefined when a word is missing. */
function rankOf(texts: readonly string[], words: readonly string[]): number | undefined {
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return undefined;
  const [first = ''] = words;
  if (texts.includes(words.join(' '))) return 0;
  return texts.some((text) => text.startsWith(first)) ? 1 : 2;
}

/** Finds among a few thousand things in memory; equals keep their order. */
export function match(
  things: Iterable<Findable>,
  { text, words, limit, cursor }: SearchRequest,
  allowed: (hit: Findable['hit']) => boolean = () => true,
): SearchFound {
  const filter = { q: text };
  const from = cursor === undefined ? 0 : Math.max(0, Number(decodeCursor(cursor, filter, ['number'])[0]));
  const ranked: { rank: number; hit: Findable['hit'] }[] = [];
  for (const { hit, texts } of things) {
    const rank = rankOf(texts, words);
    if (rank !== undefined && allowed(hit)) ranked.push({ rank, hit });
  }
  const hits = ranked.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
  const end = from + limit;
  return { hits: hits.slice(from, end), next: hits.length > end ? encodeCursor([end], filter) : null };
}

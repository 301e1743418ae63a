import 'reflect-metadata';
import { extensionPoints, type SearchHit } from '@tessera/contracts';
import type { Caller } from './caller.js';

/** Version of this extension point: additive changes raise the minor number, others the major. */
export const searchProviderVersion = extensionPoints.search.version;
export const searchProviderMetadata = 'tessera:search-provider';

/** Marks a provider as the one that finds what the manifest's `search` declares under `kind`. */
export const SearchProvider =
  (kind: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(searchProviderMetadata, kind, target);

export interface SearchRequest {
  /** As typed, trimmed, 1 to 100 characters: what `like_patterns` and `query_grams` of `textSearchFunctions` take. */
  text: string;
  /** The same as folded words, for searching in memory; all of them must be found. Empty for signs that fold to nothing. */
  words: readonly string[];
  /** 1 to 100. */
  limit: number;
  /** Made by the provider itself with `encodeCursor`; undefined for the first page. */
  cursor: string | undefined;
}

export interface SearchFound {
  /** Best first, at most `limit`. */
  hits: SearchHit[];
  /** Cursor of what follows; null when that was all. */
  next: string | null;
}

/**
 * Finds things for the global search. Asked only while the plugin is on for the caller's agency and the caller has the
 * permission that the manifest names; which things the caller may see, it decides itself with `Access.condition`. A
 * provider that throws or is slower than its time is left out of the answer. `signal` aborts then: pass it on to
 * `Sql.query`.
 */
export interface Searcher {
  search(caller: Caller, request: SearchRequest, signal: AbortSignal): Promise<SearchFound>;
}

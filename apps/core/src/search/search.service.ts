import { Inject, Injectable } from '@nestjs/common';
import {
  problemDocument,
  type SearchInput,
  type SearchLine,
  type SearchPageInput,
  searchWords,
} from '@tessera/contracts';
import { type Caller, ProblemError, type SearchFound, type SearchRequest } from '@tessera/sdk';
import { LOGGER, type Logger } from '../boot/logger.js';
import { pluginFaults } from '../plugins/plugin-faults.js';
import { aborted } from '../streams/aborts.js';
import { asReady } from '../streams/as-ready.js';
import { type SearchEntry, SearchProviders } from './search-providers.js';

/** A provider that has not answered by then is left out; the others have long been sent. */
const longestSearchTime = 2_000;

/** Asks all providers at once and hands each one's hits on as soon as they are there. */
@Injectable()
export class SearchService {
  constructor(
    private readonly providers: SearchProviders,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Lines of JSON (`SearchLine`); `gone` ends every search. */
  async *stream(caller: Caller, { q, kinds, limit }: SearchInput, gone: AbortSignal): AsyncGenerator<string> {
    const entries = this.providers.of(caller).filter(({ kind }) => !kinds || kinds.includes(kind.kind));
    yield lineOf({ kinds: entries.map(({ kind }) => kind) });
    const request = requestOf(q, limit);
    yield* asReady(entries.map((entry) => this.line(caller, entry, request, gone)));
    yield lineOf({ done: true });
  }

  /** A page of one kind; 404 for a kind that there is not or that is not the caller's to search. */
  async page(caller: Caller, kind: string, { q, cursor, limit }: SearchPageInput, gone: AbortSignal) {
    const entry = this.providers.of(caller).find((one) => one.kind.kind === kind);
    if (!entry) throw ProblemError.of('not-found');
    const late = AbortSignal.timeout(longestSearchTime);
    try {
      const { hits, next } = await this.ask(caller, entry, { ...requestOf(q, limit), cursor }, [gone, late]);
      return { items: hits, next };
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      throw ProblemError.of(this.note(entry, error, late, gone), { plugin: entry.plugin, kind });
    }
  }

  private async line(caller: Caller, entry: SearchEntry, request: SearchRequest, gone: AbortSignal): Promise<string> {
    const started = performance.now();
    const late = AbortSignal.timeout(longestSearchTime);
    const { kind } = entry.kind;
    try {
      const { hits, next } = await this.ask(caller, entry, request, [gone, late]);
      const took = Math.round(performance.now() - started);
      // made into text here: hits that cannot be must not break the stream for the others
      return lineOf({
        kind,
        hits: hits.slice(0, request.limit),
        more: next !== null || hits.length > request.limit,
        took,
      });
    } catch (error) {
      const slug = this.note(entry, error, late, gone);
      return lineOf({ kind, problem: problemDocument(slug, { plugin: entry.plugin, kind }) });
    }
  }

  private async ask(caller: Caller, { searcher }: SearchEntry, request: SearchRequest, ends: AbortSignal[]) {
    const signal = AbortSignal.any(ends);
    if (request.words.length === 0) return { hits: [], next: null } satisfies SearchFound;
    return Promise.race([searcher.search(caller, request, signal), aborted(signal)]);
  }

  private note({ plugin, kind }: SearchEntry, error: unknown, late: AbortSignal, gone: AbortSignal) {
    if (!gone.aborted) {
      pluginFaults.note(plugin, error);
      this.logger.warn(
        { plugin, kind: kind.kind, late: late.aborted, reason: (error as Error)?.message },
        'a search provider failed',
      );
    }
    return late.aborted ? ('search-timeout' as const) : ('search-failed' as const);
  }
}

const requestOf = (q: string, limit: number): SearchRequest => ({
  text: q,
  words: searchWords(q),
  limit,
  cursor: undefined,
});
const lineOf = (line: SearchLine): string => `${JSON.stringify(line)}\n`;

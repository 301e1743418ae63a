import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { viewOf } from './application-rows.js';
import { ApplicationsRepository } from './applications.repository.js';
import { mostApplications } from './limits.js';
import { PluginEntries } from './plugin-entries.js';

/** What there is for one person: administered applications first, then the pages of plugins. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly repository: ApplicationsRepository,
    private readonly entries: PluginEntries,
  ) {}

  /** All that is for the caller, in the order of the page. */
  async visibleTo(caller: Caller, signal?: AbortSignal): Promise<ApplicationView[]> {
    const rows = await this.repository.visible(caller, { limit: mostApplications }, signal);
    return [...rows.map(viewOf), ...this.entries.of(caller)];
  }

  /** Those without the pages of plugins that hold all words, at most `limit`. */
  async administered(caller: Caller, q: string, limit: number, signal?: AbortSignal): Promise<ApplicationView[]> {
    return (await this.repository.visible(caller, { words: q, limit }, signal)).map(viewOf);
  }

  /** What of it holds all words in name or description, at most `limit`. */
  async search(caller: Caller, q: string, limit: number, signal?: AbortSignal): Promise<ApplicationView[]> {
    const entries = this.entries.of(caller);
    const [rows, fitting] = await Promise.all([
      this.administered(caller, q, limit, signal),
      this.repository.fitting(
        entries.map(({ id, name }) => ({ id, text: `${name['zh-Hant']} ${name.en}` })),
        q,
        signal,
      ),
    ]);
    return [...rows, ...entries.filter(({ id }) => fitting.includes(id))].slice(0, limit);
  }
}

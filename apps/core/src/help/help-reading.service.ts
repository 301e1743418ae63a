import { Injectable } from '@nestjs/common';
import type { HelpEntries, HelpSearch, PageHelp, StatementName } from '@tessera/contracts';
import { type Caller, Parameters, ProblemError, pageOfArray } from '@tessera/sdk';
import { belongsTo, findsWords, HelpBook } from './help-book.js';
import { SeedPersonsRepository } from './seed-persons/seed-persons.repository.js';

/** Help as everybody reads it. */
@Injectable()
export class HelpReadingService {
  constructor(
    private readonly book: HelpBook,
    private readonly seedPersons: SeedPersonsRepository,
    private readonly parameters: Parameters,
  ) {}

  async ofPage(caller: Caller, path: string): Promise<PageHelp> {
    const here = this.book.of(caller).filter(({ page }) => belongsTo(page, path));
    // the page's own entries before those of the pages above it
    const nearest = here.sort((one, other) => (other.page?.length ?? 0) - (one.page?.length ?? 0));
    const people = await this.seedPersons.of(caller.agencyId);
    return {
      guides: nearest.filter(({ kind }) => kind === 'guide').slice(0, 1),
      questions: nearest.filter(({ kind }) => kind === 'question'),
      agency: caller.agencyName,
      seedPersons: people,
      hotline: this.parameters.get('portal.support'),
    };
  }

  search(caller: Caller, { cursor, limit, ...filter }: HelpSearch): HelpEntries {
    const readable = this.book.of(caller);
    const found = readable.filter(
      (entry) => (!filter.category || entry.category === filter.category) && findsWords(entry, filter.q ?? ''),
    );
    return {
      ...pageOfArray(found, filter, cursor, limit),
      categories: this.book.categories().filter(({ key }) => readable.some(({ category }) => category === key)),
    };
  }

  statement(name: StatementName) {
    const entry = this.book.byId(`core.${name}`);
    if (!entry) throw ProblemError.of('not-found');
    return entry;
  }
}

import { Injectable } from '@nestjs/common';
import {
  Access,
  type Caller,
  decodeCursor,
  encodeCursor,
  type Searcher,
  type SearchFound,
  SearchProvider,
  type SearchRequest,
} from '@tessera/sdk';
import { LoansRepository, loanColumns } from './loans.repository.js';

/** Finds equipment by its name, as far as the caller may see it. */
@Injectable()
@SearchProvider('equipment')
export class EquipmentSearch implements Searcher {
  constructor(
    private readonly loans: LoansRepository,
    private readonly access: Access,
  ) {}

  async search(caller: Caller, { text, limit, cursor }: SearchRequest, signal: AbortSignal): Promise<SearchFound> {
    const filter = { q: text };
    const from = cursor ? Number(decodeCursor(cursor, filter, ['number'])[0]) : 0;
    const rules = this.access.condition(caller, 'read', 'Loan', loanColumns, 4);
    const rows = await this.loans.find(text, rules, from, limit + 1, signal);
    return {
      hits: rows.slice(0, limit).map(({ id, equipment, agency, askedAt }) => ({
        id,
        title: equipment,
        note: agency,
        icon: 'package',
        to: `/loans/${id}`,
        at: askedAt.toISOString(),
      })),
      next: rows.length > limit ? encodeCursor([from + limit], filter) : null,
    };
  }
}

import { Injectable } from '@nestjs/common';
import {
  Agencies,
  type Caller,
  decodeCursor,
  encodeCursor,
  type Searcher,
  type SearchFound,
  SearchProvider,
  type SearchRequest,
} from '@tessera/sdk';
import { firstRung, PeopleSearchRepository, type RungPosition } from './people-search.repository.js';
import type { FoundPerson } from './people-search.statements.js';

/** Shorter runs of digits are in nearly every number. */
const fewestDigits = 3;
const phoneLike = /^[\d()+#*-]+$/;

/** Colleagues of the whole government, by name, account, title and office phone. */
@Injectable()
@SearchProvider('people')
export class PeopleSearch implements Searcher {
  constructor(
    private readonly repository: PeopleSearchRepository,
    private readonly agencies: Agencies,
  ) {}

  async search(caller: Caller, request: SearchRequest, signal: AbortSignal): Promise<SearchFound> {
    const { text, words, limit, cursor } = request;
    const digits = words.filter((word) => phoneLike.test(word)).map((word) => word.replace(/\D/g, ''));
    const search = {
      text,
      digits: digits.every(({ length }) => length >= fewestDigits) ? digits : [],
      otherWords: words.filter((word) => !phoneLike.test(word)).join(' '),
      agencyId: caller.agencyId,
      limit: limit + 1,
    };
    const filter = { q: text };
    const from = cursor === undefined ? firstRung : positionOf(cursor, filter);
    const people = await this.repository.find(caller, search, from, signal);
    const shown = people.slice(0, limit);
    const last = shown.at(-1);
    return {
      hits: shown.map(({ person }) => this.hit(person)),
      next: last && people.length > limit ? cursorOf(last.position, filter) : null,
    };
  }

  private hit({ id, name, title, agencyId, unitId }: FoundPerson) {
    const places = [...new Set([agencyId, unitId])].map((place) => this.agencies.byId(place)?.shortName ?? '');
    return {
      id,
      title: name,
      note: [title, places.filter(Boolean).join(' ')].filter(Boolean).join('　'),
      icon: 'user',
      to: `/search/people/${id}`,
    };
  }
}

const cursorOf = ({ rung, rank, key, id }: RungPosition, filter: object) => encodeCursor([rung, rank, key, id], filter);

function positionOf(cursor: string, filter: object): RungPosition {
  const [rung, rank, key, id] = decodeCursor(cursor, filter, ['number', 'number', 'string', 'uuid']);
  return { rung: Math.max(0, Number(rung)), rank: Math.min(Math.max(Number(rank), -1), 1), key: key!, id: id! };
}

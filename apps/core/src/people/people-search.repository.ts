import { Injectable } from '@nestjs/common';
import { Access, type Caller, Sql, type SqlCondition, type Statement } from '@tessera/sdk';
import { postInForce } from '../posts/acting-post.js';
import {
  type FoundPerson,
  firstPhoneRuleParameter,
  firstRuleParameter,
  fromTheBeginning,
  othersByAccount,
  othersByName,
  ownFirst,
  ownRest,
  type PersonPosition,
  type PersonRow,
  type PersonSearch,
  personColumns,
  personRuleColumns,
  phoneIndexed,
  phoneWalked,
  restIndexed,
  restWalked,
} from './people-search.statements.js';

type Part = (rules: SqlCondition) => Statement;

/**
 * One rung of the order in which people are found: read by one statement, or by a walk in the order of names that asks
 * an index when the word turns out to be rare.
 */
interface Rung {
  parts: [Part] | [walked: Part, indexed: Part];
  byPhone?: true;
  keyOf(row: FoundPerson): string;
}

const personKey = (row: FoundPerson) => row.personKey;
const rungs: readonly Rung[] = [
  { parts: [ownFirst], keyOf: personKey },
  { parts: [othersByName], keyOf: personKey },
  { parts: [othersByAccount], keyOf: (row) => row.nameKey },
  { parts: [ownRest], keyOf: personKey },
  { parts: [restWalked, restIndexed], keyOf: personKey },
  { parts: [phoneWalked, phoneIndexed], byPhone: true, keyOf: personKey },
];

/** A page begins on a rung, behind a row of it. */
export interface RungPosition extends PersonPosition {
  rung: number;
}
export const firstRung: RungPosition = { rung: 0, ...fromTheBeginning };

export interface PersonHit {
  person: FoundPerson;
  position: RungPosition;
}

/** Active people by words of name, account, title and office phone: what begins with them first, colleagues before others. */
@Injectable()
export class PeopleSearchRepository {
  constructor(
    private readonly sql: Sql,
    private readonly access: Access,
  ) {}

  async find(caller: Caller, search: PersonSearch, from: RungPosition, signal?: AbortSignal): Promise<PersonHit[]> {
    const hits: PersonHit[] = [];
    for (const [at, rung] of rungs.entries()) {
      if (at < from.rung || hits.length >= search.limit || (rung.byPhone && search.digits.length === 0)) continue;
      const begin = at === from.rung ? from : fromTheBeginning;
      const wanted = { ...search, limit: search.limit - hits.length };
      for (const person of await this.rung(caller, rung, wanted, begin, signal))
        hits.push({ person, position: { rung: at, rank: person.rank, key: rung.keyOf(person), id: person.id } });
    }
    return hits;
  }

  private async rung(
    caller: Caller,
    { parts: [walk, index], byPhone }: Rung,
    search: PersonSearch,
    from: PersonPosition,
    signal?: AbortSignal,
  ): Promise<FoundPerson[]> {
    const { agencyId, limit } = search;
    const text = byPhone ? search.otherWords : search.text;
    const values: unknown[] = [text, agencyId, from.rank, from.key, from.id, limit];
    if (byPhone) values.push(search.digits, search.text);
    const rules = this.access.condition(
      caller,
      'read',
      'Person',
      personRuleColumns,
      byPhone ? firstPhoneRuleParameter : firstRuleParameter,
    );
    const run = (part: Part) => this.sql.query<FoundPerson>(part(rules), [...values, ...rules.values], signal);
    const found = await run(walk);
    return index && found.length < limit ? run(index) : found;
  }

  /** An active person whom the caller may see. */
  /** Nodes of the concurrent posts that somebody has now. */
  posts(id: string, now: Date): Promise<{ nodeId: string; title: string }[]> {
    return this.sql.query(
      {
        name: 'core-people-posts',
        text: `select q.node_id as "nodeId", q.title from core.post q where q.account_id = $1 and ${postInForce('$2')}
               order by q.starts_at, q.id`,
      },
      [id, now],
    );
  }

  async card(caller: Caller, id: string): Promise<PersonRow | undefined> {
    const rules = this.access.condition(caller, 'read', 'Person', personRuleColumns, 2);
    const [row] = await this.sql.query<PersonRow>(
      `select ${personColumns} from core.account a where a.id = $1 and a.state = 'active' and (${rules.text})`,
      [id, ...rules.values],
    );
    return row;
  }
}

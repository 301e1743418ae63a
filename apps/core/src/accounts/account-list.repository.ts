import { Injectable } from '@nestjs/common';
import { Sql, type SqlCondition } from '@tessera/sdk';
import type { AccountItem } from './account.schemas.js';

export interface AccountListRow
  extends Pick<AccountItem, 'id' | 'account' | 'name' | 'title' | 'officePhone' | 'state' | 'version'> {
  key: string;
  agencyId: string;
  unitId: string;
  lastSignInAt: Date | null;
}

export interface AccountListFilter {
  q: string | null;
  /** Nodes whose people are asked for; null: all. */
  units: readonly string[] | null;
  state: AccountItem['state'] | null;
}

/** Fields of an account that rules may ask for. */
export const accountRuleColumns = {
  id: 'a.id',
  accountId: 'a.id',
  agencyId: 'a.agency_id',
  unitId: 'a.unit_id',
  state: 'a.state',
};

export const accountListColumns = `a.id, a.name as account, a.name_key as key, a.person_name as name, a.title,
  a.agency_id as "agencyId", a.unit_id as "unitId", a.office_phone as "officePhone", a.state,
  a.last_sign_in_at as "lastSignInAt", a.version`;

const matching = (rules: SqlCondition): string => `
from core.account a
where ($1::text is null or (core.grams(a.search) @> core.query_grams($1) and a.search like all (core.like_patterns($1))))
  and ($2::uuid[] is null or a.unit_id = any($2)) and ($3::text is null or a.state = $3) and (${rules.text})`;

/** Values of the rules begin here. */
export const firstRuleParameter = 4;

/**
 * Statements without a name: each is planned for its own word and nodes, of which some match a handful of people and
 * others half of them.
 */
@Injectable()
export class AccountListRepository {
  constructor(private readonly sql: Sql) {}

  /** In the order of account names, after the key of the last one seen. */
  list(filter: AccountListFilter, rules: SqlCondition, after: string | null, limit: number): Promise<AccountListRow[]> {
    const values = [filter.q, filter.units, filter.state, ...rules.values];
    const [key, most] = [values.length + 1, values.length + 2];
    return this.sql.query<AccountListRow>(
      `select ${accountListColumns} ${matching(rules)} and ($${key}::text is null or a.name_key > $${key})
       order by a.name_key limit $${most}`,
      [...values, after, limit],
    );
  }

  /** How many match, counted no further than `most`. */
  async count(filter: AccountListFilter, rules: SqlCondition, most: number): Promise<number> {
    const values = [filter.q, filter.units, filter.state, ...rules.values];
    const [row] = await this.sql.query<{ found: number }>(
      `select count(*) as found from (select ${matching(rules)} limit $${values.length + 1}) counted`,
      [...values, most],
    );
    return row?.found ?? 0;
  }
}

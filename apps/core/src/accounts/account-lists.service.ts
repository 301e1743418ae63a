import { Injectable } from '@nestjs/common';
import type { Page, Total } from '@tessera/contracts';
import { Access, type Caller, decodeCursor, encodeCursor } from '@tessera/sdk';
import { AgencyTree } from '../organisation/agency-tree.js';
import type { AccountFilter, AccountItem, AccountQuery } from './account.schemas.js';
import {
  type AccountListFilter,
  AccountListRepository,
  accountRuleColumns,
  firstRuleParameter,
} from './account-list.repository.js';
import { AccountViews } from './account-views.js';

const mostCounted = 1_000;

/** Finding accounts; whom the caller may not read is neither listed nor counted. */
@Injectable()
export class AccountListsService {
  constructor(
    private readonly repository: AccountListRepository,
    private readonly tree: AgencyTree,
    private readonly access: Access,
    private readonly views: AccountViews,
  ) {}

  async list(caller: Caller, { cursor, limit, ...query }: AccountQuery): Promise<Page<AccountItem>> {
    const [after] = cursor ? decodeCursor(cursor, query, ['string']) : [];
    const filter = this.filterOf(query);
    if (!filter) return { items: [], next: null };
    const rows = await this.repository.list(filter, this.rules(caller), after ?? null, limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => this.views.item(row)),
      next: last && rows.length > limit ? encodeCursor([last.key], query) : null,
    };
  }

  async total(caller: Caller, query: AccountFilter): Promise<Total> {
    const filter = this.filterOf(query);
    if (!filter) return { value: 0, exact: true };
    const found = await this.repository.count(filter, this.rules(caller), mostCounted + 1);
    return { value: Math.min(found, mostCounted), exact: found <= mostCounted };
  }

  private rules(caller: Caller) {
    return this.access.condition(caller, 'read', 'Account', accountRuleColumns, firstRuleParameter);
  }

  /** Undefined when no such agency exists, so nobody can match. */
  private filterOf({ q, agency, state }: AccountFilter): AccountListFilter | undefined {
    const filter = { q: q ?? null, state: state ?? null, units: null };
    if (agency === undefined) return filter;
    const node = this.tree.byCode(agency);
    return node && { ...filter, units: this.tree.subtree(node.id) };
  }
}

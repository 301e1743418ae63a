import { Injectable } from '@nestjs/common';
import type { DecisionResult, Page, ReviewItem } from '@tessera/contracts';
import {
  Access,
  accountsOf,
  type Caller,
  Clock,
  decodeCursor,
  pageOfRows,
  type ReviewedItem,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
} from '@tessera/sdk';
import { RoleRequestDecisions } from './role-request-decisions.js';
import { RoleRequestReviewsRepository } from './role-request-reviews.repository.js';
import { type RoleRequestRow } from './role-requests.repository.js';
import { roleRequestsKind } from './role-requests-kind.js';

const columns = { agencyId: 'q.agency_id', accountId: 'q.account_id' };
/** Decisions of one batch under way at once; the pool of a process holds twice as many. */
const atOnce = 4;
const dayInMilliseconds = 86_400_000;

/** Role requests of the agencies that the caller administers, without the caller's own. */
@Injectable()
@ReviewQueue(roleRequestsKind)
export class RoleRequestsQueue implements ReviewSource {
  constructor(
    private readonly repository: RoleRequestReviewsRepository,
    private readonly decisions: RoleRequestDecisions,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  count(caller: Caller, signal: AbortSignal): Promise<number> {
    const rules = this.access.condition(caller, 'review', 'RoleRequest', columns, 3);
    return this.repository.count(accountsOf(caller), rules, signal);
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const [at, id] = cursor ? decodeCursor(cursor, roleRequestsKind, ['date', 'uuid']) : [];
    const rules = this.access.condition(caller, 'review', 'RoleRequest', columns, 5);
    const after = at && id ? { at, id } : null;
    const rows = await this.repository.list(accountsOf(caller), rules, after, limit + 1, signal);
    return pageOfRows(
      rows,
      { limit, filter: roleRequestsKind },
      (row) => view(row, this.clock.now()),
      (last) => [last.askedAt.toISOString(), last.id],
    );
  }

  async decide(
    caller: Caller,
    items: readonly ReviewedItem[],
    verdict: string,
    note: string,
  ): Promise<DecisionResult[]> {
    const rows = await this.repository.byIds(items.map(({ id }) => id));
    const results: DecisionResult[] = [];
    const rest = [...items];
    const worker = async () => {
      for (let item = rest.shift(); item; item = rest.shift())
        results.push(
          await this.decisions.decide(
            caller,
            item,
            rows.get(item.id),
            verdict === 'approve' ? 'approve' : 'refuse',
            note,
          ),
        );
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return results;
  }
}

function view(row: RoleRequestRow, now: Date): ReviewItem {
  const name = row.roleName ?? { 'zh-Hant': row.role, en: row.role };
  const left = row.dueAt.getTime() - now.getTime();
  const place = row.unitName ? `${row.agencyName}　${row.unitName}` : row.agencyName;
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    title:
      row.act === 'add'
        ? { 'zh-Hant': `新增「${name['zh-Hant']}」`, en: `Add “${name.en}”` }
        : { 'zh-Hant': `退還「${name['zh-Hant']}」`, en: `Hand back “${name.en}”` },
    from: { name: row.personName, agency: place },
    since: row.askedAt.toISOString(),
    due: row.dueAt.toISOString(),
    urgency: left <= 0 ? 'late' : left < dayInMilliseconds ? 'soon' : 'normal',
    notice: null,
    facts: [
      { label: { 'zh-Hant': '事由', en: 'Reason' }, value: row.reason },
      { label: { 'zh-Hant': '適用範圍', en: 'Extent' }, value: row.agencyName },
      ...(row.until ? [{ label: { 'zh-Hant': '到期日', en: 'Until' }, value: { date: row.until } }] : []),
    ],
    link: `/console/accounts/${row.accountId}`,
  };
}

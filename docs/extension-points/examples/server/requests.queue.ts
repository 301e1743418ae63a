import { Injectable } from '@nestjs/common';
import type { DecisionResult, Page, ReviewItem } from '@tessera/contracts';
import {
  Access,
  type Caller,
  decodeCursor,
  encodeCursor,
  type ReviewedItem,
  type ReviewListing,
  ReviewQueue,
  type ReviewSource,
  reviewCountCap,
} from '@tessera/sdk';
import { LoanDecisions } from './loan-decisions.service.js';
import { type LoanRow, LoansRepository, loanColumns } from './loans.repository.js';

/** Loans that wait for a decision in the agencies that the caller administers, without the caller's own. */
@Injectable()
@ReviewQueue('requests')
export class LoanRequestsQueue implements ReviewSource {
  constructor(
    private readonly loans: LoansRepository,
    private readonly decisions: LoanDecisions,
    private readonly access: Access,
  ) {}

  async count(caller: Caller, signal: AbortSignal): Promise<number> {
    return (await this.waiting(caller, 0, reviewCountCap, signal)).length;
  }

  async list(caller: Caller, { cursor, limit }: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>> {
    const from = cursor ? Number(decodeCursor(cursor, 'requests', ['number'])[0]) : 0;
    const rows = await this.waiting(caller, from, limit + 1, signal);
    return {
      items: rows.slice(0, limit).map(itemOf),
      next: rows.length > limit ? encodeCursor([from + limit], 'requests') : null,
    };
  }

  async decide(
    caller: Caller,
    items: readonly ReviewedItem[],
    verdict: string,
    note: string,
  ): Promise<DecisionResult[]> {
    const results: DecisionResult[] = [];
    for (const item of items)
      results.push(await this.decisions.decide(caller, item, verdict === 'approve' ? 'approve' : 'refuse', note));
    return results;
  }

  private waiting(caller: Caller, from: number, limit: number, signal: AbortSignal): Promise<LoanRow[]> {
    const rules = this.access.condition(caller, 'review', 'Loan', loanColumns, 4);
    return this.loans.waiting(caller.accountId, rules, from, limit, signal);
  }
}

const itemOf = ({ id, version, equipment, borrower, agency, askedAt, until }: LoanRow): ReviewItem => ({
  id,
  version,
  number: null,
  title: equipment,
  from: { name: borrower, agency },
  since: askedAt.toISOString(),
  due: null,
  urgency: 'normal',
  notice: null,
  facts: [{ label: { 'zh-Hant': '歸還日', en: 'Return by' }, value: { date: until } }],
  link: `/loans/${id}`,
});

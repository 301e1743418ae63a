import { Injectable } from '@nestjs/common';
import type { DecisionResult } from '@tessera/contracts';
import { Access, type Caller, Clock, type ReviewedItem, Transactions } from '@tessera/sdk';
import { type LoanRow, LoansRepository } from './loans.repository.js';

const notFound = { 'zh-Hant': '找不到這筆借用。', en: 'There is no such loan.' };
const changed = { 'zh-Hant': '這筆借用已變更，請重新檢視。', en: 'The loan has changed. Look at it again.' };
const words = {
  approve: { 'zh-Hant': '核准', en: 'approved' },
  refuse: { 'zh-Hant': '駁回', en: 'rejected' },
};

/** Decides one loan: the row, its audit line and the notification commit together, or none of them does. */
@Injectable()
export class LoanDecisions {
  constructor(
    private readonly loans: LoansRepository,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  decide(caller: Caller, item: ReviewedItem, verdict: 'approve' | 'refuse', note: string): Promise<DecisionResult> {
    const { id } = item;
    return this.transactions.run(caller, async (transaction): Promise<DecisionResult> => {
      const loan = await this.loans.locked(transaction, id);
      if (!loan || loan.borrowerId === caller.accountId || !this.access.may(caller, 'review', 'Loan', loan))
        return { id, outcome: 'refused', reason: 'not-found', message: notFound };
      if (loan.state !== 'waiting') return taken(loan);
      if (loan.version !== item.version) return { id, outcome: 'refused', reason: 'conflict', message: changed };
      await this.loans.decide(
        transaction,
        id,
        verdict === 'approve' ? 'approved' : 'refused',
        caller.name,
        this.clock.now(),
      );
      transaction.audit({ action: `loan.${verdict}`, subject: 'Loan', subjectId: id, after: { verdict, note } });
      transaction.notify({
        kind: 'loan-decided',
        to: { accounts: [loan.borrowerId] },
        subject: id,
        values: { equipment: loan.equipment, result: words[verdict], until: loan.until },
        link: `/loans/${id}`,
      });
      return { id, outcome: 'decided' };
    });
  }
}

const taken = ({ id, state, decidedBy, decidedAt, askedAt }: LoanRow): DecisionResult => ({
  id,
  outcome: 'taken',
  by: decidedBy ?? '',
  at: (decidedAt ?? askedAt).toISOString(),
  verdict: state === 'approved' ? 'approve' : 'refuse',
});

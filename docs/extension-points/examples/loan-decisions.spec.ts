import { describe, expect, it } from '@jest/globals';
import type { Access, Caller, Clock, OutgoingNotification, Transaction, Transactions } from '@tessera/sdk';
import { LoanDecisions } from './server/loan-decisions.service.js';
import type { LoanRow, LoansRepository } from './server/loans.repository.js';

const caller = { accountId: 'reviewer', name: '林昱翔' } as Caller;
const waiting = {
  id: '1',
  version: 2,
  equipment: '投影機',
  borrowerId: 'someone',
  state: 'waiting',
  until: '2026-03-20',
} as LoanRow;

/** The service with one loan in its database; `told` and `audited` are what its transactions leave behind. */
function stage(loan: LoanRow, may = true) {
  const told: OutgoingNotification[] = [];
  const audited: string[] = [];
  const transaction = {
    notify: (one: OutgoingNotification) => told.push(one),
    audit: ({ action }: { action: string }) => audited.push(action),
  } as Partial<Transaction> as Transaction;
  const loans: Pick<LoansRepository, 'locked' | 'decide'> = { locked: async () => loan, decide: async () => undefined };
  const transactions: Transactions = { run: async (_caller, act) => act(transaction) };
  const clock: Clock = { now: () => new Date('2026-03-12T02:00:00.000Z') };
  const access: Pick<Access, 'may'> = { may: () => may };
  const decisions = new LoanDecisions(loans as LoansRepository, access as Access, transactions, clock);
  return { told, audited, decide: (version = 2) => decisions.decide(caller, { id: '1', version }, 'approve', '') };
}

describe('a decision about a loan', () => {
  it('is audited and told to the borrower, in the same transaction', async () => {
    const { decide, told, audited } = stage(waiting);
    await expect(decide()).resolves.toEqual({ id: '1', outcome: 'decided' });
    expect(audited).toEqual(['loan.approve']);
    expect(told).toMatchObject([{ kind: 'loan-decided', to: { accounts: ['someone'] }, link: '/loans/1' }]);
  });

  it('comes second when somebody was first', async () => {
    const decided = { ...waiting, state: 'refused', decidedBy: '許哲維', decidedAt: new Date(0) } as LoanRow;
    await expect(stage(decided).decide()).resolves.toMatchObject({ outcome: 'taken', by: '許哲維', verdict: 'refuse' });
  });

  it.each([
    ['an older version', stage(waiting), 1, 'conflict'],
    ["one's own request", stage({ ...waiting, borrowerId: caller.accountId }), 2, 'not-found'],
    ['what the rules do not allow', stage(waiting, false), 2, 'not-found'],
  ])('is refused for %s, and leaves nothing', async (_what, { decide, told, audited }, version, reason) => {
    await expect(decide(version)).resolves.toMatchObject({ outcome: 'refused', reason });
    expect([...told, ...audited]).toEqual([]);
  });
});

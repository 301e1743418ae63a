import { describe, expect, it } from '@jest/globals';
import { accessMetadata, type Caller } from '@tessera/sdk';
import { DueDatesController } from './server/due-dates.controller.js';
import type { LoanRow, LoansRepository } from './server/loans.repository.js';

const owner = { accountId: 'me', token: { id: '1', purpose: 'due-dates' } } as Caller;

describe('the link to the dates', () => {
  it('is open to tokens of the purpose that the manifest declares, and to nobody else', () => {
    const access = Reflect.getMetadata(accessMetadata, DueDatesController.prototype.list);
    expect(access).toEqual({ kind: 'token', purpose: 'due-dates' });
  });

  it('answers what its owner has to bring back', async () => {
    const rows = [{ equipment: '投影機', until: '2026-03-20' }] as LoanRow[];
    const asked: unknown[] = [];
    const loans: Pick<LoansRepository, 'dueFor'> = {
      dueFor: async (accountId) => {
        asked.push(accountId);
        return rows;
      },
    };
    const controller = new DueDatesController(loans as LoansRepository);
    await expect(controller.list(owner)).resolves.toEqual({ items: rows });
    expect(asked).toEqual(['me']);
  });
});

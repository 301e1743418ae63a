import { describe, expect, it } from '@jest/globals';
import type { Access, Caller } from '@tessera/sdk';
import { EquipmentSearch } from './server/equipment.search.js';
import type { LoanRow, LoansRepository } from './server/loans.repository.js';

const caller = { accountId: 'me' } as Caller;
const stored = Array.from({ length: 5 }, (_, at) => ({
  id: `${at}`,
  equipment: `投影機 ${at}`,
  agency: '資訊處',
  askedAt: new Date(0),
}));
const rules = { text: 'l.agency_id = $4', values: ['it'] };

/** Only what the rules let through is in the database of this test. */
const loans: Pick<LoansRepository, 'find'> = {
  find: async (_words, condition, from, limit) =>
    condition === rules ? (stored.slice(from, from + limit) as LoanRow[]) : [],
};
const access: Pick<Access, 'condition'> = { condition: () => rules };
const search = new EquipmentSearch(loans as LoansRepository, access as Access);
const ask = (cursor?: string) =>
  search.search(caller, { text: '投影', words: ['投影'], limit: 2, cursor }, new AbortController().signal);

describe('the search for equipment', () => {
  it('finds what the rules let the caller see, page by page', async () => {
    const first = await ask();
    expect(first.hits.map(({ to }) => to)).toEqual(['/loans/0', '/loans/1']);
    const second = await ask(first.next ?? '');
    expect(second.hits.map(({ title }) => title)).toEqual(['投影機 2', '投影機 3']);
    await expect(ask(second.next ?? '')).resolves.toMatchObject({ hits: [{ id: '4' }], next: null });
  });

  it('refuses a cursor of other words', async () => {
    await expect(ask('bm9uc2Vuc2U')).rejects.toMatchObject({ document: { status: 422 } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Caller, tileSourceMetadata } from '@tessera/sdk';
import { DueTile } from './server/due.tile.js';
import type { LoanRow, LoansRepository } from './server/loans.repository.js';

const caller = { accountId: 'me' } as Caller;
const rows = [{ id: '1', equipment: '投影機', until: '2026-03-20' }] as LoanRow[];

describe('the tile of things to return', () => {
  it('carries the id that the manifest declares', () => {
    expect(Reflect.getMetadata(tileSourceMetadata, DueTile)).toBe('due');
  });

  it('loads as many rows as the placement asks for, and hands the signal on', async () => {
    const asked: unknown[] = [];
    const loans: Pick<LoansRepository, 'dueFor'> = {
      dueFor: async (...all) => {
        asked.push(...all);
        return rows;
      },
    };
    const { signal } = new AbortController();
    const tile = new DueTile(loans as LoansRepository);
    await expect(tile.load(caller, { count: 3 }, signal)).resolves.toEqual({ items: rows });
    expect(asked).toEqual(['me', 3, signal]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { inReferenceOrder } from './reference-order.js';

const table = (name: string) => ({ schema: 'core', name, columns: [] });
const reference = (from: string, to: string) => ({ from: `core.${from}`, to: `core.${to}` });

describe('the order of tables in a backup', () => {
  it('puts what is referred to first, however it was found', () => {
    const ordered = inReferenceOrder(['account', 'agency', 'session', 'alone'].map(table), [
      reference('session', 'account'),
      reference('account', 'agency'),
      reference('agency', 'agency'),
    ]).map(({ name }) => name);
    expect(ordered).toEqual(['agency', 'account', 'session', 'alone']);
  });

  it('loses no table over a circle or over a table that is not in the backup', () => {
    const ordered = inReferenceOrder(['one', 'two'].map(table), [
      reference('one', 'two'),
      reference('two', 'one'),
      reference('one', 'elsewhere'),
    ]);
    expect(ordered).toHaveLength(2);
  });
});

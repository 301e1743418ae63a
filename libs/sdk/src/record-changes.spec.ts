import { describe, expect, it } from '@jest/globals';
import { recordChanges } from './record-changes.js';

const row = { title: '停電', at: new Date('2026-03-12T01:00:00.000Z'), reads: 1 };

describe('changes of a record', () => {
  it('hold the named members that differ, and no other', () => {
    const after = { ...row, title: '停水', reads: 2 };
    expect(recordChanges(row, after, ['title', 'at'])).toEqual({ before: { title: '停電' }, after: { title: '停水' } });
  });

  it('compare moments by what they are, and are undefined when nothing differs', () => {
    expect(recordChanges(row, { ...row, at: new Date(row.at) }, ['title', 'at'])).toBeUndefined();
  });
});

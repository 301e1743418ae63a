import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';
import { evidenceTable } from './evidence-table.js';

const figures = { addressed: 0, acknowledged: 0 } as Parameters<typeof evidenceTable>[2];
const notes = (dueAt: string, calendar: 'roc' | 'gregorian') => {
  const notice = { title: '資安', agencyName: '衛生局', revision: 1, dueAt: new Date(dueAt) } as Notice;
  const made = { at: new Date('2026-11-21T12:26:00Z'), timeZone: 'Asia/Taipei', calendar };
  const caller = { locale: 'zh-Hant', name: '蔡佩珊' } as Caller;
  return evidenceTable(notice, [], figures, { ...made, caller }).notes;
};

describe('the evidence sheet', () => {
  it('writes dates as the pages do: the last day that counts, 24 hours, in the wished calendar', () => {
    expect(notes('2026-11-30T16:00:00Z', 'roc')).toEqual(
      expect.arrayContaining(['確認期限：115/11/30', '製表時間：115/11/21 20:26']),
    );
    expect(notes('2026-11-30T04:00:00Z', 'gregorian')).toContain('確認期限：2026/11/30 12:00');
  });
});

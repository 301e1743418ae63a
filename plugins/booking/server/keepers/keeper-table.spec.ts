import { describe, expect, it } from '@jest/globals';
import type { Caller, TableModel } from '@tessera/sdk';
import { keeperTable } from './keeper-table.js';

const notesIn = (calendar: TableModel['calendar']) =>
  keeperTable({ name: '第一會議室', site: '行政大樓', agencyName: '秘書處' }, { from: '2026-01-02' }, [], {
    caller: { name: '許哲維', locale: 'zh-Hant' } as Caller,
    at: new Date('2026-03-11T16:30:00Z'),
    timeZone: 'Asia/Taipei',
    calendar,
  }).notes;

describe('changes of keepers as a sheet', () => {
  it('says above them whose, by whom, when and for which days, in the calendar of the reader', () => {
    const whose = ['資源：行政大樓 第一會議室', '管理機關：秘書處'];
    expect(notesIn('roc')).toEqual([...whose, '期間：115/01/02–', '製表人：許哲維', '製表日期：115/03/12']);
    expect(notesIn('gregory')).toEqual([...whose, '期間：2026/01/02–', '製表人：許哲維', '製表日期：2026/03/12']);
  });
});

import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { readCalendarFile } from './office-calendar-file.js';

const heading = '西元日期,星期,是否放假,備註\n';
const file = (body: string, encoding = 'utf8') => iconv.encode(heading + body, encoding);

describe('the office calendar file', () => {
  it('reads UTF-8 and Big5 alike', () => {
    const body = '20260101,四,2,開國紀念日\n';
    expect(readCalendarFile(file(body, 'big5'))).toEqual(readCalendarFile(file(body)));
    expect(readCalendarFile(file(body)).rows).toEqual([
      { date: '2026-01-01', working: false, kind: 'holiday', remark: '開國紀念日' },
    ]);
  });

  it.each([
    ['20260103,六,2,', 'weekend', false],
    ['20260103,六,0,補行上班', 'make-up', true],
    ['20260105,一,0,', 'working', true],
    ['20260105,一,2,不看備註的文字', 'holiday', false],
  ])('tells the kind of %s from flag and weekday alone', (line, kind, working) => {
    expect(readCalendarFile(file(`${line}\n`)).rows[0]).toMatchObject({ kind, working });
  });

  it('names each bad row by its line', () => {
    const { rows, bad } = readCalendarFile(
      file('20260230,一,0,\n20260105,一,7,\n20260106,二\n20260107,三,0,\n20260107,三,2,\n'),
    );
    expect(rows.map(({ date }) => date)).toEqual(['2026-01-07']);
    expect(bad).toEqual([
      { line: 2, reason: 'date' },
      { line: 3, reason: 'flag' },
      { line: 4, reason: 'columns' },
      { line: 6, reason: 'twice' },
    ]);
  });
});

import { formatDate, weekdayName } from '../dates.js';
import { partsOf, weekdayOf } from '../days.js';
import { pageLanguage } from '../language.js';
import type { BlockState, GridRange } from '../week-grid-model.js';
import { wordsOf } from '../words.js';

export const word = wordsOf({
  free: ['可借', 'Free'],
  taken: ['已借出', 'Taken'],
  waiting: ['審核中', 'In review'],
  'open-waiting': ['審核中，仍可申請', 'In review, still open'],
  closed: ['不開放', 'Closed'],
  mine: ['我的借用', 'Mine'],
  selected: ['選取中', 'Chosen'],
  past: ['已過', 'over'],
  legend: ['圖例', 'Key'],
  'hint.keys': ['Enter 起選，方向鍵延伸', 'Enter begins, arrows extend'],
  'hint.touch': ['點開始，再點結束', 'Tap the begin, then the end'],
  days: ['日期', 'Days'],
  today: ['今天', 'today'],
  'whole-day': ['全天', 'All day'],
  weekday: ['週{day}', '{day}'],
  'cell.day': ['{day}（{weekday}）', '{weekday} {day}'],
  comma: ['，', ', '],
  colon: ['：', ': '],
  chosen: ['已選取 {range}，共 {length}', 'Chosen: {range}, {length}'],
  choosing: [
    '起選 {range}，共 {length}。Enter 結束，Esc 放棄。',
    'From {range}, {length}. Enter ends, Escape gives up.',
  ],
  tapped: ['從 {range} 起，再點結束的時段。', 'From {range}. Now tap the last slot.'],
  stopped: ['不能再延伸，前面已有安排。', 'It cannot go on: something is in the way.'],
  'given-up': ['已放棄選取', 'Given up'],
});

/** What may be called otherwise where other things than rooms are shown. */
export type GridWords = Partial<Record<'free' | 'selected' | BlockState, string>>;

/** 3 月 13 日（五）, Fri 13 March. */
export const dayText = (date: string): string =>
  word('cell.day', { day: formatDate(date, 'day'), weekday: weekdayName(weekdayOf(date)) });

/** The two parts of a column's head: 週五, 3/13. */
export function headText(date: string): [string, string] {
  const { month, day } = partsOf(date);
  const short = pageLanguage() === 'en' ? formatDate(date, 'day').slice(0, String(day).length + 4) : `${month}/${day}`;
  return [word('weekday', { day: weekdayName(weekdayOf(date)) }), short];
}

export const timesText = ({ start, end }: Pick<GridRange, 'start' | 'end'>): string => `${start}–${end}`;

export const rangeText = (range: GridRange): string => `${dayText(range.date)} ${timesText(range)}`;

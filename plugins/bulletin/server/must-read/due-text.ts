import type { Localized } from '@tessera/contracts';
import { timeIn } from '@tessera/sdk';
import { dueDayOf, endsWithDay } from './due-day.js';

/** The due date inside a sentence, a text per language: Chinese ones count years of the Republic. Only a full stop without one. */
export function dueText(dueAt: string | null, zone: string): Localized {
  if (!dueAt) return { 'zh-Hant': '。', en: '.' };
  const at = new Date(dueAt);
  const [year = '', month = '', day = ''] = dueDayOf(at, zone).split('-');
  const time = endsWithDay(at, zone) ? '' : ` ${timeIn(at, zone)}`;
  return {
    'zh-Hant': `，期限 ${Number(year) - 1911}/${month}/${day}${time}。`,
    en: `, by ${year}-${month}-${day}${time}.`,
  };
}

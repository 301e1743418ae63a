import type { Localized } from '@tessera/contracts';
import { dateIn, timeIn } from '@tessera/sdk';

/** The due date inside a sentence, a text per language: Chinese ones count years of the Republic. Empty words without one. */
export function dueText(dueAt: string | null, zone: string): Localized {
  if (!dueAt) return { 'zh-Hant': '。', en: '.' };
  const at = new Date(dueAt);
  const [year = '', month = '', day = ''] = dateIn(at, zone).split('-');
  const time = timeIn(at, zone);
  return {
    'zh-Hant': `，期限 ${Number(year) - 1911}/${month}/${day} ${time}。`,
    en: `, by ${year}-${month}-${day} ${time}.`,
  };
}

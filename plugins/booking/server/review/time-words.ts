import type { Localized } from '@tessera/contracts';
import { dateIn, timeIn } from '@tessera/sdk';
import { offeredTimeOf } from '../bookings/slot-times.js';

/** From when to when, in the zone of the resource. */
export interface ZonedTime {
  startsAt: Date;
  endsAt: Date;
  zone: string;
}

const weekdaysZh = ['日', '一', '二', '三', '四', '五', '六'];
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Keeps a date on one line. */
const joint = '\u00A0';

/** `YYYY-MM-DD` in a sentence: Chinese ones count years of the Republic. */
export function dayWords(day: string): Localized {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return {
    'zh-Hant': [year - 1911, '年', month, '月', date, `日（${weekdaysZh[weekday]}）`].join(joint),
    en: [weekdaysEn[weekday], date, months[month - 1], year].join(joint),
  };
}

/** Day and times of a booking in a sentence; a time of another zone than the portal's names its zone. */
export function timeWords({ startsAt, endsAt, zone }: ZonedTime, portalZone: string): Localized {
  const { date: first, from, to, toDate: last = first } = offeredTimeOf(startsAt, endsAt, zone);
  const [begins, ends] = [dayWords(first), dayWords(last)];
  const abroad = zone === portalZone ? undefined : zone.replaceAll('_', ' ');
  const one = first === last;
  return {
    'zh-Hant': `${begins['zh-Hant']}${from}–${one ? '' : ends['zh-Hant']}${to}${abroad ? `（${abroad}）` : ''}`,
    en: `${begins.en}, ${from}–${one ? '' : `${ends.en}, `}${to}${abroad ? ` (${abroad})` : ''}`,
  };
}

/** Several times as one: the first, and how many there are. */
export function timesWords(times: readonly ZonedTime[], portalZone: string): Localized {
  const sorted = [...times].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const [first] = sorted;
  if (!first) return { 'zh-Hant': '', en: '' };
  const words = timeWords(first, portalZone);
  if (sorted.length === 1) return words;
  return {
    'zh-Hant': `${words['zh-Hant']}起共${joint}${sorted.length}${joint}次`,
    en: `${words.en} and ${sorted.length - 1} more`,
  };
}

/** A moment as day and time, e.g. until when a slot is kept. */
export function momentWords(at: Date, zone: string): Localized {
  const day = dayWords(dateIn(at, zone));
  return { 'zh-Hant': `${day['zh-Hant']}${timeIn(at, zone)}`, en: `${day.en}, ${timeIn(at, zone)}` };
}

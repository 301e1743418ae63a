import { momentIn } from '@tessera/contracts/zoned-dates';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { pageTimeZone } from '@tessera/ui/language';
import { lastDayOf } from '../editing/moments.js';

/** Until when, as people say it: the day alone when the time ends with it. */
export function dueWords(dueAt: string): string {
  const day = lastDayOf(dueAt);
  const startsDay = momentIn(day, '24:00', pageTimeZone()).getTime() === Date.parse(dueAt);
  return startsDay ? formatDate(day) : formatDateTime(dueAt);
}

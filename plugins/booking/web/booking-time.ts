import { formatDate, weekdayName } from '@tessera/ui/dates';
import { addDays, partsOf } from '@tessera/ui/days';
import { pageLanguage } from '@tessera/ui/language';
import type { WantedTime } from '../server/bookings/booking.schemas.js';

/** `115/03/16（一）`; the day as the resource's clocks have it. */
export function dayText(day: string): string {
  const weekday = weekdayName(new Date(`${day}T00:00:00Z`).getUTCDay());
  return pageLanguage() === 'en' ? `${formatDate(day)} ${weekday}` : `${formatDate(day)}（${weekday}）`;
}

/** A day and what follows it: full-width brackets bring their own room. */
const after = (day: string, rest: string): string => (day.endsWith('）') ? day + rest : `${day} ${rest}`);

/** `09:00–11:00`; with the day on which it ends where that is another one. */
export const hoursText = ({ date, from, to, toDate = date }: WantedTime): string =>
  `${from}–${toDate === date ? to : after(dayText(toDate), to)}`;

/** `115/03/16（一）09:00–11:00`. */
export const timeText = (time: WantedTime): string => after(dayText(time.date), hoursText(time));

/** The week that begins on a Monday: `115 年 3 月 9–15 日`. */
export function weekText(monday: string): string {
  const sunday = addDays(monday, 6);
  const [first, last] = [partsOf(monday), partsOf(sunday)];
  if (first.month !== last.month) return `${formatDate(monday, 'date')} – ${formatDate(sunday, 'day')}`;
  const days = `${first.day}–${last.day}`;
  return pageLanguage() === 'en'
    ? `${days} ${formatDate(monday, 'month')}`
    : `${formatDate(monday, 'month')} ${days} 日`;
}

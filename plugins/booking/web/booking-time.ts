import { formatDate, weekdayName } from '@tessera/ui/dates';
import { pageLanguage } from '@tessera/ui/language';
import type { OfferedTime } from '../server/availability/availability.schemas.js';

/** `115/03/16（一）`; the day as the resource's clocks have it. */
export function dayText(day: string): string {
  const weekday = weekdayName(new Date(`${day}T00:00:00Z`).getUTCDay());
  return pageLanguage() === 'en' ? `${formatDate(day)} ${weekday}` : `${formatDate(day)}（${weekday}）`;
}

/** A day and what follows it: full-width brackets bring their own room. */
const after = (day: string, rest: string): string => (day.endsWith('）') ? day + rest : `${day} ${rest}`);

/** `09:00–11:00`; with the day on which it ends where that is another one. */
export const hoursText = ({ date, from, to, toDate = date }: OfferedTime): string =>
  `${from}–${toDate === date ? to : after(dayText(toDate), to)}`;

/** `115/03/16（一）09:00–11:00`. */
export const timeText = (time: OfferedTime): string => after(dayText(time.date), hoursText(time));

import { formatDate, weekdayName } from '@tessera/ui/dates';
import { pageLanguage } from '@tessera/ui/language';
import type { OfferedTime } from '../server/availability/availability.schemas.js';

/** `115/03/16（一）`; the day as the resource's clocks have it. */
export function dayText(day: string): string {
  const weekday = weekdayName(new Date(`${day}T00:00:00Z`).getUTCDay());
  return pageLanguage() === 'en' ? `${formatDate(day)} ${weekday}` : `${formatDate(day)}（${weekday}）`;
}

/** `09:00–11:00`; with the day on which it ends where that is another one. */
export const hoursText = ({ date, from, to, toDate = date }: OfferedTime): string =>
  `${from}–${toDate === date ? '' : `${dayText(toDate)} `}${to}`;

/** `115/03/16（一） 09:00–11:00`. */
export const timeText = (time: OfferedTime): string => `${dayText(time.date)} ${hoursText(time)}`;

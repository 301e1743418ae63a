import { pageTimeZone } from '@tessera/web-sdk';
import { dayText, timeText } from '../booking-time.js';
import type { ClosureItem } from './closures.api.js';
import { t } from './texts.js';

/** What is closed. */
export function placeText({ scope, resource, site, agency }: ClosureItem): string {
  if (scope === 'resource') return resource?.name ?? '';
  if (scope === 'site') return [site, agency?.name].filter(Boolean).join(' ');
  return scope === 'agency' ? t('place.agency', { agency: agency?.name ?? '' }) : t('place.government');
}

export const kindIcon: Record<ClosureItem['kind'], string> = {
  maintenance: 'tools',
  absence: 'user-off',
  event: 'calendar-event',
  typhoon: 'wind',
  office: 'calendar-off',
  other: 'ban',
};

/** When: days without times where they are closed from end to end. */
export function closedText(time: ClosureItem['time']): string {
  const { date, toDate = date, from, to } = time;
  if (from !== '00:00' || to !== '24:00') return timeText(time);
  return toDate === date
    ? t('time.day', { day: dayText(date) })
    : t('time.days', { from: dayText(date), to: dayText(toDate) });
}

/** The zone of these times, where it is not the one in which the portal shows times; else nothing. */
export const foreignZone = (zone: string): string => (zone === pageTimeZone() ? '' : zone.replaceAll('_', ' '));

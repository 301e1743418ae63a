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

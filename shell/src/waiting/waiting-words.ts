import type { FactValue, Words } from '@tessera/contracts';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { localized } from '@tessera/web-sdk';
import { t } from './texts.js';

export const wordsText = (words: Words): string => (typeof words === 'string' ? words : localized(words));

export function factText(value: FactValue): string {
  if (typeof value === 'object' && 'date' in value) return formatDate(value.date);
  if (typeof value === 'object' && 'moment' in value) return formatDateTime(value.moment);
  return wordsText(value);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has waited, in its largest unit. */
export function waitText(since: string, now: number = Date.now()): string {
  const waited = Math.max(0, now - new Date(since).getTime());
  if (waited < minute) return t('under-a-minute');
  if (waited < hour) return t('minutes', { count: Math.floor(waited / minute) });
  return waited < day
    ? t('hours', { count: Math.floor(waited / hour) })
    : t('days', { count: Math.floor(waited / day) });
}

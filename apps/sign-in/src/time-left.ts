import { formatTime } from '@tessera/ui/dates';
import { t } from './texts.js';

/** 14 分 05 秒; seconds alone in the last minute. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(Math.ceil(milliseconds / 1000), 0);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return t('left.seconds', { seconds });
  return t('left.minutes', { minutes, seconds: String(seconds % 60).padStart(2, '0') });
}

/** The time of day of a moment, 24 hours, one minute rounded up: 10:39. */
export function timeOfDay(moment: number): string {
  return formatTime(new Date(Math.ceil(moment / 60_000) * 60_000).toISOString());
}

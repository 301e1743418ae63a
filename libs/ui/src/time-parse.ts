import { timeOf } from './times.js';

const parted = /^(\d{1,2})[:.時点點](\d{1,2})?分?$/;
const compact = /^(\d{1,2})(\d{2})?$/;
const half = /^(AM|PM|上午|下午)?(.*?)(AM|PM)?$/;

/**
 * Reads a time of day as people type it: 9, 930, 0930, 9:30, 9時30分, 下午2:30, 2:30pm, in half or full width.
 * Gives `HH:MM`, `24:00` for the end of the day, null for what is no time.
 */
export function parseTime(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  const [, before, digits = '', after] = plain.match(half) ?? [];
  const match = digits.match(parted) ?? digits.match(compact);
  if (!match) return null;
  const period = before ?? after;
  const afternoon = period === 'PM' || period === '下午';
  const written = Number(match[1]);
  if (period && (written > 12 || written === 0)) return null;
  const hours = period ? (written % 12) + (afternoon ? 12 : 0) : written;
  const minutes = Number(match[2] ?? 0);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return timeOf(hours * 60 + minutes);
}

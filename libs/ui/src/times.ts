import { type Language, pageLanguage } from './language.js';
import { formatCount } from './numbers.js';

/** Arithmetic on times of a day written `HH:MM`; `24:00` is the end of the day. */

const nbsp = '\u00a0';
const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes in a whole day. */
export const dayMinutes = 1440;

/** `09:30` → 570. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** 570 → `09:30`; 1440 → `24:00`. */
export function timeOf(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Every `step` minutes from the one to the other, both included when the steps meet them. */
export function timesBetween(from: string, to: string, step: number): string[] {
  const first = minutesOf(from);
  const count = Math.floor((minutesOf(to) - first) / Math.max(1, step)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => timeOf(first + at * step));
}

/** 90 → `1 小時 30 分`, `1 h 30 min`. */
export function formatDuration(minutes: number, language: Language = pageLanguage()): string {
  const [hour, minute] = language === 'en' ? ['h', 'min'] : ['小時', '分'];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && formatCount(hours, hour), (rest > 0 || hours === 0) && formatCount(rest, minute)]
    .filter(Boolean)
    .join(nbsp);
}

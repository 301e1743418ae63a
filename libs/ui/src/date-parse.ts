import { daysInMonth, isoOf } from './days.js';

export type ParsedDate =
  | { iso: string }
  | { fault: 'format' }
  | { fault: 'month' }
  | { fault: 'day'; year: number; month: number; days: number };

const compact = /^(\d{2,4})(\d{2})(\d{2})$/;
const parted = /^(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * Reads a date as people type it: 1150320, 115/3/20, 民國115年3月20日, 2026-03-20, 20260320, in half or full width.
 * A year of up to three digits, or with a leading zero, is of the Republic. Days that do not exist are told apart.
 */
export function parseDate(text: string): ParsedDate {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const [, era, rest] = plain.match(/^(民國|中華民國|西元|公元|ROC)?(.*)$/i) ?? [];
  const match = rest?.match(parted) ?? rest?.match(compact);
  if (!match) return { fault: 'format' };
  const [, yearText = '', monthText, dayText] = match;
  const written = Number(yearText);
  const gregorian = era === '西元' || era === '公元';
  const ofRepublic = !gregorian && (yearText.length < 4 || yearText.startsWith('0'));
  if (era && !gregorian && !ofRepublic) return { fault: 'format' };
  const year = ofRepublic ? written + 1911 : written;
  if (written === 0 || (!ofRepublic && written < 1000)) return { fault: 'format' };
  const month = Number(monthText);
  const day = Number(dayText);
  if (month < 1 || month > 12) return { fault: 'month' };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return { fault: 'day', year, month, days };
  return { iso: isoOf({ year, month, day }) };
}

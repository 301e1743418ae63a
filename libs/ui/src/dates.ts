import { dayOf, daysBetween, partsOf, weekdayOf } from './days.js';
import { type Calendar, type Language, pageCalendar, pageLanguage, pageTimeZone } from './language.js';

export interface DateOptions {
  /** The person's choice unless said. */
  calendar?: Calendar;
  language?: Language;
  /** IANA name; the page's unless said. */
  timeZone?: string;
}

/** `short` 115/03/12 · `long` 115 年 3 月 12 日（四） · `date` without the weekday · `day` 3 月 12 日 · `month` 115 年 3 月. */
export type DateStyle = 'short' | 'long' | 'date' | 'day' | 'month';

const nbsp = '\u00a0';
const two = (value: number): string => String(value).padStart(2, '0');
const weekdays: Record<Language, readonly string[]> = {
  'zh-Hant': ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = 'January February March April May June July August September October November December'.split(' ');

/** 日 to 六, or Sun to Sat. */
export function weekdayName(weekday: number, language: Language = pageLanguage()): string {
  return weekdays[language][weekday] ?? '';
}

/** The year as written in the calendar: 115, 2026; before the Republic 前 1. */
export function yearText(year: number, calendar: Calendar = pageCalendar()): string {
  if (calendar === 'gregory') return String(year);
  return year > 1911 ? String(year - 1911) : `前${1912 - year}`;
}

const dayFrom = (value: string, timeZone?: string): string =>
  value.length > 10 ? dayOf(new Date(value), timeZone) : value;

/** A day (`YYYY-MM-DD`) or the day of a moment (ISO 8601), in words. */
export function formatDate(value: string, style: DateStyle = 'short', options: DateOptions = {}): string {
  const { calendar = pageCalendar(), language = pageLanguage() } = options;
  const iso = dayFrom(value, options.timeZone);
  const { year, month, day } = partsOf(iso);
  const shownYear = yearText(year, calendar);
  if (style === 'short') return `${shownYear}/${two(month)}/${two(day)}`;
  const weekday = weekdayName(weekdayOf(iso), language);
  if (language === 'en') {
    const eraYear = calendar === 'roc' ? `ROC${nbsp}${shownYear}` : shownYear;
    const dayAndMonth = `${day}${nbsp}${months[month - 1]}`;
    if (style === 'day') return dayAndMonth;
    if (style === 'month') return `${months[month - 1]}${nbsp}${eraYear}`;
    return `${style === 'long' ? `${weekday}${nbsp}` : ''}${dayAndMonth}${nbsp}${eraYear}`;
  }
  const inYear = [month, '月', day, '日'].join(nbsp);
  if (style === 'day') return inYear;
  if (style === 'month') return [shownYear, '年', month, '月'].join(nbsp);
  return `${[shownYear, '年', inYear].join(nbsp)}${style === 'long' ? `（${weekday}）` : ''}`;
}

/** 24-hour time of a moment: `10:24`. */
export function formatTime(moment: string, options: DateOptions = {}): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: options.timeZone ?? pageTimeZone(),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(moment));
}

/** `115/03/12 10:24`, the two never parted. */
export function formatDateTime(moment: string, options: DateOptions = {}): string {
  return `${formatDate(moment, 'short', options)}${nbsp}${formatTime(moment, options)}`;
}

/** From–to on one day: `115/03/12 09:00–11:00`; over days both are written out. */
export function formatPeriod(from: string, to: string, options: DateOptions = {}): string {
  const end =
    formatDate(from, 'short', options) === formatDate(to, 'short', options)
      ? formatTime(to, options)
      : formatDateTime(to, options);
  return `${formatDateTime(from, options)}${end.includes('/') ? ' – ' : '–'}${end}`;
}

/**
 * How long ago, under seven days: 「5 分鐘前」「昨天」; the date from then on. Show `formatDateTime` on hover and focus.
 * @param now ISO 8601, so that a page full of them agrees.
 */
export function formatRelative(moment: string, now: string, options: DateOptions = {}): string {
  const language = options.language ?? pageLanguage();
  const days = daysBetween(dayFrom(now, options.timeZone), dayFrom(moment, options.timeZone));
  if (Math.abs(days) >= 7) return formatDate(moment, 'short', options);
  const words = new Intl.RelativeTimeFormat(language === 'en' ? 'en' : 'zh-TW', { numeric: 'auto' });
  const minutes = Math.trunc((new Date(moment).getTime() - new Date(now).getTime()) / 60_000);
  const hours = Math.trunc(minutes / 60);
  if (minutes === 0) return language === 'en' ? 'just now' : '剛剛';
  const text =
    hours === 0
      ? words.format(minutes, 'minute')
      : days === 0
        ? words.format(hours, 'hour')
        : words.format(days, 'day');
  return text.replaceAll(' ', nbsp);
}

/** What a notification holds besides its kind: snapshots of names and titles, figures, moments. Plain text, never HTML. */
export type NotificationValue = string | number | { 'zh-Hant': string; en: string };
export type NotificationValues = Readonly<Record<string, NotificationValue>>;

/** How the one who shows a text writes moments (ISO 8601) and dates (`YYYY-MM-DD`). */
export interface MomentWriter {
  moment(iso: string): string;
  date(iso: string): string;
}

const placeholder = /\{(\w+)(?::(moment|date)|\|([^|}]*)\|([^}]*))?\}/g;

/**
 * The text of a kind in one language: `{title}` is filled in, `{at:moment}` and `{until:date}` are written as `writer`
 * does, `{days|# day|# days}` chooses by the number's plural form. A value that is missing leaves nothing behind.
 */
export function notificationText(
  template: { 'zh-Hant': string; en: string },
  locale: 'zh-Hant' | 'en',
  values: NotificationValues,
  writer: MomentWriter,
): string {
  return template[locale].replace(placeholder, (_whole, name: string, as?: 'moment' | 'date', one = '', other = '') => {
    const value = values[name];
    if (value === undefined) return '';
    const shown = typeof value === 'object' ? value[locale] : String(value);
    if (as) return writer[as](shown);
    if (!one && !other) return shown;
    return (new Intl.PluralRules(locale).select(Number(shown)) === 'one' ? one : other).replaceAll('#', shown);
  });
}

/** Names that a text asks values for. */
export const placeholdersOf = (text: string): string[] => [...text.matchAll(placeholder)].map(([, name]) => name!);

import { languageTag, preferences } from './preferences.js';

export type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

const known = new Map<string, Record<'zh-Hant' | 'en', Readonly<Record<string, string>>>>();

/**
 * `{name}` is filled in; numbers get thousands separators. `{count|one notice|# notices}` chooses by the number's plural
 * form, `#` standing for it: Chinese has one form and needs none, English two.
 */
export function format(template: string, values: Values, tag: string = languageTag()): string {
  const shown = (value: string | number) =>
    typeof value === 'number' ? new Intl.NumberFormat(tag).format(value) : value;
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || other === undefined) return shown(value);
    const form = new Intl.PluralRules(tag).select(Number(value)) === 'one' ? one : other;
    return form.replaceAll('#', shown(value));
  });
}

/**
 * Makes the `t()` of a plugin or app from its two catalogues. Keys are those of the Chinese one, so a word that does not
 * exist is a type error; the build compares both files (`check-catalogues.mjs` of `@tessera/plugin-tools`).
 */
export function registerCatalogue<Key extends string>(
  namespace: string,
  texts: { 'zh-Hant': Record<Key, string>; en: Record<Key, string> },
): Translate<Key> {
  known.set(namespace, texts);
  return (key, values = {}) => {
    const text = known.get(namespace)?.[preferences().locale][key];
    if (text === undefined) throw new Error(`The catalogue ${namespace} lacks ${key}`);
    return format(text, values);
  };
}

import { type Language, pageLanguage } from './language.js';
import type { Option } from './option.js';
import { word } from './words.js';

export type SettingValue = string | number | boolean;
export type SettingValues = Readonly<Record<string, SettingValue>>;

interface LocalizedTitle {
  'zh-Hant': string;
  en: string;
}

/** One property of a JSON Schema object as a form shows it. `x-title` and `x-options` hold the words. */
export interface SchemaField {
  name: string;
  kind: 'text' | 'number' | 'boolean' | 'choice';
  title: LocalizedTitle;
  optional: boolean;
  fallback: SettingValue | undefined;
  least: number | undefined;
  most: number | undefined;
  whole: boolean;
  /** Longest text; 0: any. */
  longest: number;
  pattern: string | undefined;
  choices: readonly { value: SettingValue; title: LocalizedTitle }[];
}

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isValue = (value: unknown): value is SettingValue => ['string', 'number', 'boolean'].includes(typeof value);
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function titleOf(value: unknown, fallback: string): LocalizedTitle {
  if (isRecord(value) && typeof value['zh-Hant'] === 'string')
    return { 'zh-Hant': value['zh-Hant'], en: typeof value.en === 'string' ? value.en : value['zh-Hant'] };
  const plain = typeof value === 'string' ? value : fallback;
  return { 'zh-Hant': plain, en: plain };
}

function kindOf(property: Json): SchemaField['kind'] | undefined {
  if (Array.isArray(property.enum)) return 'choice';
  if (property.type === 'string') return 'text';
  if (property.type === 'integer' || property.type === 'number') return 'number';
  return property.type === 'boolean' ? 'boolean' : undefined;
}

/** The fields of `{type: 'object', properties}` in their order; properties of other kinds are left out. */
export function schemaFields(schema: unknown): SchemaField[] {
  if (!isRecord(schema) || !isRecord(schema.properties)) return [];
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).flatMap(([name, property]): SchemaField[] => {
    if (!isRecord(property)) return [];
    const kind = kindOf(property);
    if (!kind) return [];
    const words = isRecord(property['x-options']) ? property['x-options'] : {};
    const values = Array.isArray(property.enum) ? property.enum.filter(isValue) : [];
    return [
      {
        name,
        kind,
        title: titleOf(property['x-title'] ?? property.title, name),
        optional: property.default === undefined && !required.includes(name),
        fallback: isValue(property.default) ? property.default : undefined,
        least: numberOf(property.minimum),
        most: numberOf(property.maximum),
        whole: property.type === 'integer',
        longest: numberOf(property.maxLength) ?? 0,
        pattern: typeof property.pattern === 'string' ? property.pattern : undefined,
        choices: values.map((value) => ({ value, title: titleOf(words[String(value)], String(value)) })),
      },
    ];
  });
}

export const choiceOptions = (field: SchemaField, language: keyof LocalizedTitle): Option[] =>
  field.choices.map(({ value, title }) => ({ value: String(value), label: title[language] }));

/** What a form holds of a field: its text, as typed. */
export const typedOf = (field: SchemaField, value: SettingValue | undefined): string =>
  String(value ?? field.fallback ?? '');

type Read = { value?: SettingValue; fault?: string };

/** The value that a text stands for, none of it, or a sentence that says how to mend it. */
export function settingOf(field: SchemaField, typed: string, language: Language = pageLanguage()): Read {
  const text = typed.trim();
  const fault = (key: Parameters<typeof word>[0], values = {}): Read => ({ fault: word(key, values, language) });
  if (field.kind === 'boolean') return { value: text === 'true' };
  if (!text) return field.optional ? {} : fault('schema.empty');
  if (field.kind === 'choice') {
    const chosen = field.choices.find(({ value }) => String(value) === text);
    return chosen ? { value: chosen.value } : fault('schema.empty');
  }
  return field.kind === 'number' ? numberFrom(field, text, fault) : textFrom(field, text, fault);
}

type Fault = (key: Parameters<typeof word>[0], values?: Record<string, number>) => Read;

function numberFrom({ least, most, whole }: SchemaField, text: string, fault: Fault): Read {
  const value = Number(text);
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value)))
    return fault(whole ? 'schema.whole' : 'schema.number');
  const isLess = least !== undefined && value < least;
  const isMore = most !== undefined && value > most;
  if (!isLess && !isMore) return { value };
  if (least !== undefined && most !== undefined) return fault('schema.between', { least, most });
  return least !== undefined ? fault('schema.least', { least }) : fault('schema.most', { most: most ?? 0 });
}

function textFrom({ longest, pattern }: SchemaField, text: string, fault: Fault): Read {
  if (longest && [...text].length > longest) return fault('schema.long', { longest });
  return pattern && !new RegExp(pattern, 'u').test(text) ? fault('schema.pattern') : { value: text };
}

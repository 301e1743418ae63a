import { z } from 'zod';
import type { FieldError } from './problem.js';
import { isStorable } from './text.js';

/** What one property of a settings schema may hold; exactly what `<t-schema-form>` has fields for. */
export type SettingValue = string | number | boolean;
export type SettingValues = Readonly<Record<string, SettingValue>>;
/** A JSON Schema as a manifest has it: an object of texts, numbers, switches and choices. */
export type SettingsSchema = Readonly<Record<string, unknown>>;

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isValue = (value: unknown): value is SettingValue => ['string', 'number', 'boolean'].includes(typeof value);

const kinds = ['string', 'integer', 'number', 'boolean'];
/** Longest text of one setting, in code points. */
const longestText = 2_000;
const propertyName = /^[a-zA-Z][a-zA-Z0-9]{0,40}$/;

/** Properties in their order; none for what is no schema of an object. */
export const settingProperties = (schema: SettingsSchema | undefined): [string, Json][] =>
  isRecord(schema?.properties)
    ? Object.entries(schema.properties).filter((entry): entry is [string, Json] => isRecord(entry[1]))
    : [];

/** What holds where nobody has decided. A property without `default` is then absent. */
export const settingDefaults = (schema: SettingsSchema | undefined): SettingValues =>
  Object.fromEntries(
    settingProperties(schema).flatMap(([name, { default: value }]) => (isValue(value) ? [[name, value]] : [])),
  );

const compiled = new WeakMap<object, z.ZodType>();

/** Without a schema there are no settings. What a schema does not name is refused even if it forgot to say so. */
function checkerOf(schema: SettingsSchema | undefined): z.ZodType {
  if (!schema) return z.strictObject({});
  const known = compiled.get(schema);
  if (known) return known;
  const made = z.fromJSONSchema({ ...schema, type: 'object', additionalProperties: false });
  compiled.set(schema, made);
  return made;
}

/** What is wrong with values, each of which may be left out; paths begin with `path`. */
export function settingsErrors(
  schema: SettingsSchema | undefined,
  settings: Readonly<Record<string, unknown>>,
  path: string,
): FieldError[] {
  const unstorable = Object.entries(settings).flatMap(([name, value]) =>
    typeof value === 'string' && !isStorable(value)
      ? [{ path: `${path}.${name}`, message: 'unstorable', code: 'unstorable' }]
      : [],
  );
  const result = checkerOf(schema).safeParse(settings);
  if (result.success) return unstorable;
  const misfits = result.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => ({
      path: [path, ...issue.path, ...(key === undefined ? [] : [key])].join('.'),
      message: issue.message,
      code: issue.code.replaceAll('_', '-'),
    }));
  });
  return [...unstorable, ...misfits];
}

/** Why the portal could not show or keep settings of this schema; `path` is its place in the manifest. */
export function settingsSchemaErrors(schema: SettingsSchema | undefined, path: string): FieldError[] {
  if (!schema) return [];
  const wrong = (place: string, message: string): FieldError => ({ path: place, message, code: 'settings-schema' });
  if (schema.type !== 'object' || !isRecord(schema.properties))
    return [wrong(path, 'must be a JSON Schema of type "object" with properties')];
  if (schema.required !== undefined)
    return [wrong(`${path}.required`, 'is not for settings: a property with a default always has a value')];
  const faults = Object.entries(schema.properties).flatMap(([name, property]) =>
    propertyFaults(name, property).map((message) => wrong(`${path}.properties.${name}`, message)),
  );
  if (faults.length > 0) return faults;
  return settingsErrors(schema, settingDefaults(schema), path).map(({ path: place }) =>
    wrong(place.replace(path, `${path}.properties`), 'has a default that its own rules refuse'),
  );
}

function propertyFaults(name: string, property: unknown): string[] {
  if (!propertyName.test(name)) return ['must be called by letters and digits, beginning with a letter'];
  if (!isRecord(property)) return ['must be a JSON Schema'];
  const { type, enum: choices, maxLength, pattern, default: fallback, 'x-source': source } = property;
  if (typeof type !== 'string' || !kinds.includes(type)) return [`must be of type ${kinds.join(', ')}`];
  return [
    ...(choices !== undefined && !isChoice(choices) ? ['must have an enum of texts or numbers'] : []),
    ...(type === 'string' && choices === undefined && !(typeof maxLength === 'number' && maxLength <= longestText)
      ? [`must have a maxLength of at most ${longestText}`]
      : []),
    ...(source !== undefined && !(type === 'string' && isSource(source))
      ? ["must be a text whose x-source is a path below the plugin's API, e.g. tiles/venues"]
      : []),
    ...(pattern !== undefined && !isPattern(pattern) ? ['must have a pattern that is a regular expression'] : []),
    ...(type === 'boolean' && fallback === undefined ? ['must have a default: a switch is on or off'] : []),
    ...(z.object({ 'zh-Hant': z.string().min(1), en: z.string().min(1) }).safeParse(property['x-title']).success
      ? []
      : ['must have an x-title in both languages']),
  ];
}

const isChoice = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isValue(one) && typeof one !== 'boolean');

/** Of a tile's setting: where its plugin answers `{items: [{value, label}]}`, the choices of whoever asks. */
const isSource = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)*$/.test(value);

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

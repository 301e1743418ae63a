import { api } from '@tessera/web-sdk';

interface Choices {
  items: readonly { value: string; label: string }[];
}
type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A settings schema with the choices that its plugin has for this person: of a property with `x-source`, a path below the
 * plugin's API that answers `{items: [{value, label}]}`. Throws what the plugin refuses.
 */
export async function schemaWithChoices(
  plugin: string,
  schema: unknown,
  read = (path: string) => api.get<Choices>(path),
): Promise<unknown> {
  if (!isRecord(schema) || !isRecord(schema.properties)) return schema;
  const properties = await Promise.all(
    Object.entries(schema.properties).map(async ([name, property]) => {
      const source = isRecord(property) ? property['x-source'] : undefined;
      if (!isRecord(property) || typeof source !== 'string') return [name, property];
      const { items } = await read(`/api/plugins/${plugin}/${source}`);
      const words = items.map(({ value, label }) => [value, { 'zh-Hant': label, en: label }]);
      return [name, { ...property, enum: items.map(({ value }) => value), 'x-options': Object.fromEntries(words) }];
    }),
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

import type { FieldError, PlacementSettings } from '@tessera/contracts';
import { z } from 'zod';

const compiled = new WeakMap<object, z.ZodType>();

/** A tile without a schema has no settings. What a schema does not name is refused even if it forgot to say so. */
function checkerOf(schema: Record<string, unknown> | undefined): z.ZodType {
  if (!schema) return z.strictObject({});
  const known = compiled.get(schema);
  if (known) return known;
  const made = z.fromJSONSchema({ ...schema, type: 'object', additionalProperties: false });
  compiled.set(schema, made);
  return made;
}

/** What is wrong with the settings of one placement, by the JSON Schema of its tile; paths begin with `path`. */
export function settingsErrors(
  schema: Record<string, unknown> | undefined,
  settings: PlacementSettings,
  path: string,
): FieldError[] {
  const result = checkerOf(schema).safeParse(settings);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => ({
      path: [path, ...issue.path, ...(key === undefined ? [] : [key])].join('.'),
      message: issue.message,
      code: issue.code.replaceAll('_', '-'),
    }));
  });
}

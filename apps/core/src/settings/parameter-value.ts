import { z } from 'zod';
import type { ParameterDeclaration } from './parameter-declaration.js';

export type ParameterValue = string | number | boolean;

/** Schema of the values that a parameter takes. */
export function valueSchema(declaration: ParameterDeclaration): z.ZodType<ParameterValue> {
  switch (declaration.type) {
    case 'integer':
      return z.number().int().min(declaration.min).max(declaration.max);
    case 'boolean':
      return z.boolean();
    case 'string':
      return z
        .string()
        .max(declaration.maxLength)
        .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'unstorable');
    case 'choice':
      return z.enum(declaration.choices as [string, ...string[]]);
  }
}

/** A value as an environment variable spells it; undefined when it does not fit. */
export function fromEnvironment(declaration: ParameterDeclaration, spelled: string): ParameterValue | undefined {
  const value =
    declaration.type === 'integer'
      ? Number(spelled)
      : declaration.type === 'boolean'
        ? spelled === '1' || spelled === 'true'
        : spelled;
  const parsed = valueSchema(declaration).safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

import { localized, pageOf } from '@tessera/contracts';
import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean()]);

export const parameterView = z
  .object({
    key: z.string(),
    type: z.enum(['integer', 'boolean', 'string', 'choice']),
    description: localized,
    unit: localized.optional(),
    default: value,
    min: z.number().optional(),
    max: z.number().optional(),
    maxLength: z.number().optional(),
    choices: z.array(z.string()).readonly().optional(),
    environment: z.string().optional(),
    value,
    source: z.enum(['environment', 'stored', 'default']),
    version: z.number().int(),
    changedBy: z.string().nullable(),
    changedAt: z.string().nullable(),
  })
  .meta({ id: 'Parameter' });
export type ParameterView = z.infer<typeof parameterView>;

export const parameterList = pageOf(parameterView).meta({ id: 'ParameterList' });

export const parameterChange = z
  .object({
    /** Null puts the default back. */
    value: z.union([z.string().max(2000), z.number(), z.boolean()]).nullable(),
    /** Version that was read; a different one is a conflict. */
    version: z.number().int().min(0).optional(),
  })
  .meta({ id: 'ParameterChange' });
export type ParameterChange = z.infer<typeof parameterChange>;

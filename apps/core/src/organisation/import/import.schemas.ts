import { importReasons } from '@tessera/contracts';
import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

export const importQuery = z.object({
  /** Report what would change, write nothing. */
  dryRun: flag,
  /** Leave bad rows out instead of refusing the file. */
  skipBad: flag,
  encoding: z.enum(['utf-8', 'big5']).default('utf-8'),
});
export type ImportQuery = z.infer<typeof importQuery>;

export const importReport = z
  .object({
    /** False for a dry run and for a refused file: nothing was written. */
    applied: z.boolean(),
    rows: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    badCount: z.number().int(),
    /** The last line when it has no line end: perhaps the file was cut off there. */
    endsInLine: z.number().int().nullable(),
    /** The first thousand, by line; line 0 is the file as a whole. */
    bad: z.array(
      z.object({
        line: z.number().int(),
        reason: z.enum(importReasons),
        details: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
    /** The first thousand. */
    changes: z.array(
      z.object({
        line: z.number().int(),
        key: z.string(),
        change: z.enum(['create', 'update']),
        columns: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'ImportReport' });

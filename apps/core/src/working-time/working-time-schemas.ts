import { pageOf, text } from '@tessera/contracts';
import { z } from 'zod';

export const date = z.iso.date().refine((value) => value >= '1990-01-01' && value <= '2199-12-31', 'out-of-range');

export const officeDay = z
  .object({
    date: z.string(),
    kind: z.enum(['working', 'weekend', 'holiday', 'make-up', 'closure']),
    working: z.boolean(),
    /** Which half a closure takes; absent: the whole day. */
    part: z.enum(['morning', 'afternoon']).optional(),
    remark: z.string(),
  })
  .meta({ id: 'OfficeDay' });
export const officeDays = pageOf(officeDay).meta({ id: 'OfficeDays' });

const longestRange = 400;
export const daysQuery = z
  .object({ from: date, to: date, agency: z.string().max(100).optional() })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= longestRange * 86_400_000, {
    message: 'range-too-long',
    path: ['to'],
  });
export type DaysQuery = z.infer<typeof daysQuery>;

export const questionQuery = z.object({
  from: date,
  /** Working days to add; or `to` to count those between. */
  add: z.coerce.number().int().min(-366).max(366).optional(),
  to: date.optional(),
  agency: z.string().max(100).optional(),
});
export type QuestionQuery = z.infer<typeof questionQuery>;
export const questionAnswer = z
  .object({ day: officeDay, result: z.string().optional(), workingDays: z.number().int().optional() })
  .meta({ id: 'WorkingDayAnswer' });

export const dayChange = z
  .object({ working: z.boolean(), remark: text({ min: 0, max: 200 }).default('') })
  .meta({ id: 'OfficeDayChange' });
export type DayChange = z.infer<typeof dayChange>;

export const calendarImport = z
  .object({
    dryRun: z.boolean(),
    imported: z.number().int(),
    changed: z.number().int(),
    years: z.array(z.string()),
    bad: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  })
  .meta({ id: 'OfficeCalendarImport' });

/** The morning ends at noon. A whole day and a half of it do not stand side by side, the two halves do. */
export const closurePart = z.enum(['day', 'morning', 'afternoon']);

export const closure = z
  .object({
    id: z.string(),
    date: z.string(),
    part: closurePart,
    agency: z.object({ code: z.string(), name: z.string() }).nullable(),
    reason: z.string(),
    declaredAt: z.string(),
  })
  .meta({ id: 'Closure' });
export const closures = pageOf(closure).meta({ id: 'Closures' });
export const closureInput = z
  .object({
    date,
    part: closurePart.default('day'),
    agency: z.string().max(100).nullable().default(null),
    reason: text({ max: 200 }),
  })
  .meta({ id: 'ClosureInput' });
export type ClosureInput = z.infer<typeof closureInput>;

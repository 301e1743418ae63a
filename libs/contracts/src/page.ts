import { z } from 'zod';

/** One page of a keyset list. `next` is an opaque cursor, null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
export interface Page<T> {
  items: T[];
  next: string | null;
}

export const defaultLimit = 20;
export const maxLimit = 100;

/** Query members that every list takes. */
export const pageQuery = z.object({
  cursor: z.string().max(1024).optional(),
  limit: z.coerce.number().int().min(1).max(maxLimit).default(defaultLimit),
});

/** How many there are; exact up to 1,000, else `atLeast` says 1,000 with `exact: false`. */
export const total = z.object({ value: z.number().int(), exact: z.boolean() }).meta({ id: 'Total' });
export type Total = z.infer<typeof total>;

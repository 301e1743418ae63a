import { createHash } from 'node:crypto';
import { ProblemError } from './problem-error.js';

const version = 1;
const filterHash = (filter: unknown) =>
  createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 12);

/** Opaque keyset cursor, bound to the filter it was made for. `key` holds the sort values of the last row. */
export const encodeCursor = (key: readonly (string | number | null)[], filter: unknown): string =>
  Buffer.from(JSON.stringify({ v: version, key, f: filterHash(filter) })).toString('base64url');

/** As `toISOString` writes it. Days that there are not would come back as a fault of the database; it knows no year 0. */
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  value > '0001' &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;

/** Key of a cursor made by `encodeCursor` for the same filter; anything else is 422 `invalid-cursor`. */
export function decodeCursor(
  cursor: string,
  filter: unknown,
  kinds: readonly ('string' | 'number' | 'count' | 'date' | 'uuid')[],
): string[] {
  const fits: Record<string, (value: unknown) => boolean> = {
    string: (value) => typeof value === 'string' && !value.includes('\0'),
    number: (value) => typeof value === 'number' && Number.isSafeInteger(value),
    // of the rows before
    count: (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
    date: isMoment,
    uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  };
  try {
    const { v, key, f } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as {
      v: number;
      key: unknown[];
      f: string;
    };
    if (
      v === version &&
      f === filterHash(filter) &&
      key.length === kinds.length &&
      key.every((value, at) => fits[kinds[at]!]!(value))
    )
      return key as string[];
  } catch {
    // falls through: not a cursor at all
  }
  throw ProblemError.of('invalid-cursor', {
    errors: [{ path: 'cursor', message: 'not a cursor of this list', code: 'invalid-cursor' }],
  });
}

/**
 * One page of rows that were read with one more than its limit: the one more only tells that there are others. `key` gives
 * the sort values of the last row that is shown.
 */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  { limit, filter }: { limit: number; filter: unknown },
  item: (row: Row) => Item,
  key: (row: Row) => readonly (string | number)[],
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => item(row)),
    next: last !== undefined && rows.length > limit ? encodeCursor(key(last), filter) : null,
  };
}

/** One page of a list that is small enough to be in memory as a whole; its cursor is the number of items before it. */
export function pageOfArray<Item>(
  items: readonly Item[],
  filter: unknown,
  cursor: string | undefined,
  limit: number,
): { items: Item[]; next: string | null } {
  const start = cursor ? Number(decodeCursor(cursor, filter, ['count'])[0]) : 0;
  const end = start + limit;
  return { items: items.slice(start, end), next: end < items.length ? encodeCursor([end], filter) : null };
}

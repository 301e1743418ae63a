import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOfRows } from './cursor.js';

const filter = { q: 'x' };
const kinds = ['date', 'uuid', 'count', 'string'] as const;
const key = ['2026-03-12T08:00:00.123Z', '01900000-0000-7000-8000-000000000001', 7, '林'] as const;
const cursorOf = (...parts: (string | number | null)[]) => encodeCursor(parts, filter);

describe('a cursor', () => {
  it('gives back what it was made of, to the same filter only', () => {
    expect(decodeCursor(cursorOf(...key), filter, kinds)).toEqual(key);
    expect(() => decodeCursor(cursorOf(...key), { q: 'y' }, kinds)).toThrow();
  });

  // the database refuses what is no moment, and a list that is guarded takes that for a fault of its own
  it.each([
    '2026-02-31T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T00:00Z',
    'now',
  ])('of somebody’s own making is no moment: %s', (moment) => {
    expect(() => decodeCursor(cursorOf(moment, ...key.slice(1)), filter, kinds)).toThrow();
  });

  it.each([
    ['a number', [key[0], key[1], 2 ** 60, key[3]]],
    ['a count of rows', [key[0], key[1], -1, key[3]]],
    ['a text', [key[0], key[1], key[2], 'a\0b']],
    ['an id', [key[0], 'x', key[2], key[3]]],
    ['a part', key.slice(1)],
  ])('with a wrong one is refused: %s', (_what, parts) => {
    expect(() => decodeCursor(cursorOf(...parts), filter, kinds)).toThrow();
  });
});

describe('a page of rows', () => {
  const page = (rows: number[]) => pageOfRows(rows, { limit: 2, filter }, String, (row) => [row]);

  it('shows as many as its limit, and goes on behind the last one shown', () => {
    const { items, next } = page([7, 8, 9]);
    expect(items).toEqual(['7', '8']);
    expect(decodeCursor(next!, filter, ['count'])).toEqual([8]);
  });

  it.each([[[]], [[0]], [[0, 1]]])('ends with its rows: %j', (rows) => {
    expect(page(rows)).toEqual({ items: rows.map(String), next: null });
  });
});

import { buildMongoQueryMatcher, type ConditionsMatcher, type MongoQuery } from '@casl/ability';
import { $and, $nor, $not, $or, nor, not, or } from '@ucast/mongo2js';
import type { FieldTest } from './condition-tree.js';

/** Neither less, equal nor greater: values of different JSON types do not compare. */
const incomparable = Number.NaN as 0;

const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);

/** Surrogates stand for code points above all others, though their units do not. */
const codePointRank = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

function compareText(a: string, b: string): 1 | -1 | 0 {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y) return codePointRank(x) > codePointRank(y) ? 1 : -1;
  }
  return a.length === b.length ? 0 : a.length > b.length ? 1 : -1;
}

/** As PostgreSQL compares under COLLATE "C": text by code points, numbers as numbers, and nothing across types. */
export function compareValues(left: unknown, right: unknown): 1 | -1 | 0 {
  const a = plain(left);
  const b = plain(right);
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a > b ? 1 : a < b ? -1 : incomparable;
  return incomparable;
}

/** A field that is absent, undefined or inherited is null: a row has no other way to lack a value. */
const fieldOf = (record: object, field: string): unknown =>
  (Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : null) ?? null;

const exists = ({ field, value }: FieldTest, record: object) => (fieldOf(record, field) !== null) === value;

const members = new WeakMap<unknown[], Set<unknown>>();
const membersOf = (list: unknown[]): Set<unknown> => {
  const known = members.get(list) ?? new Set(list);
  members.set(list, known);
  return known;
};
/** Lists of agencies have thousands of members and are asked for each record, hence the set. */
const within = ({ field, value }: FieldTest, record: object): boolean => {
  const list = membersOf(value as unknown[]);
  const found = fieldOf(record, field);
  return Array.isArray(found) ? found.some((element) => list.has(plain(element ?? null))) : list.has(plain(found));
};

/**
 * Conditions in memory, with the operators and null semantics that `compileCondition` writes in SQL. CASL's default
 * matcher reads `$or` as a field's name, coerces types (`null < 5`) and tells a missing field from a null one.
 */
export const conditionsMatcher: ConditionsMatcher<MongoQuery> = buildMongoQueryMatcher(
  { $and, $or, $nor, $not },
  { or, nor, not, exists, in: within, nin: (test: FieldTest, record: object) => !within(test, record) },
  { get: fieldOf, compare: compareValues },
);

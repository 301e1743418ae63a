import type { BoundValues } from './bound-values.js';
import { type Column, looksLikeUuid } from './columns.js';
import { allOf, anyOf, isOneOf, never } from './predicates.js';

/** Does a test hold for some element? */
export const someElement = ({ sql, type }: Column, test: (element: Pick<Column, 'sql' | 'type'>) => string): string => {
  const predicate = test({ sql: 'element.value', type });
  return predicate === never ? never : `EXISTS (SELECT FROM unnest(${sql}) AS element(value) WHERE ${predicate})`;
};

/** Is some element one of these? By the overlap operator where a GIN index can serve it. */
export function overlaps(column: Column, values: readonly unknown[], bound: BoundValues): string {
  const { sql, type } = column;
  const present = values.filter((value) => value !== null);
  const uuids = present.length > 0 && present.every((value) => typeof value === 'string' && looksLikeUuid(value));
  const texts = present.length > 0 && present.every((value) => typeof value === 'string');
  const overlap = () => {
    if (present.length === 0) return never;
    if (uuids && type === 'key') return `${sql} && ${bound.bind(present)}`;
    if (uuids && type === 'uuid') return `${sql} && ${bound.bind(present, 'uuid[]')}`;
    if (texts && (type === 'key' || type === 'text')) return `(${sql})::text[] && ${bound.bind(present, 'text[]')}`;
    return someElement(column, (element) => isOneOf(element, present, bound));
  };
  return anyOf([
    overlap(),
    values.includes(null) ? `(${sql} IS NULL OR array_position(${sql}, NULL) IS NOT NULL)` : never,
  ]);
}

/** Are all of these among the elements? */
export const containsAll = (column: Column, values: readonly unknown[], bound: BoundValues): string =>
  allOf([`${column.sql} IS NOT NULL`, ...values.map((value) => overlaps(column, [value], bound))]);

export const hasLength = ({ sql }: Column, length: number, bound: BoundValues): string =>
  `cardinality(${sql}) = ${bound.bind(length, 'bigint')}`;

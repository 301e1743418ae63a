import type { BoundValues } from './bound-values.js';
import { asText, type Column, isWritten, looksLikeUuid } from './columns.js';

type Scalar = Pick<Column, 'sql' | 'type'>;

export const never = 'FALSE';
export const always = 'TRUE';
/** Joins parts; only neutral ones are left out, since every bound value must stay in the text. */
const join = (parts: readonly string[], word: 'AND' | 'OR', neutral: string): string => {
  const kept = parts.filter((part) => part !== neutral);
  if (kept.length < 2) return kept[0] ?? neutral;
  return `(${kept.join(` ${word} `)})`;
};
export const anyOf = (parts: readonly string[]): string => join(parts, 'OR', never);
export const allOf = (parts: readonly string[]): string => join(parts, 'AND', always);
/** A test on NULL is NULL, which a list drops; denied, it must count as false first. */
export const denied = (part: string): string =>
  part === never ? always : part === always ? never : `NOT COALESCE(${part}, FALSE)`;

const only = <Kind>(values: readonly unknown[], type: string): Kind[] =>
  values.filter((value) => typeof value === type) as Kind[];

/** `$n` for one value, `ANY($n)` for several: a single value keeps the statement short and its plan good. */
const among = (bound: BoundValues, values: readonly unknown[], cast?: string): string =>
  values.length === 1 ? bound.bind(values[0], cast) : `ANY(${bound.bind([...values], cast && `${cast}[]`)})`;

function equalsText(column: Scalar, values: string[], bound: BoundValues): string {
  const written = values.filter((value) => isWritten(column.type, value));
  if (written.length === 0) return never;
  const { sql, type } = column;
  // text compared with text keeps a text column's index; uuids are compared as whatever the column is
  if (type === 'key' && written.every(looksLikeUuid)) return `${sql} = ${among(bound, written)}`;
  if (type === 'key' || type === 'text') return `${asText(column)} = ${among(bound, written, 'text')}`;
  return `${sql} = ${among(bound, written, type === 'timestamp' ? 'timestamptz' : type)}`;
}

function equalsNumber({ sql, type }: Scalar, values: number[], bound: BoundValues): string {
  if (values.length === 0) return never;
  if (type === 'key') return `to_jsonb(${sql}) = ${among(bound, values.map(String), 'jsonb')}`;
  if (type !== 'number') return never;
  // an integer column has no index on comparison with numeric
  const cast = values.every(Number.isSafeInteger) ? 'bigint' : 'numeric';
  return `${sql} = ${among(bound, values, cast)}`;
}

function equalsBoolean({ sql, type }: Scalar, values: boolean[], bound: BoundValues): string {
  if (values.length === 0) return never;
  if (type === 'key') return `to_jsonb(${sql}) = ${among(bound, values.map(String), 'jsonb')}`;
  return type === 'boolean' ? `${sql} = ${among(bound, values, 'boolean')}` : never;
}

/** Is the value one of these? Values of another type than the column's never are. */
export const isOneOf = (column: Scalar, values: readonly unknown[], bound: BoundValues): string =>
  anyOf([
    values.includes(null) ? `${column.sql} IS NULL` : never,
    equalsText(column, only<string>(values, 'string'), bound),
    equalsNumber(column, only<number>(values, 'number'), bound),
    equalsBoolean(column, only<boolean>(values, 'boolean'), bound),
  ]);

/** `<`, `<=`, `>` or `>=` within one type; across types nothing compares. */
export function compares(column: Scalar, sign: string, value: string | number, bound: BoundValues): string {
  const { sql, type } = column;
  if (typeof value === 'number') {
    if (type === 'number')
      return `${sql} ${sign} ${bound.bind(value, Number.isSafeInteger(value) ? 'bigint' : 'numeric')}`;
    if (type !== 'key') return never;
    const json = `to_jsonb(${sql})`;
    return `CASE WHEN jsonb_typeof(${json}) = 'number' THEN ${json}::numeric ${sign} ${bound.bind(value, 'numeric')} END`;
  }
  if (type === 'number' || type === 'boolean') return never;
  const native = type !== 'key' && type !== 'text' && isWritten(type, value);
  if (native) return `${sql} ${sign} ${bound.bind(value, type === 'timestamp' ? 'timestamptz' : type)}`;
  return `${asText(column)} COLLATE "C" ${sign} ${bound.bind(value, 'text')}`;
}

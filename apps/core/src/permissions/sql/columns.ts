import type { FieldColumn, FieldColumns } from '@tessera/sdk';
import { UncompilableRule } from './uncompilable-rule.js';

export interface Column {
  /** SQL expression. */
  sql: string;
  /** `key`: text or uuid, whichever it is. */
  type: NonNullable<FieldColumn['type']> | 'key';
  array: boolean;
}

/** The column behind a rule's field; one that the list did not offer is refused. */
export function columnOf(columns: FieldColumns, field: string): Column {
  const known = Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (known === undefined) throw new UncompilableRule(`no column for the field ${field}`);
  if (typeof known === 'string') return { sql: known, type: 'key', array: false };
  return { sql: known.column, type: known.type ?? 'key', array: known.array === true };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

const isMoment = (value: string): boolean =>
  timestamp.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

/** Is this text the one way in which such a column's values are written in records? Else no value equals it. */
export function isWritten(type: Column['type'], value: string): boolean {
  if (type === 'uuid') return uuid.test(value);
  if (type === 'timestamp') return isMoment(value) && !value.startsWith('0000');
  if (type === 'date') return date.test(value) && isMoment(`${value}T00:00:00.000Z`) && !value.startsWith('0000');
  return type === 'text' || type === 'key';
}

export const looksLikeUuid = (value: string): boolean => uuid.test(value);

/** The value as the text that records hold. */
export function asText({ sql, type }: Pick<Column, 'sql' | 'type'>): string {
  if (type === 'timestamp') return `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (type === 'date') return `to_char(${sql}, 'YYYY-MM-DD')`;
  return `(${sql})::text`;
}

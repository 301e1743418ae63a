import 'reflect-metadata';
import type { Caller } from './caller.js';

/** A condition for a WHERE clause with its bound values. */
export interface SqlCondition {
  /** Uses `$n` from `firstParameter` on; `TRUE` and `FALSE` are possible. */
  text: string;
  values: unknown[];
}

/** A column that is neither text nor uuid says what it holds, so that rules compare it as they do in memory. */
export interface FieldColumn {
  /** SQL expression, e.g. `n.published_at`. */
  column: string;
  /** `timestamp`: records hold a Date or ISO `…sssZ`; `date`: `YYYY-MM-DD`; absent: text or uuid. */
  type?: 'text' | 'uuid' | 'number' | 'boolean' | 'timestamp' | 'date';
  /** An array of the type. */
  array?: true;
}

/** SQL expression per field that rules may name, e.g. `{ agencyId: 'n.agency_id' }`; arrays and other types say so. */
export type FieldColumns = Record<string, string | FieldColumn>;

/** The one rule set, asked for a single record or compiled for a list; both answer alike. */
export abstract class Access {
  /** Rules of the caller for `action` on `subject` as SQL; a field without a column throws (fail closed). */
  abstract condition(
    caller: Caller,
    action: string,
    subject: string,
    columns: FieldColumns,
    firstParameter?: number,
  ): SqlCondition;
  abstract may(caller: Caller, action: string, subject: string, record?: object): boolean;
  /** 403 `forbidden` unless allowed; 404 when `hidden` (the record's existence is itself private). */
  abstract assert(caller: Caller, action: string, subject: string, record?: object, hidden?: boolean): void;
}

export const recordReaderMetadata = 'tessera:record-reader';
/** Marks a provider that finds records of `subject` for explanations of permissions. */
export const RecordReader =
  (subject: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(recordReaderMetadata, subject, target);
export interface RecordLookup {
  /** The record as `Access.may` gets it; null when there is none. It is judged, never shown. */
  recordFor(id: string): Promise<object | null>;
}

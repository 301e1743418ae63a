import type { ImportReason } from '@tessera/contracts';
import { text } from '@tessera/contracts';
import type { TableRow } from './csv-table.js';
import type { BadRow } from './import-report.js';

class RowFault extends Error {
  constructor(readonly fault: Omit<BadRow, 'line'>) {
    super(fault.reason);
  }
}

const longestQuoted = 40;

/** Schemas by their limits: making one takes longer than a thousand uses of it. */
const schemas = new Map<string, ReturnType<typeof text>>();
function schemaOf(min: number, max: number): ReturnType<typeof text> {
  const key = `${min}-${max}`;
  const known = schemas.get(key) ?? text({ min, max });
  schemas.set(key, known);
  return known;
}

/** Reads the fields of one row by the names of their columns; the first that does not fit ends the reading. */
export class RowReader<Column extends string> {
  constructor(
    private readonly columns: readonly Column[],
    private readonly fields: readonly string[],
  ) {}

  raw(column: Column): string {
    return (this.fields[this.columns.indexOf(column)] ?? '').trim();
  }

  /** `min` 0: may be empty. */
  text(column: Column, { min = 1, max }: { min?: number; max: number }): string {
    const parsed = schemaOf(min, max).safeParse(this.raw(column));
    if (parsed.success) return parsed.data;
    const code = parsed.error.issues[0]?.message;
    if (code === 'too-short') throw new RowFault({ reason: 'empty', details: { column } });
    if (code === 'unstorable' || code === 'line-break')
      throw new RowFault({ reason: 'unstorable', details: { column } });
    throw new RowFault({ reason: 'too-long', details: { column, max } });
  }

  matching(column: Column, pattern: RegExp, reason: ImportReason): string {
    const value = this.raw(column);
    if (!value) throw new RowFault({ reason: 'empty', details: { column } });
    if (!pattern.test(value)) throw this.misfit(column, reason);
    return value;
  }

  misfit(column: Column, reason: ImportReason): Error {
    return new RowFault({ reason, details: { column, found: this.raw(column).slice(0, longestQuoted) } });
  }
}

/** What `read` makes of the row, or why it cannot. */
export function readRow<Column extends string, Result>(
  columns: readonly Column[],
  { line, fields }: TableRow,
  read: (row: RowReader<Column>) => Result,
): { result: Result } | { bad: BadRow } {
  try {
    return { result: read(new RowReader(columns, fields)) };
  } catch (error) {
    if (error instanceof RowFault) return { bad: { line, ...error.fault } };
    throw error;
  }
}

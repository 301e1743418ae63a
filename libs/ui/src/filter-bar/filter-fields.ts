import { formatDate } from '../dates.js';
import type { Option } from '../option.js';

/** What one can filter by; `name`, `from` and `to` are the names of the values. */
export type FilterField =
  | { kind: 'keyword'; name: string; label: string }
  | {
      kind: 'choice';
      name: string;
      label: string;
      /** The choice of everything, which is no filter. */
      all: string;
      options: readonly Option[];
    }
  | { kind: 'period'; label: string; from: string; to: string };

export type FilterValues = Readonly<Record<string, string | undefined>>;

const namesOf = (field: FilterField): string[] => (field.kind === 'period' ? [field.from, field.to] : [field.name]);

/** How many fields filter; a period counts once. */
export const filterCount = (fields: readonly FilterField[], values: FilterValues): number =>
  fields.filter((field) => namesOf(field).some((name) => values[name])).length;

/** The change that takes every filter away. */
export const noFilter = (fields: readonly FilterField[]): Record<string, string> =>
  Object.fromEntries(fields.flatMap((field) => namesOf(field).map((name) => [name, ''])));

/** 「115/02/01 – 115/03/12」; an open end is left out. Empty without either. */
export function periodText(from: string | undefined, to: string | undefined): string {
  if (!from && !to) return '';
  return `${from ? formatDate(from) : ''} – ${to ? formatDate(to) : ''}`.trim();
}

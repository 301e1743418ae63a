import { describe, expect, it } from '@jest/globals';
import { type SheetLine, sheetLines } from './sheet-lines.js';
import type { TableModel } from './table-model.js';

const table = (rows: number, over: Partial<TableModel> = {}): TableModel => ({
  title: 'T',
  columns: [{ key: 'n', heading: 'N', type: 'number' }],
  rows: Array.from({ length: rows }, (_, n) => ({ n })),
  at: new Date(0),
  timeZone: 'UTC',
  locale: 'en',
  ...over,
});
async function linesOf(model: TableModel): Promise<SheetLine[]> {
  const lines: SheetLine[] = [];
  for await (const line of sheetLines(model, 10)) lines.push(line);
  return lines;
}
const kinds = (lines: readonly { kind: string }[]) => lines.map(({ kind }) => kind).join(' ');

describe('a sheet of ten lines', () => {
  it('holds what fits', async () => {
    expect(kinds(await linesOf(table(6)))).toBe('title space headings row row row row row row');
  });

  it('says at its end what is missing, and stays within ten lines', async () => {
    const lines = await linesOf(table(7));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatchObject({ kind: 'note', text: expect.stringContaining('first 6 rows') });
  });

  it('says so at its head too when the number is known, and leaves room for totals', async () => {
    const lines = await linesOf(table(9, { rowCount: 9, totals: () => ({ n: 36 }) }));
    expect(kinds(lines)).toBe('title note space headings row row row row totals note');
    for (const line of [lines[1], lines.at(-1)])
      expect(line).toMatchObject({ text: expect.stringContaining('first 4 rows') });
    expect(kinds(await linesOf(table(6, { rowCount: 6 })))).not.toContain('note');
  });
});

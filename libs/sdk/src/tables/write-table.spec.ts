import { buffer } from 'node:stream/consumers';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import type { TableModel, TableRow } from './table-model.js';
import { writeTable } from './write-table.js';

const at = new Date('2026-03-20T02:00:00.000Z');
const model = (over: Partial<TableModel>): TableModel => ({
  title: '已讀回條',
  notes: ['列印：林昱翔'],
  columns: [
    { key: 'name', heading: '姓名' },
    { key: 'count', heading: '數量', type: 'number' },
    { key: 'day', heading: '日期', type: 'date' },
    { key: 'moment', heading: '時間', type: 'datetime' },
    { key: 'took', heading: '時長', type: 'duration' },
    { key: 'ok', heading: '是否', type: 'boolean' },
  ],
  rows: [],
  at,
  timeZone: 'Asia/Taipei',
  locale: 'zh-Hant',
  ...over,
});
const row: TableRow = {
  name: '王小明',
  count: 1234.5,
  day: '2026-02-28',
  moment: '2026-03-20T16:30:00.000Z',
  took: 90_061_000,
  ok: true,
};
const text = (rows: readonly string[]) =>
  model({ notes: [], columns: [{ key: 'value', heading: 'Value' }], rows: rows.map((value) => ({ value })) });

/** What an independent reader finds: the sheet by its cell addresses. */
async function sheetOf(table: TableModel, format: 'ods' | 'xlsx'): Promise<{ sheet: WorkSheet; name: string }> {
  const book = read(await buffer(writeTable(table, format)), { cellStyles: true, cellNF: true, UTC: true });
  const name = book.SheetNames[0]!;
  return { sheet: book.Sheets[name]!, name };
}
const csvOf = async (table: TableModel) => (await buffer(writeTable(table, 'csv'))).toString('utf8');
/** The texts under the heading of a table without notes: title, free line, heading. */
const valuesOf = ({ sheet }: { sheet: WorkSheet }) =>
  utils
    .sheet_to_json<string[]>(sheet, { header: 1, blankrows: true })
    .slice(3)
    .map(([value]) => value);

describe.each(['ods', 'xlsx'] as const)('a table as .%s', (format) => {
  it('has title, notes, headings, typed cells and totals', async () => {
    const { sheet, name } = await sheetOf(
      model({ rows: [row], sheet: '回條[1]:*', totals: () => ({ name: '合計', count: 1234.5 }) }),
      format,
    );
    expect(name).toBe('回條 1');
    expect([sheet.A1!.v, sheet.A2!.v, sheet.A3?.v, sheet.A4!.v]).toEqual([
      '已讀回條',
      '列印：林昱翔',
      undefined,
      '姓名',
    ]);
    expect(sheet.A5).toMatchObject({ t: 's', v: '王小明' });
    expect(sheet.B5).toMatchObject({ t: 'n', v: 1234.5 });
    const cells = await sheetOf(model({ rows: [row] }), format).then(({ sheet: { C5, D5, E5, F5 } }) => [
      C5,
      D5,
      E5,
      F5,
    ]);
    // days since 30 December 1899; the moment by the clock of the zone
    const serial = (cell: { t: string; v: unknown }) =>
      cell.v instanceof Date ? cell.v.getTime() / 86_400_000 + 25_569 : cell.v;
    expect(serial(cells[0])).toBe(46_081);
    expect(serial(cells[1])).toBeCloseTo(46_102 + 0.5 / 24, 6);
    expect(serial(cells[2])).toBeCloseTo(90_061_000 / 86_400_000, 8);
    expect(cells[3]).toMatchObject({ t: 'b', v: true });
    expect([sheet.A6!.v, sheet.B6!.v]).toEqual(['合計', 1234.5]);
  });

  it('keeps text what it is: formulas, digits, spaces, line ends', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '0912345678', '1e5', 'a  b', ' x ', 'a\nb', '<b>&"', '😀'];
    const read = await sheetOf(text(texts), format);
    expect(valuesOf(read)).toEqual(texts);
    for (const cell of Object.values(read.sheet)) expect((cell as { f?: string }).f).toBeUndefined();
  });

  it('drops what no cell can hold, and cuts what is too long for one', async () => {
    const read = await sheetOf(text(['a\u0000b\u0008c\u001bd\ud800e\ufffff', 'x'.repeat(40_000)]), format);
    const [clean, long] = valuesOf(read);
    expect(clean).toBe('abcdef');
    expect(long).toHaveLength(32_767);
    expect(long!.endsWith('x…')).toBe(true);
  });

  it('makes no number of what is none', async () => {
    const columns = [{ key: 'value', heading: 'Value', type: 'number' as const }];
    const rows = ['12', '0912', '12345678901234567890', 'n/a', Number.NaN].map((value) => ({ value }));
    const { sheet } = await sheetOf(model({ notes: [], columns, rows }), format);
    expect(['A4', 'A5', 'A6', 'A7', 'A8'].map((address) => sheet[address]?.t)).toEqual(['n', 's', 's', 's', 's']);
  });
});

describe('a table as .xlsx', () => {
  it('writes text that Excel would read as the code of a character', async () => {
    expect(valuesOf(await sheetOf(text(['_x0041_', 'a_xZ']), 'xlsx'))).toEqual(['_x0041_', 'a_xZ']);
  });

  it('tells Excel not to run text that begins like a formula when it is edited', async () => {
    const bytes = await buffer(writeTable(text(['=1+1', 'plain']), 'xlsx'));
    const { Sheets, SheetNames } = read(bytes, { cellStyles: true, bookFiles: true });
    expect(SheetNames).toHaveLength(1);
    expect(Sheets[SheetNames[0]!]).toBeDefined();
    const { files } = read(bytes, { bookFiles: true }) as unknown as { files: Record<string, { content: Uint8Array }> };
    const part = (name: string) => Buffer.from(files[name]!.content).toString();
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="A4" s="2"[^>]*>.*=1\+1.*<c r="A5" s="0"/s);
    expect(part('xl/styles.xml').match(/<xf [^>]*>/g)![3]).toContain('quotePrefix="1"');
  });

  it('shows years of the Republic when asked, on the same real dates', async () => {
    const format = async (calendar: 'roc' | 'gregory') => {
      const { sheet } = await sheetOf(model({ rows: [row], calendar }), 'xlsx');
      return sheet.C5!.z;
    };
    expect([await format('gregory'), await format('roc')]).toEqual(['yyyy/mm/dd', '[$-404]e/mm/dd']);
  });
});

describe('a table as CSV', () => {
  it('has the mark of UTF-8, headings and rows ended by CR LF, moments in UTC', async () => {
    expect(await csvOf(model({ rows: [row], totals: () => ({ name: '合計' }) }))).toBe(
      '\u{FEFF}姓名,數量,日期,時間,時長,是否\r\n王小明,1234.5,2026-02-28,2026-03-20T16:30:00.000Z,25:01:01,TRUE\r\n',
    );
  });

  it('has no cell that a spreadsheet would run; numbers stay numbers', async () => {
    for (const value of ['=1+1', '+1', '-1', '@sum', '\tx', '\nx', '＝1', '＋1', '－1', '＠x'])
      expect((await csvOf(text([value]))).split('\r\n')[1]).toMatch(/^"?'/);
    const columns = [{ key: 'value', heading: 'Value', type: 'number' as const }];
    expect(await csvOf(model({ columns, rows: [{ value: -5 }] }))).toBe('\u{FEFF}Value\r\n-5\r\n');
  });

  it('keeps separators, quotes and line ends in one cell', async () => {
    const lines = await csvOf(text(['a,b', 'a"b', 'a\nb', 'a;=1', '公告', '0912']));
    expect(lines).toBe('\u{FEFF}Value\r\n"a,b"\r\n"a""b"\r\n"a\nb"\r\n"a;=1"\r\n公告\r\n0912\r\n');
  });
});

describe('a large table', () => {
  async function* many(count: number): AsyncGenerator<TableRow> {
    for (let index = 0; index < count; index += 1) yield { ...row, name: `王小明 ${index} ${'字'.repeat(40)}` };
  }

  it.each(['ods', 'xlsx', 'csv'] as const)('is written as .%s while it is read', async (format) => {
    let most = 0;
    let bytes = 0;
    global.gc?.();
    const before = process.memoryUsage().rss;
    for await (const block of writeTable(model({ rows: many(20_000) }), format)) {
      bytes += (block as Buffer).length;
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(bytes).toBeGreaterThan(100_000);
    expect(most).toBeLessThan(100 * 1024 * 1024);
  });

  it('ends its rows when the reader goes away', async () => {
    let begun = false;
    let ended = false;
    async function* endless(): AsyncGenerator<TableRow> {
      begun = true;
      try {
        for (;;) yield row;
      } finally {
        ended = true;
      }
    }
    for (const format of ['ods', 'xlsx', 'csv'] as const) {
      begun = ended = false;
      const stream = writeTable(model({ rows: endless() }), format);
      for await (const _block of stream) if (begun) break;
      for (let turn = 0; turn < 1_000 && !ended; turn += 1) await new Promise(setImmediate);
      expect(ended).toBe(true);
    }
  });

  it('breaks off when its rows fail', async () => {
    async function* failing(): AsyncGenerator<TableRow> {
      yield row;
      throw new Error('the database went away');
    }
    for (const format of ['ods', 'xlsx', 'csv'] as const)
      await expect(buffer(writeTable(model({ rows: failing() }), format))).rejects.toThrow('went away');
  });
});

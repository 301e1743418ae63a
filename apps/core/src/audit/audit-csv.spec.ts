import { describe, expect, it } from '@jest/globals';
import { csvCell, csvHead } from './audit-csv.js';

describe('a cell of the export', () => {
  it('is never a formula', () => {
    for (const value of ['=1+1', '+1', '-1', '@sum', '\tx']) expect(csvCell(value)).toBe(`'${value}`);
    expect(csvCell('=HYPERLINK("x","y")')).toBe(`"'=HYPERLINK(""x"",""y"")"`);
  });

  it('keeps commas, quotes and line breaks in one cell', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('a"b')).toBe('"a""b"');
    expect(csvCell('a\r\nb')).toBe('"a\r\nb"');
    expect(csvCell('公告')).toBe('公告');
  });

  it('begins with the mark of UTF-8', () => {
    for (const locale of ['zh-Hant', 'en'] as const) expect(csvHead(locale).charCodeAt(0)).toBe(0xfeff);
  });
});

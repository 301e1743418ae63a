import { describe, expect, it } from '@jest/globals';
import { exportDisposition } from './export-answer.js';

describe('the name of an export', () => {
  it('keeps every script, and says ASCII to those who know no more', () => {
    expect(exportDisposition('已讀 (1)', 'ods')).toBe(
      `attachment; filename="export.ods"; filename*=UTF-8''%E5%B7%B2%E8%AE%80%20%281%29.ods`,
    );
    expect(exportDisposition('audit', 'csv')).toBe(`attachment; filename="audit.csv"; filename*=UTF-8''audit.csv`);
  });

  it('neither leaves its folder nor its header', () => {
    expect(exportDisposition('../a"b\r\nset-cookie: x', 'csv')).toBe(
      `attachment; filename=".. a b  set-cookie  x.csv"; filename*=UTF-8''..%20a%20b%20%20set-cookie%20%20x.csv`,
    );
    expect(exportDisposition('"/"', 'xlsx')).toContain('filename="export.xlsx"');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ImportReport } from '@tessera/contracts';
import { mayImport } from './import-report.js';

const report = (part: Partial<ImportReport>): ImportReport => ({
  applied: false,
  rows: 3,
  created: 2,
  updated: 0,
  unchanged: 0,
  badCount: 0,
  endsInLine: null,
  bad: [],
  changes: [],
  ...part,
});
const bad = (line: number, reason: ImportReport['bad'][number]['reason']) => ({
  badCount: 1,
  bad: [{ line, reason, details: {} }],
});

describe('whether a rehearsed file may be imported', () => {
  it('needs something to change', () => {
    expect(mayImport(report({}), false)).toBe(true);
    expect(mayImport(report({ created: 0 }), false)).toBe(false);
  });

  it('leaves bad rows out only when told to', () => {
    expect(mayImport(report(bad(3, 'empty')), false)).toBe(false);
    expect(mayImport(report(bad(3, 'empty')), true)).toBe(true);
  });

  it('never takes a file that is wrong as a whole', () => {
    expect(mayImport(report(bad(0, 'not-utf-8')), true)).toBe(false);
    expect(mayImport(report(bad(1, 'wrong-header')), true)).toBe(false);
  });
});

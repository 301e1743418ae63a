import { describe, expect, it } from '@jest/globals';
import { type FilterField, filterCount, noFilter, periodText } from './filter-fields.js';

Object.assign(globalThis, { document: { documentElement: { lang: 'zh-Hant-TW', dataset: {} } } });

const fields: FilterField[] = [
  { kind: 'keyword', name: 'q', label: '關鍵字' },
  { kind: 'period', label: '日期', from: 'from', to: 'to' },
  { kind: 'choice', name: 'state', label: '狀態', all: '全部', options: [{ value: 'on', label: '開' }] },
];

describe('the fields of a filter bar', () => {
  it('count once each, and not while empty', () => {
    expect(filterCount(fields, {})).toBe(0);
    expect(filterCount(fields, { q: '', state: undefined })).toBe(0);
    expect(filterCount(fields, { q: '停電', from: '2026-03-01', to: '2026-03-12' })).toBe(2);
    expect(filterCount(fields, { to: '2026-03-12', other: 'x' })).toBe(1);
  });

  it('are emptied all at once, and nothing else is', () => {
    expect(noFilter(fields)).toEqual({ q: '', from: '', to: '', state: '' });
  });

  it('tell a period with one end or both', () => {
    expect(periodText('2026-02-01', '2026-03-12')).toBe('115/02/01 – 115/03/12');
    expect(periodText('2026-02-01', '')).toBe('115/02/01 –');
    expect(periodText(undefined, '2026-03-12')).toBe('– 115/03/12');
    expect(periodText('', undefined)).toBe('');
  });
});

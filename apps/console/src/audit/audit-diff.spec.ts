import { describe, expect, it } from '@jest/globals';
import { auditDiff } from './audit-diff.js';

describe('before and after of an audit entry', () => {
  it('are compared part by part', () => {
    expect(
      auditDiff({ name: '甲', state: 'active', phone: '1' }, { name: '乙', state: 'active', mail: 'a@b' }),
    ).toEqual([
      { path: 'name', before: '甲', after: '乙', change: 'changed' },
      { path: 'state', before: 'active', after: 'active', change: 'same' },
      { path: 'phone', before: '1', after: undefined, change: 'removed' },
      { path: 'mail', before: undefined, after: 'a@b', change: 'added' },
    ]);
  });

  it('reach into what has parts, and keep plain lists on one line', () => {
    expect(auditDiff(null, { rules: [{ subject: 'Notice', action: ['read', 'update'] }] })).toEqual([
      { path: 'rules.0.subject', before: undefined, after: 'Notice', change: 'added' },
      { path: 'rules.0.action', before: undefined, after: 'read, update', change: 'added' },
    ]);
  });

  it('tell null from absence, and cope with bare values', () => {
    expect(auditDiff({ agency: null }, { agency: 'D01' })).toEqual([
      { path: 'agency', before: 'null', after: 'D01', change: 'changed' },
    ]);
    expect(auditDiff(3, 5)).toEqual([{ path: '', before: '3', after: '5', change: 'changed' }]);
    expect(auditDiff(null, null)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { browserRules } from './browser-rules.js';
import type { GrantedRule } from './granted-rules.js';

const granted = (conditions?: Record<string, unknown>, inverted = false): GrantedRule => ({
  rule: {
    action: ['read'],
    subject: 'Thing',
    ...(conditions ? { conditions } : {}),
    ...(inverted ? { inverted } : {}),
  },
  source: { id: '', plugin: 'core', action: ['read'], subject: 'Thing', conditions: null, inverted },
  role: 'staff',
  grant: null,
});
const long = { agencyId: { $in: Array.from({ length: 101 }, (_, at) => `${at}`) } };
const on = () => true;

describe('rules for the browser', () => {
  it('carry their conditions, filled in', () => {
    expect(browserRules([granted({ a: 1 })], on)).toEqual([
      { action: ['read'], subject: ['Thing'], conditions: { a: 1 } },
    ]);
  });
  it('rather show too much than too little where a list is too long to be sent', () => {
    expect(browserRules([granted(long)], on)).toEqual([{ action: ['read'], subject: ['Thing'] }]);
    expect(browserRules([granted({ $or: [long] }, true)], on)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type AbilityRule, abilityOf } from '../ability.js';
import { compileCondition } from './compile-condition.js';
import { UncompilableRule } from './uncompilable-rule.js';

const columns = {
  agencyId: 'n.agency_id',
  key: 'n.audience_key',
  level: { column: 'n.level', type: 'number' },
  keys: { column: 'n.keys', array: true },
} as const;
const compile = (rules: Partial<AbilityRule>[], first = 1) =>
  compileCondition(
    abilityOf(rules.map((rule) => ({ action: ['read'], subject: 'Notice', ...rule }))),
    'read',
    'Notice',
    columns,
    first,
  );
const where = (conditions: Record<string, unknown>) => compile([{ conditions }]);

describe('compileCondition', () => {
  it('says FALSE without a rule and TRUE for a rule without conditions', () => {
    expect(compile([])).toEqual({ text: 'FALSE', values: [] });
    expect(compile([{}])).toEqual({ text: 'TRUE', values: [] });
    expect(compile([{ action: ['update'] }])).toEqual({ text: 'FALSE', values: [] });
    expect(compile([{ conditions: { level: 1 } }, { inverted: true }])).toEqual({ text: 'FALSE', values: [] });
  });

  it('binds every value, from the first parameter on', () => {
    const hostile = "x'; drop table core.account; --";
    const { text, values } = compile([{ conditions: { key: hostile, level: { $gt: 2 } } }], 4);
    expect(text).toBe('((n.audience_key)::text = $4::text AND n.level > $5::bigint)');
    expect(values).toEqual([hostile, 2]);
  });

  it('compares a list by ANY and an array column by overlap, so that indexes serve', () => {
    expect(where({ key: { $in: ['G', 'A:1'] } })).toEqual({
      text: '(n.audience_key)::text = ANY($1::text[])',
      values: [['G', 'A:1']],
    });
    expect(where({ keys: { $in: ['G'] } }).text).toBe('(n.keys)::text[] && $1::text[]');
    const ids = ['0190a000-0000-7000-8000-00000000000a', '0190a000-0000-7000-8000-00000000000b'];
    expect(where({ agencyId: { $in: ids } })).toEqual({ text: 'n.agency_id = ANY($1)', values: [ids] });
  });

  it('allows nothing for an empty list, everything for its denial', () => {
    expect(where({ key: { $in: [] } }).text).toBe('FALSE');
    expect(where({ key: { $nin: [] } }).text).toBe('TRUE');
  });

  it.each([
    ['an unknown field', { secret: 1 }],
    ["a field of the object's prototype", { constructor: 1 }],
    ['a path', { 'agency.id': 1 }],
    ['a pattern', { key: { $regex: '^G' } }],
    ['elements by condition', { keys: { $elemMatch: { $eq: 'G' } } }],
    ['an object as value', { key: { a: 1 } }],
    ['an unfilled caller value', { key: { $caller: 'accountId' } }],
    ['a list as value', { key: ['G'] }],
  ])('refuses %s', (_what, conditions) => {
    expect(() => where(conditions)).toThrow(UncompilableRule);
  });

  it('refuses an unknown field also in a rule that forbids', () => {
    expect(() => compile([{}, { inverted: true, conditions: { secret: 1 } }])).toThrow(UncompilableRule);
  });

  it('refuses rules about fields: they say nothing of whole records', () => {
    const rule: object = { fields: ['title'] };
    expect(() => compile([rule])).toThrow('names fields');
  });
});

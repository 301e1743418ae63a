import { subject } from '@casl/ability';
import { describe, expect, it } from '@jest/globals';
import { abilityOf } from '../ability.js';
import { compareValues } from './matcher.js';

const allows = (conditions: Record<string, unknown>, record: Record<string, unknown>) =>
  abilityOf([{ action: ['read'], subject: 'Thing', conditions }]).can('read', subject('Thing', record));

describe('conditions in memory', () => {
  it('reads $or, $and and $nor as operators', () => {
    expect(allows({ $or: [{ a: 1 }, { b: 2 }] }, { b: 2 })).toBe(true);
    expect(allows({ $and: [{ a: 1 }, { b: 2 }] }, { b: 2 })).toBe(false);
    expect(allows({ $nor: [{ a: 1 }, { b: 2 }] }, { b: 2 })).toBe(false);
  });

  it.each([[{}], [{ a: null }], [{ a: undefined }]])('takes %p for a record whose field is null', (record) => {
    expect(allows({ a: null }, record)).toBe(true);
    expect(allows({ a: { $in: [null] } }, record)).toBe(true);
    expect(allows({ a: { $exists: false } }, record)).toBe(true);
    expect(allows({ a: { $ne: 1 } }, record)).toBe(true);
    expect(allows({ a: { $nin: [1] } }, record)).toBe(true);
    expect(allows({ a: { $lt: 5 } }, record)).toBe(false);
    expect(allows({ a: { $not: { $lt: 5 } } }, record)).toBe(true);
  });

  it('sees own fields only', () => {
    expect(allows({ a: { $exists: true } }, Object.create({ a: 1 }))).toBe(false);
  });

  it('never compares across types', () => {
    expect(allows({ a: { $lt: 5 } }, { a: '4' })).toBe(false);
    expect(allows({ a: '5' }, { a: 5 })).toBe(false);
    expect(allows({ a: { $gte: '' } }, { a: true })).toBe(false);
  });

  it('orders text by code points, as COLLATE "C" does', () => {
    expect(compareValues('\u{20000}', '\uffee')).toBe(1);
    expect(compareValues('a', 'B')).toBe(1);
    expect(compareValues('a', 'ab')).toBe(-1);
    expect(compareValues(new Date('2026-01-01T00:00:00Z'), '2026-01-01T00:00:00.000Z')).toBe(0);
  });
});

describe('abilityOf', () => {
  it('refuses rules about fields, whose denials CASL would overlook', () => {
    const rule = { action: ['read'], subject: 'Thing', inverted: true, fields: ['salary'] };
    expect(() => abilityOf([rule])).toThrow('names fields');
  });
});

import { describe, expect, it } from '@jest/globals';
import { validateConditions } from './validate-conditions.js';

const deep = (levels: number): unknown => (levels === 0 ? { a: 1 } : { $and: [deep(levels - 1)] });

describe('validateConditions', () => {
  it.each<[Record<string, unknown>]>([
    [{ audienceKey: { $in: { $caller: 'audienceKeys' } } }],
    [{ agencyId: { $in: { $caller: 'scopeIds' } }, state: 'current' }],
    [{ $or: [{ authorId: { $caller: 'accountId' } }, { agencyId: { $in: [{ $caller: 'agencyId' }, null] } }] }],
    [{ expiresAt: { $gt: '2026-01-01T00:00:00.000Z' }, tags: { $all: ['a'], $size: 1 }, note: { $exists: false } }],
    [{ a: { $not: { $in: [1, true, null] } }, $nor: [{ b: { $ne: 1 } }] }],
  ])('admits %j', (conditions) => {
    expect(validateConditions(conditions)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['conditions', {}],
    ['conditions', null],
    ['conditions', [{ a: 1 }]],
    ['conditions.$where', { $where: 'true' }],
    ['conditions.$not', { $not: { a: 1 } }],
    ['conditions.a.$regex', { a: { $regex: '.*' } }],
    ['conditions.a.$options', { a: { $options: 'i' } }],
    ['conditions.a.$elemMatch', { a: { $elemMatch: { $eq: 1 } } }],
    ['conditions.a.$mod', { a: { $mod: [2, 0] } }],
    ['conditions.a.b', { a: { b: 1 } }],
    ['conditions.a', { a: [1] }],
    ['conditions.a', { a: {} }],
    ['conditions.a.b', { 'a.b': 1 }],
    ['conditions.__proto__', JSON.parse('{"__proto__": 1}')],
    ['conditions.__caslSubjectType__', { __caslSubjectType__: 'x' }],
    ['conditions.constructor', { constructor: 1 }],
    ['conditions.a.$lt', { a: { $lt: null } }],
    ['conditions.a.$lt', { a: { $lt: true } }],
    ['conditions.a.$in', { a: { $in: [] } }],
    ['conditions.a.$in', { a: { $in: 'x' } }],
    ['conditions.a.$in.0', { a: { $in: [[1]] } }],
    ['conditions.a.$size', { a: { $size: 1.5 } }],
    ['conditions.a.$exists', { a: { $exists: 1 } }],
    ['conditions.$or', { $or: [] }],
    ['conditions.$or.0', { $or: [{}] }],
    ['conditions.a', { a: 'nul\0' }],
    ['conditions.a', { a: '\ud800' }],
    ['conditions.a', { a: Number.POSITIVE_INFINITY }],
    ['conditions.a', { a: { $caller: 'ability' } }],
    ['conditions.a', { a: { $caller: 'subtreeIds' } }],
    ['conditions.a.$in', { a: { $in: { $caller: 'accountId' } } }],
    ['conditions.a.$not', { a: { $not: { $caller: 'accountId' } } }],
    // an unlimited scope would turn a denial round: nothing instead of everything
    ['conditions.a.$nin', { a: { $nin: { $caller: 'scopeIds' } } }],
    ['conditions.a.$not.$in', { a: { $not: { $in: { $caller: 'scopeIds' } } } }],
    ['conditions.$nor.0.a.$in', { $nor: [{ a: { $in: { $caller: 'scopeIds' } } }] }],
  ])('refuses at %s: %j', (path, conditions) => {
    expect(validateConditions(conditions)[0]).toMatchObject({ path, code: 'unsupported-condition' });
  });

  it('refuses depth without end', () => {
    expect(validateConditions(deep(8))).toEqual([]);
    expect(validateConditions(deep(9))).toHaveLength(1);
  });
});

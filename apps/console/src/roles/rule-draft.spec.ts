import { describe, expect, it } from '@jest/globals';
import type { RoleRule } from './roles.api.js';
import { draftOf, emptyRule, faultOf, readConditions, ruleOf } from './rule-draft.js';

const rule = (conditions: RoleRule['conditions']): RoleRule => ({
  subject: 'Notice',
  action: ['read', 'update'],
  inverted: false,
  conditions,
});

describe('the draft of a rule', () => {
  it.each([
    ['all', null],
    ['scope', { agencyId: { $in: { $caller: 'scopeIds' } } }],
    ['own-agency', { agencyId: { $caller: 'agencyId' } }],
    ['custom', { state: { $in: ['current'] }, agencyId: { $in: { $caller: 'scopeIds' } } }],
  ] as const)('names the reach %s and gives the same rule back', (reach, conditions) => {
    const draft = draftOf(rule(conditions as RoleRule['conditions']));
    expect(draft.reach).toBe(reach);
    expect(ruleOf(draft)).toEqual(rule(conditions as RoleRule['conditions']));
  });

  it('says what is missing before anything is sent', () => {
    expect(faultOf(emptyRule())).toBe('no-subject');
    expect(faultOf({ ...emptyRule(), subject: 'Notice', action: [] })).toBe('no-action');
    expect(faultOf({ ...emptyRule(), subject: 'Notice', reach: 'custom', json: '{' })).toBe('not-json');
    expect(faultOf({ ...emptyRule(), subject: 'Notice' })).toBeUndefined();
  });

  it('takes an object for conditions and nothing else', () => {
    expect(readConditions('{"a": 1}')).toEqual({ a: 1 });
    for (const wrong of ['', '[]', '3', 'null', '{a: 1}']) expect(readConditions(wrong)).toBeUndefined();
  });
});

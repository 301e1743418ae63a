import type { Conditions, RoleRule } from './roles.api.js';

/** Which records a rule reaches: the usual cases by name, all else as JSON. */
export type Reach = 'all' | 'scope' | 'own-agency' | 'custom';

/** A rule while it is being written. */
export interface RuleDraft {
  subject: string;
  action: string[];
  inverted: boolean;
  reach: Reach;
  /** Conditions as typed; only read when `reach` is `custom`. */
  json: string;
}

const withinScope: Conditions = { agencyId: { $in: { $caller: 'scopeIds' } } };
const ownAgency: Conditions = { agencyId: { $caller: 'agencyId' } };
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const emptyRule = (): RuleDraft => ({ subject: '', action: ['read'], inverted: false, reach: 'all', json: '' });

export function draftOf({ subject, action, inverted, conditions }: RoleRule): RuleDraft {
  const plain = { subject, action: [...action], inverted, json: '' };
  if (conditions === null) return { ...plain, reach: 'all' };
  if (same(conditions, withinScope)) return { ...plain, reach: 'scope' };
  if (same(conditions, ownAgency)) return { ...plain, reach: 'own-agency' };
  return { ...plain, reach: 'custom', json: JSON.stringify(conditions, null, 2) };
}

/** What was typed as conditions; undefined where it is no JSON object. */
export function readConditions(json: string): Conditions | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Conditions) : undefined;
  } catch {
    return undefined;
  }
}

/** What stands in the way of sending a rule, without asking the server. */
export type RuleFault = 'no-subject' | 'no-action' | 'not-json';

export function faultOf({ subject, action, reach, json }: RuleDraft): RuleFault | undefined {
  if (!subject) return 'no-subject';
  if (action.length === 0) return 'no-action';
  return reach === 'custom' && !readConditions(json) ? 'not-json' : undefined;
}

export function ruleOf({ subject, action, inverted, reach, json }: RuleDraft): RoleRule {
  const conditions = { all: null, scope: withinScope, 'own-agency': ownAgency, custom: readConditions(json) ?? null };
  return { subject, action, inverted, conditions: conditions[reach] };
}

import { subject as typed } from '@casl/ability';
import { type AbilityRule, abilityOf } from '../ability.js';
import type { KnownAbility } from '../cached-abilities.js';
import type { GrantedRule } from '../rules/granted-rules.js';

export interface JudgedRule {
  granted: GrantedRule;
  matches: 'yes' | 'no' | 'depends';
  decisive: boolean;
}

/** Rules of an account on `subject`, the strongest first, and which of them decides about `record` (or the kind). */
export function judge(
  { granted, ability }: KnownAbility,
  action: string,
  subject: string,
  record: object | undefined,
): JudgedRule[] {
  const asked = record ? typed(subject, { ...record }) : subject;
  const decisive = ability.relevantRuleFor(action, asked)?.origin;
  return granted
    .filter(({ rule }) => concerns(rule, action, subject))
    .map((one) => ({
      granted: one,
      matches: matching(one.rule, action, subject, record),
      decisive: (one.rule as object) === decisive,
    }))
    .reverse();
}

const concerns = (rule: AbilityRule, action: string, subject: string): boolean =>
  (rule.action.includes(action) || rule.action.includes('manage')) &&
  (rule.subject === subject || rule.subject === 'all');

function matching(
  { inverted: _inverted, ...rule }: AbilityRule,
  action: string,
  subject: string,
  record: object | undefined,
): JudgedRule['matches'] {
  if (!rule.conditions) return 'yes';
  if (!record) return 'depends';
  return abilityOf([rule]).can(action, typed(subject, { ...record })) ? 'yes' : 'no';
}

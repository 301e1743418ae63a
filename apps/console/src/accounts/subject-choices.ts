import type { SessionView } from '@tessera/contracts';
import type { SubjectView } from './grants.api.js';

type Rule = SessionView['permissions'][number];

/** Kinds of things and acts that the person can ask about without seeing the roles: those of the own rules. */
export function subjectsOfRules(rules: readonly Rule[]): SubjectView[] {
  const actions = new Map<string, Set<string>>();
  for (const { subject, action } of rules) {
    for (const one of [subject].flat()) {
      const known = actions.get(one) ?? new Set<string>();
      for (const act of [action].flat()) known.add(act);
      actions.set(one, known);
    }
  }
  return [...actions]
    .map(([subject, known]) => ({
      subject,
      name: { 'zh-Hant': subject, en: subject },
      plugin: '',
      actions: [...known].sort(),
    }))
    .sort((one, other) => (one.subject < other.subject ? -1 : 1));
}

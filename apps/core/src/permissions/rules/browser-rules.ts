import type { SessionView } from '@tessera/contracts';
import type { GrantedRule } from './granted-rules.js';

/** Longer lists, such as the agencies below a bureau, would weigh more than the page. */
const longestList = 100;

/**
 * Rules for the browser, which shows or hides by them while the server decides. Rules of plugins that are off are left
 * out. Where a list is too long to be sent, the browser rather shows too much than too little.
 */
export const browserRules = (
  granted: readonly GrantedRule[],
  isOn: (plugin: string) => boolean,
): SessionView['permissions'] =>
  granted.flatMap(({ rule, source }) => {
    if (source.plugin !== 'core' && !isOn(source.plugin)) return [];
    const { action, subject, conditions, inverted } = rule;
    if (!conditions) return [{ action, subject: [subject], ...(inverted ? { inverted } : {}) }];
    if (!hasLongList(conditions))
      return [{ action, subject: [subject], conditions, ...(inverted ? { inverted } : {}) }];
    return inverted ? [] : [{ action, subject: [subject] }];
  });

function hasLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > longestList || value.some(hasLongList);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongList);
}

import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { conditionsMatcher } from './conditions/matcher.js';

/** A rule as kept and handed to browsers; conditions hold no `$caller` any more. */
export interface AbilityRule {
  action: string[];
  subject: string;
  conditions?: Record<string, unknown>;
  inverted?: boolean;
}

/** The only way abilities are made on the server, so that every one judges as the SQL compiler does. */
export function abilityOf(rules: readonly AbilityRule[]): MongoAbility {
  for (const rule of rules) {
    // CASL ignores a forbidding field rule when asked about the whole record: such a rule would forbid nothing
    if ('fields' in rule) throw new Error(`a rule on ${rule.subject} names fields; rules are about whole records`);
  }
  return createMongoAbility(rules as RawRuleOf<MongoAbility>[], { conditionsMatcher });
}

/** What the portal itself may, in jobs and at start. */
export const abilityOfSystem = (): MongoAbility => abilityOf([{ action: ['manage'], subject: 'all' }]);

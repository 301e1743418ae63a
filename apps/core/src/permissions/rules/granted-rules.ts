import type { AbilityRule } from '../ability.js';
import type { CallerIdentity } from '../cached-abilities.js';
import type { CallerValues } from '../conditions/caller-values.js';
import { fillTemplate } from '../conditions/fill-template.js';
import { staffRole, systemAdministratorRole } from './builtin-roles.js';

/** A rule as stored in a role, conditions still with `$caller`. */
export interface RoleRule {
  id: string;
  plugin: string;
  action: string[];
  subject: string;
  conditions: Record<string, unknown> | null;
  inverted: boolean;
}

/** A role given to an account, within a scope and for a time. */
export interface GrantInForce {
  id: string;
  role: string;
  /** Null: the whole government. */
  agencyId: string | null;
  withSubordinates: boolean;
  endsAt: Date | null;
}

/** One rule that an account has, and by which role and grant. */
export interface GrantedRule {
  rule: AbilityRule;
  source: RoleRule;
  role: string;
  /** Null: the role comes with being staff. */
  grant: GrantInForce | null;
}

/** Agencies within a grant; null: all. */
export type ScopeOf = (grant: GrantInForce) => readonly string[] | null;

/**
 * All rules of an account in order of strength: those that allow, those that forbid, and last the system
 * administrator's, which nothing takes away. CASL lets the later rule win. Staff are asked for the post in which they
 * act, roles for the main one.
 */
export function grantedRules(
  grants: readonly GrantInForce[],
  rulesOf: (role: string) => readonly RoleRule[],
  { main, ...acting }: CallerIdentity,
  scopeOf: ScopeOf,
): GrantedRule[] {
  const own = [acting.agencyId];
  return [
    ...rulesOf(staffRole).map((source) => granted(source, staffRole, null, { ...acting, scopeIds: own })),
    ...grants.flatMap((grant) => {
      const values = { ...(main ?? acting), scopeIds: scopeOf(grant) };
      return rulesOf(grant.role).map((source) => granted(source, grant.role, grant, values));
    }),
  ].sort((a, b) => strength(a) - strength(b));
}

const strength = ({ rule, role }: GrantedRule): number =>
  rule.inverted ? 1 : role === systemAdministratorRole ? 2 : 0;

function granted(source: RoleRule, role: string, grant: GrantInForce | null, values: CallerValues): GrantedRule {
  const { action, subject, conditions, inverted } = source;
  const filled = conditions ? fillTemplate(conditions, values) : {};
  const rule: AbilityRule = {
    action,
    subject,
    ...(Object.keys(filled).length > 0 ? { conditions: filled } : {}),
    ...(inverted ? { inverted } : {}),
  };
  return { rule, source, role, grant };
}

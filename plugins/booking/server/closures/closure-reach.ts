import type { Agencies, SqlCondition } from '@tessera/sdk';
import type { ClosureReach } from './closure-touch.js';

/**
 * The same as `touches` for rows `r` of resources, of one closure: its agency's subordinates are those of now. Binds from
 * `firstParameter` on.
 */
export function reachCondition(
  { scope, resourceId, site, agencyId }: ClosureReach,
  agencies: Agencies,
  firstParameter: number,
): SqlCondition {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${firstParameter - 1 + values.push(value)}`;
  if (scope === 'resource') return { text: `r.id = ${bind(resourceId)}::uuid`, values };
  const demanded = [
    ...(scope === 'site' ? [`r.site = ${bind(site)}`] : []),
    ...(agencyId === null ? [] : [`r.agency_id = any(${bind(agencies.subtree(agencyId))}::uuid[])`]),
  ];
  return { text: demanded.length === 0 ? 'TRUE' : demanded.join(' and '), values };
}

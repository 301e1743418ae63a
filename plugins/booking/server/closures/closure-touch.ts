import type { ClosureScope } from './closure-choices.js';

/** What a closure says about whom it touches. */
export interface ClosureReach {
  scope: ClosureScope;
  resourceId: string | null;
  site: string | null;
  /** Whose resources, with those of the agencies below; null: everybody's. */
  agencyId: string | null;
}

/** A resource as far as closures ask; a `Resource` is one. */
export interface ClosureTarget {
  id: string;
  site: string;
  agencyId: string;
}

/** Does it close this resource? `lineage`: the agency of the resource and all above it. */
export function touches(
  { scope, resourceId, site, agencyId }: ClosureReach,
  target: ClosureTarget,
  lineage: readonly string[],
): boolean {
  if (scope === 'resource') return resourceId === target.id;
  if (scope === 'site' && site !== target.site) return false;
  return agencyId === null || lineage.includes(agencyId);
}

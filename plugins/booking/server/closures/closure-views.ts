import type { Total } from '@tessera/contracts';
import { bookingItemOf } from '../bookings/booking-views.js';
import { offeredTimeOf } from '../bookings/slot-times.js';
import type { ClosureHit, ClosureItem } from './closure.schemas.js';
import type { DecidedRow, HitRow } from './closure-hits.repository.js';
import type { StoredClosure } from './closures.repository.js';

/** More than this many are counted as so many. */
export const mostCounted = 1000;
export const totalOf = (found: number): Total => ({
  value: Math.min(found, mostCounted),
  exact: found <= mostCounted,
});

export interface ClosureSetting {
  /** The portal's zone, for what is no single resource's. */
  zone: string;
  agencyName: (id: string) => string;
  open: number;
  mayWithdraw: boolean;
}

export function closureItemOf(closure: StoredClosure, setting: ClosureSetting): ClosureItem {
  const { resourceId, resourceName, resourceKind, agencyId, withdrawnAt } = closure;
  const zone = closure.resourceZone ?? setting.zone;
  return {
    id: closure.id,
    scope: closure.scope,
    resource:
      resourceId && resourceName && resourceKind ? { id: resourceId, name: resourceName, kind: resourceKind } : null,
    site: closure.site,
    agency: agencyId ? { id: agencyId, name: setting.agencyName(agencyId) } : null,
    kind: closure.kind,
    reason: closure.reason,
    time: offeredTimeOf(closure.startsAt, closure.endsAt, zone),
    zone,
    declaredBy: closure.declaredByName,
    declaredAt: closure.declaredAt.toISOString(),
    withdrawn: withdrawnAt ? { by: closure.withdrawnByName ?? '', at: withdrawnAt.toISOString() } : null,
    open: totalOf(setting.open),
    mayWithdraw: setting.mayWithdraw,
    version: closure.version,
  };
}

export const hitOf = (row: HitRow | DecidedRow): ClosureHit => ({
  booking: bookingItemOf(row),
  closed: { id: row.closedId, name: row.closedName },
  decision: 'verdict' in row ? { verdict: row.verdict, by: row.decidedByName, at: row.decidedAt.toISOString() } : null,
});

export const hitKey = ({ startsAt, id }: HitRow) => [startsAt.toISOString(), id] as const;

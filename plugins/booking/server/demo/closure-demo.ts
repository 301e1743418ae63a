import { addDays, type DemoContext, dateIn, newId } from '@tessera/sdk';
import type { ClosureKind } from '../closures/closure-choices.js';
import { type ClosureTime, closureMoments } from '../closures/closure-time.js';
import type { ResourceKind } from '../resources/resource-choices.js';
import type { DemoResource } from './resource-demo.js';

interface Planned {
  /** Which resource of its kind. */
  kind: ResourceKind;
  at: number;
  /** Days from today to the first and the last one. */
  ahead: number;
  until?: number;
  part: ClosureTime['part'];
  why: ClosureKind;
  reason: string;
}

/** Some to come, of which bookings wait to be decided, and one that is over. */
const plan: readonly Planned[] = [
  { kind: 'venue', at: 0, ahead: 3, part: 'day', why: 'maintenance', reason: '空調年度保養' },
  { kind: 'venue', at: 1, ahead: 6, until: 8, part: 'day', why: 'maintenance', reason: '更換投影設備' },
  { kind: 'venue', at: 2, ahead: 5, part: 'afternoon', why: 'event', reason: '里鄰座談會場地布置' },
  { kind: 'vehicle', at: 0, ahead: 4, part: 'morning', why: 'maintenance', reason: '定期檢驗' },
  { kind: 'driver', at: 0, ahead: 2, until: 3, part: 'day', why: 'absence', reason: '特別休假' },
  { kind: 'venue', at: 3, ahead: -9, part: 'day', why: 'maintenance', reason: '地板打蠟' },
];

const insert = `insert into plugin_booking.closure (id, scope, resource_id, kind, reason, starts_at, ends_at, declared_by,
  declared_by_name, declared_at) values ($1, 'resource', $2, $3, $4, $5, $6, $7, $8, $9)`;
const day = 86_400_000;

/** Times in which some resources are closed, entered by their keepers; first of all what `reader` keeps. */
export async function storeClosures(
  { now, query }: DemoContext,
  all: readonly DemoResource[],
  reader: string | undefined,
): Promise<void> {
  const isKept = ({ keeperIds }: DemoResource) => keeperIds.includes(reader ?? '');
  const resources = [...all.filter(isKept), ...all.filter((resource) => !isKept(resource))];
  for (const { kind, at, ahead, until = ahead, part, why, reason } of plan) {
    const resource = resources.filter((one) => one.kind === kind)[at];
    const [keeper] = resource?.keepers ?? [];
    if (!resource || !keeper) continue;
    const today = dateIn(now, resource.zone);
    const time = { date: addDays(today, ahead), toDate: addDays(today, until), part };
    const { startsAt, endsAt } = closureMoments(time, resource.zone);
    const declaredAt = new Date(Math.min(now.getTime(), startsAt.getTime()) - day);
    await query(insert, [newId(), resource.id, why, reason, startsAt, endsAt, keeper.id, keeper.name, declaredAt]);
  }
}

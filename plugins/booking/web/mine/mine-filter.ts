import type { FilterOf } from '@tessera/web-sdk';
import { bookingStates, cancellableStates } from '../../server/bookings/booking-states.js';
import { bookableKinds } from '../../server/resources/resource-choices.js';
import type { RecordFilter } from '../records/records.api.js';

export const mineTabs = ['upcoming', 'all', 'unit'] as const;
export type MineTab = (typeof mineTabs)[number];

/** What the page's address knows; no tab is what is still to come. */
export const mineChoices = {
  tab: ['all', 'unit'],
  q: 'text',
  from: 'text',
  to: 'text',
  state: bookingStates,
  kind: bookableKinds,
} as const;
export type MineFilter = FilterOf<typeof mineChoices>;

const day = /^\d{4}-\d\d-\d\d$/;

/** What a tab asks for besides the filter; `today` as the portal has it. */
export function fixedOf(tab: MineTab, today: string): RecordFilter {
  if (tab === 'unit') return { scope: 'unit' };
  if (tab === 'all') return { scope: 'mine' };
  return { scope: 'mine', order: 'soonest', from: today, state: cancellableStates.join(',') };
}

/** What the person filters by. Days that are none filter nothing, and what is over is not to come. */
export function filterOf({ q, from, to, state, kind }: MineFilter, tab: MineTab, today: string): RecordFilter {
  const begin = from && day.test(from) ? from : undefined;
  const known: Record<string, string | undefined> = {
    q,
    to: to && day.test(to) ? to : undefined,
    state,
    kind,
    from: tab === 'upcoming' && begin && begin < today ? undefined : begin,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
}

import type { FilterField } from '@tessera/ui/filter-bar';
import type { FilterOf } from '@tessera/web-sdk';
import { type BookingState, bookingStates, cancellableStates } from '../../server/bookings/booking-states.js';
import { bookableKinds } from '../../server/resources/resource-choices.js';
import { stateWord } from '../booking-state.js';
import type { RecordFilter } from '../records/records.api.js';
import { kindName } from '../resource-words.js';
import { t } from './texts.js';

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

/** States that a tab has bookings in. */
const statesOf = (tab: MineTab): readonly BookingState[] => (tab === 'upcoming' ? cancellableStates : bookingStates);

export const mineFields = (tab: MineTab): FilterField[] => [
  { kind: 'keyword', name: 'q', label: t('filter.keyword') },
  { kind: 'period', label: t('filter.date'), from: 'from', to: 'to' },
  {
    kind: 'choice',
    name: 'state',
    label: t('filter.state'),
    all: t('filter.all-states'),
    options: statesOf(tab).map((value) => ({ value, label: stateWord(value) })),
  },
  {
    kind: 'choice',
    name: 'kind',
    label: t('filter.kind'),
    all: t('filter.all-kinds'),
    options: bookableKinds.map((value) => ({ value, label: kindName(value) })),
  },
];

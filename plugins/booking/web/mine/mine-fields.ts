import type { FilterField } from '@tessera/ui/filter-bar';
import { type BookingState, bookingStates, cancellableStates } from '../../server/bookings/booking-states.js';
import { bookableKinds } from '../../server/resources/resource-choices.js';
import { stateWord } from '../booking-state.js';
import { kindName } from '../resource-words.js';
import type { MineTab } from './mine-filter.js';
import { t } from './texts.js';

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

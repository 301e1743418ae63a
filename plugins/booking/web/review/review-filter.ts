import type { FilterField } from '@tessera/ui/filter-bar';
import { bookableKinds, states } from './review-choices.js';
import { t } from './texts.js';

/** What the review can be filtered by, as its address has it; no state is what waits. */
export const reviewChoices = {
  q: 'text',
  from: 'text',
  to: 'text',
  state: states,
  kind: bookableKinds,
} as const;

export const reviewFields = (): FilterField[] => [
  { kind: 'keyword', name: 'q', label: t('filter.keyword') },
  { kind: 'period', label: t('filter.date'), from: 'from', to: 'to' },
  {
    kind: 'choice',
    name: 'state',
    label: t('filter.state'),
    all: t('state.waiting'),
    options: states.map((value) => ({ value, label: t(`state.${value}`) })),
  },
  {
    kind: 'choice',
    name: 'kind',
    label: t('filter.kind'),
    all: t('kind.all'),
    options: bookableKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
  },
];

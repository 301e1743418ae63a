import { audiences } from '@tessera/ui/audiences';
import type { OwnTab } from '../notices.api.js';

/** States that belong together, in the order in which one looks for them. */
export const ownTabs = [
  'all',
  'published',
  'scheduled',
  'unpublished',
  'in-review',
] as const satisfies readonly OwnTab[];

/** What my notices can be filtered by, as the address has it. */
export const ownChoices = { tab: ownTabs, q: 'text', from: 'text', to: 'text', audience: audiences } as const;

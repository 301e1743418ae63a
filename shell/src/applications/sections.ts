import type { ApplicationDirectory, ApplicationView } from '@tessera/contracts';
import { localized } from '@tessera/web-sdk';
import { t } from './texts.js';

export interface Section {
  id: string;
  title: string;
  items: ApplicationView[];
}

/** Id of the section of the portal's own pages, which have no category. */
const portalSection = 'portal';

/** Applications by category, in the order of the categories; only `wanted` when it is given. Empty ones are left out. */
export function sectionsOf({ categories, items }: ApplicationDirectory, wanted: string): Section[] {
  const all = [
    ...categories.map(({ id, name }) => ({
      id,
      title: localized(name),
      items: items.filter(({ category }) => category === id),
    })),
    { id: portalSection, title: t('portal'), items: items.filter(({ category }) => category === null) },
  ];
  return all.filter((section) => section.items.length > 0 && (wanted === '' || section.id === wanted));
}
